/** What the report of a session says, in French; the shape of the English one. The server alone reads it. */
import { charts } from '../../../../../words/charts/fr.ts';
import type { Messages } from '../../../../../words/messages.ts';

export const report = {
  heading: 'Bilan de séance',
  invented: 'Répétition : la classe est inventée. Ces réponses ne sont celles de personne.',
  file: 'sobrement-bilan',
  rehearsedFile: 'sobrement-bilan-repetition',
  /** A class of pupils, and a group of adults. */
  pupils: {
    asks: (said: string) => `La classe demande : « ${said} »`,
    asksMany: (n: number) => `La classe fait ${n} demandes à son établissement`,
    met: 'La classe a estimé son numérique',
    head: 'Pour la direction : ce que la classe demande',
    follow: 'Pour les éco-délégués : ce qu’il y a à suivre',
    post: 'Afficher la charte, et la présenter au conseil des élèves.',
    charter: 'Notre charte, votée par la classe',
    offered: 'Phrases d’élèves, jointes par la personne qui anime',
    blanks: ['Établissement :', 'Classe :', 'Discipline :'],
  },
  adults: {
    asks: (said: string) => `Le groupe demande : « ${said} »`,
    asksMany: (n: number) => `Le groupe fait ${n} demandes`,
    met: 'Le groupe a estimé son numérique',
    head: 'Pour qui accueille le groupe : ce qui est demandé',
    follow: 'Pour la suite : ce qu’il y a à suivre',
    post: 'Afficher la charte là où le groupe se réunit.',
    charter: 'Notre charte, votée par le groupe',
    offered: 'Phrases de participants, jointes par la personne qui anime',
    blanks: ['Lieu :', 'Groupe :'],
  },
  chose: (title: string, votes: number, people: number, near: boolean) =>
    `Nos choix, en tête\u202f: ${title} (${votes} voix, ${people} personnes${near ? ' au plus' : ''})`,
  choseMany: (n: number) => `Nos choix : ${n} cartes`,
  ahead: (title: string) => `En tête du vote, sans nombre : ${title}`,
  aheadMany: (n: number) => `En tête du vote, sans nombre : ${n} cartes`,
  about: (session: string, people: number) => `${session}, ${people} personnes. Aucun nom n’a été demandé.`,
  nothing: (session: string) => `${session}. Rien n’a encore été dévoilé.`,
  found: {
    title: 'Ce qui a été prédit, ce qui a été découvert',
    heads: ['Question', 'Dit le plus souvent', 'La réponse'],
    said: (answer: string, people: number, of: string, each: boolean) =>
      `${answer} (${people} sur ${of}${each ? ' pour chaque réponse' : ''})`,
    heaviest: (name: string) => `ce qui en émet le plus : ${name}`,
    /** @param of how many people said it */
    by: (said: string, of: string) => `${said} (sur ${of})`,
    near: (people: number) => `${people} au plus`,
    level: (names: string) => `${names}, à égalité`,
    spread: 'nombres cachés',
    middle: (said: string) => `au milieu des réponses : ${said}`,
    none: 'moins de cinq réponses',
    hidden: 'pas encore dévoilée',
    inPairs: (alone: string, pairs: string) => `seul : ${alone} ; à deux : ${pairs}`,
    nearer: (closer: number, there: number, of: number) =>
      `À deux, la classe s’est approchée de la réponse ${closer} fois sur ${of}${there > 0 ? `, et y était déjà ${there} fois` : ''}.`,
    estimate: (said: string) => `${said} (estimation)`,
  },
  ticket: {
    title: 'Le ticket de la classe',
    mean: (kg: string, range: string) => `${kg} par personne et par an, ${range}.`,
    aside: 'Une réponse au moins a été mise de côté : ce ticket ne la compte pas.',
  },
  debate: {
    title: 'Ce que le débat a donné',
    opinions: (before: string, after: string) => `Avant\u202f: ${before}. Après\u202f: ${after}.`,
    cell: (opinion: string, people?: number) => (people === undefined ? opinion : `${opinion} ${people}`),
    /** Opinions that are counted together, as one name. */
    joined: (opinions: string) => `${opinions} (réunis)`,
    changed: (n: number, atLeast?: true) =>
      n === 0
        ? 'Personne n’a changé d’avis.'
        : `${atLeast ? 'Au moins ' : ''}${n} personnes ont changé d’avis.`,
    hidden: 'Avant et après : nombres cachés.',
    untold: 'Combien ont changé d’avis : nombre caché.',
    argument: (text: string) => `«\u202f${text}\u202f»`,
  },
  chosen: {
    title: 'Ce qui a été choisi',
    /** Where no number may be told. */
    ahead: 'Ce qui est en tête du vote, sans nombre',
    heads: ['Carte', 'Voix', 'Seule', 'Qui agit'],
    hidden: '–',
    others: (said: string) => `Les autres voix : ${said}.`,
    /** @param names of few of them, otherwise empty */
    untold: (n: number, names: string, voices?: number) =>
      `${n > 1 ? `${n} autres cartes` : 'Une autre carte'}${names === '' ? '' : ` (${names})`}, ${voices === undefined ? 'nombre caché, pour que personne ne soit reconnu' : `${voices} voix ensemble`}.`,
    tie: (n: number) => `À égalité pour la dernière place : ${n} propositions, toutes comptées.`,
    uncounted: (n: number) =>
      n > 1 ? `Sans chiffre calculé : ${n} d’entre elles.` : 'Sans chiffre calculé : une d’entre elles.',
    together: (kg: string, how: string, perhaps: boolean, n: number) =>
      `${n > 1 ? 'Ensemble' : 'Avec cette carte'}\u202f: ${perhaps ? 'peut-être ' : ''}${kg} de moins par personne et par an, ${how}.`,
    places: (places: string) => `Si tout le monde le faisait, en tonnes de moins par an : ${places}.`,
    place: (name: string, tonnes: string, people: string) => `${name} ${tonnes} (${people} personnes)`,
  },
  charter: {
    title: 'Des phrases de la charte',
    read: (each: number, of: number, atMost: boolean) =>
      `Chaque écran en a lu ${each}${atMost ? ' au plus' : ''} sur ${of}`,
    votes: (text: string, count: number | 'hidden') =>
      `${text} (${count === 'hidden' ? 'nombre caché' : `${count} voix`})`,
  },
  rest: (n: number) =>
    n > 1 ? `Et ${n} autres, dans le texte et le tableau.` : 'Et une autre, dans le texte et le tableau.',
  answerBy: 'Répondre à la classe avant le : ____________',
  tell: (said: string) => `Le dire à ceux dont cela dépend : « ${said} »`,
  again: 'Revenir dans trois mois, et comparer, avec la personne qui a animé.',
  offeredWhy:
    'Aucune n’est jointe d’avance : chacune est d’une personne, et non un choix du groupe. Cochez celles que d’autres peuvent lire.',
  skills: { title: 'Compétences proposées, à cocher par l’enseignant' },
  skill: (where: string, what: string) => `${where} : ${what}`,
  foot: (sources: string, version: string) =>
    `${sources}\u202f; chaque chiffre et sa source sont dans la page Méthode, catalogue ${version}. Aucun résultat ne parle d’une à quatre personnes. Un bilan de Sobrement.`,
  charts: { ...charts, title: 'Les graphiques de la séance', hiddenBar: 'nombre caché' },
  table: {
    heads: ['Étape', 'Question', 'Réponse', 'Mesure', 'Valeur', 'Bas', 'Haut', 'Unité', 'Personnes', 'Note'],
    measures: {
      option: 'personnes',
      votes: 'voix',
      bar: 'personnes',
      before: 'personnes, avant',
      after: 'personnes, après',
      changed: 'ont changé d’avis',
      mean: 'moyenne',
      place: 'place moyenne',
      sum: 'total',
      sentence: 'phrase',
    },
    hidden: 'nombre caché, pour que personne ne soit reconnu',
    near: (people: number) => `${people} personnes au plus`,
    pairs: 'personnes, à deux',
    answer: 'la réponse',
    nearer: 'fois où la classe s’est approchée, à deux',
    estimate: 'estimation',
    atLeast: 'au moins',
    aside: (n?: number) => (n === undefined ? 'des réponses mises de côté' : `${n} mises de côté`),
    class: 'moyenne de la classe',
    together: 'ensemble, en moins',
    saved: 'en moins',
    left: 'ce qui resterait',
    alone: 'Seule :',
    kg: 'kg CO₂e par personne et par an',
    session: 'Séance',
  },
};

export type ReportMessages = Messages<typeof report>;
