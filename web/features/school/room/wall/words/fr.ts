import type { Component, Language } from '../../../../../../models/catalogue/catalogue.ts';
import type { Grade } from '../../../../../../models/catalogue/provenance.ts';
import type { StepKind } from '../../../../../../models/room/types.ts';
import type { Half } from '../../../../../../models/room/cells.ts';
import type { Standing } from '../../../../../../models/school/standing.ts';
import type { Messages } from '../../../../../words/messages.ts';

/** What each grade means, in two or three words. */
const MEANS: Readonly<Record<Grade, string>> = {
  A: 'lus dans l’étude',
  B: 'recoupés ou calculés',
  C: 'd’une seule page ou anciens',
  D: 'jugés sans mesure',
};

/** How sure that is, where there is room for a word. */
const BRIEFLY: Readonly<Record<Grade, string>> = {
  A: 'très sûrs',
  B: 'sûrs',
  C: 'moins sûrs',
  D: 'peu sûrs',
};

/** What stands on the wall, read from the back row: short, and it fits. */
export const wall = {
  language: 'fr' as Language,
  title: 'Vue projetée',
  connecting: 'Connexion à la salle…',
  off: 'Réseau perdu. Cette vue reprend dès son retour.',
  noScript: 'Cette page a besoin de JavaScript pour suivre la classe.',
  ended: 'La séance est terminée',
  erased: 'Les réponses sont effacées.',
  mayKeep: 'Les totaux et la charte ne restent que si la classe a dit oui.',
  unknown: 'Cette salle n’existe plus, ou le site a changé depuis',
  rehearsal: 'Répétition : la classe est inventée.',
  enter: 'Entrez !',
  full: 'Tout le monde est là',
  locked: 'La porte est fermée.',
  aside: (n: number) => (n > 1 ? `${n} réponses mises de côté` : 'Une réponse mise de côté'),
  aim: 'Visez le carré, ou ouvrez',
  type: 'et tapez :',
  codeOf: (code: string) => `Code ${code}`,
  qr: (address: string) => `Code QR qui mène à ${address}`,
  here: (n: number) => (n > 1 ? 'sont là' : 'est là'),
  nameless: 'sans nom, sans compte',
  open: 'La salle est ouverte',
  invented: 'Ici, une vraie classe verrait un code à taper et un carré à viser.',
  progress: (n: number, of: number) => `Étape ${n} sur ${of}`,
  part: (n: number, of: number) => `vue ${n} sur ${of}`,
  answered: (n: number, of: number) => `${n} sur ${of} ${n > 1 ? 'ont répondu' : 'a répondu'}`,
  counted: (n: number) => (n > 1 ? `${n} mains comptées` : `${n} main comptée`),
  raise: 'Levez la main',
  remaining: 'Temps qui reste',
  late: 'Le temps prévu est passé. Rien ne se ferme.',
  during: {
    predict: 'Sans se parler, sans chercher. Se tromper est utile.',
    inventory: 'Vous ne savez pas ? Laissez vide : la moyenne française prend la place.',
    class: 'Qu’est-ce qui vous surprend ?',
    opinion: 'Votre avis à vous. Il reste caché parmi ceux de la classe.',
    debate: 'Défendez votre rôle, pas votre avis.',
    arguments: 'En une ligne, sans nom. Chacun est lu avant d’être montré.',
    vote: 'Votre choix reste caché parmi ceux de la classe.',
    everyone: 'On suppose que les autres vivent comme la classe.',
    charter: 'Terminez les phrases que vous voulez. Sans nom.',
  } satisfies Record<StepKind, string>,
  pair: {
    alone: 'seul',
    pairs: 'à deux',
    ask: 'Parlez-en à deux, puis répondez encore',
    raise: 'À deux, puis levez encore la main',
    talk: 'Dites votre raison à votre voisin.',
    closer: (alone: string, pairs: string) =>
      `En se parlant, la classe s’est approchée : de ${alone} à ${pairs}`,
    there: (_alone: string, pairs: string) => `La classe y était déjà, et y reste : ${pairs}`,
    missed: (alone: string, pairs: string) =>
      alone === pairs
        ? `Cette fois, non : ${pairs}, comme avant`
        : `Cette fois, non : de ${alone} à ${pairs}`,
    unknown: 'Trop de nombres cachés pour comparer',
    few: 'Moins de cinq ont répondu à deux',
    picture: (alone: string, pairs: string, value: string) =>
      `Ce que la classe a dit. Seul, ${alone}. À deux, ${pairs}. La valeur : ${value}.`,
  },
  choices: (n: number) => `${n} choix au plus`,
  few: 'Moins de cinq personnes ont répondu : rien n’est montré.',
  /** Where enough people answered, but a count would tell of few of them. */
  tooFewAlike: 'Trop peu de réponses comptent ici : rien n’est montré, pour que personne ne soit reconnu.',
  standing: {
    known: 'On le sait',
    computed: 'On le calcule',
    'part-assumed': 'On le calcule, en partie sur des hypothèses',
    estimate: 'Une estimation, pas une mesure',
  } satisfies Record<Standing, string>,
  within: (n: number, of: number) =>
    n > 1
      ? `${n} réponses sur ${of} sont dans la fourchette`
      : `${n} réponse sur ${of} est dans la fourchette`,
  withinAtLeast: (n: number, of: number) => `Au moins ${n} réponses sur ${of} sont dans la fourchette`,
  /** Of the answers, from the smallest to the largest, where no number of them may be told. */
  middle: (said: string) => `Au milieu de nos réponses : ${said}`,
  seen: (title: string, counts: string) => `${title} : ${counts}`,
  people: (n: number) => `${n} personnes ont répondu`,
  /** Each grade that stands there, with what it means, and none that does not. */
  graded: (surest: Grade, leastSure: Grade) =>
    surest === leastSure
      ? `nombres ${BRIEFLY[surest]} (${MEANS[surest]})`
      : `nombres ${MEANS[surest]}, d’autres ${MEANS[leastSure]}`,
  grades: (surest: Grade, leastSure: Grade) =>
    surest === leastSure
      ? `nombres ${BRIEFLY[surest]}`
      : `nombres, de ${BRIEFLY[surest]} à ${BRIEFLY[leastSure]}`,
  hidden: (n: number) => `${n} nombres cachés, pour que personne ne soit reconnu`,
  hiddenKey: 'nombre caché',
  notSum: 'En gras, la part de chacune : elles s’additionnent. « Seule », ce qu’elle ferait sans les autres.',
  picture: (counts: string, value: string) => `Ce que la classe a dit : ${counts}. La valeur : ${value}.`,
  ofOption: (option: string, n: number | undefined) => `${option} : ${n ?? 'nombre caché'}`,
  classOrder: 'L’ordre de la classe',
  placed: (n: number, of: number) =>
    n === of
      ? 'Ensemble, la classe a trouvé l’ordre'
      : n === 0
        ? `Dans l’ordre de la classe, aucun n’est encore à sa place`
        : `Dans l’ordre de la classe, ${n} sur ${of} ${n > 1 ? 'sont à leur place' : 'est à sa place'}`,
  order: (unit: string) => `D’après les données, ${unit}`,
  why: 'Pourquoi ?',
  counts: 'Ce que compte ce chiffre :',
  heaviest: {
    device: 'En un an, les appareils pèsent le plus',
    network: 'En un an, les réseaux pèsent le plus',
    datacenter: 'En un an, les centres de données pèsent le plus',
  } satisfies Record<Component, string>,
  parts: {
    device: 'Appareils',
    network: 'Réseaux',
    datacenter: 'Centres de données',
  } satisfies Record<Component, string>,
  ribbon: (parts: string) => `Le ticket de la classe : ${parts}`,
  gap: {
    title: 'Centres de données : pourquoi si peu chez nous ?',
    only: 'Centres de données : ceux de nos usages.',
    ours: 'Nos foyers : vos réponses, et la moyenne pour le reste',
    everyone: 'Toute la France',
    here: (kg: string, of: string) =>
      `${kg}, sur ${of} par personne : les serveurs de ce que nous faisons en ligne.`,
    nation: (kg: string, of: string, source: string) =>
      `${kg} kg sur ${of} par habitant : avec les entreprises, les services publics, les serveurs à l’étranger. ${source}`,
    about: (year: string) => `pour ${year}`,
    rest: 'La différence n’est pas sur notre ticket : ce sont d’autres qui la décident.',
  },
  perPerson: 'La moyenne de nos foyers, par personne et par an',
  home: 'Ce qui n’a pas été demandé est à la moyenne française. Une famille inventée compte comme une vraie.',
  spread: 'Ce que pèsent nos foyers, en kg par personne et par an',
  heaviestAsked: 'À votre avis, qu’est-ce qui pèse le plus en un an ?',
  meanIs: (kg: string) => `En moyenne, ${kg}`,
  half: ({ people, of, under }: Half) => `${people} d’entre nous sur ${of} sont sous ${under} kg`,
  pulled: 'quelques grands nombres tirent la moyenne',
  meetAgain: 'Rendez-vous dans trois mois',
  close: 'Trop peu de réponses pour montrer comment elles se répartissent.',
  drawers: (mean: string) => `Appareils qui dorment dans chacun de nos foyers, en moyenne : ${mean}`,
  drawersAll: (all: string, people: number) => `Soit environ ${all}, chez ${people} personnes`,
  span: (low: string, high: string) => `${low}–${high}`,
  above: (low: string) => `${low} et +`,
  wait: 'L’inventaire n’est pas encore dévoilé.',
  unread: 'Aucune phrase n’est encore acceptée.',
  waitVote: 'Il n’y a pas encore de choix de la classe à multiplier.',
  who: 'Qui agit :',
  axis: {
    here: 'Chaque carte seule, par personne de la classe et par an. Pointillé : pas vérifié.',
    average: 'Chaque carte seule, par an, pour un Français moyen. Pointillé : pas vérifié.',
  },
  pro: 'Pour :',
  con: 'Contre :',
  roles: 'Les rôles',
  opinions: {
    before: 'Avant',
    after: 'Après',
    changed: (n: number, of: number, atLeast?: true) =>
      n === 0
        ? `Sur ${of} personnes, aucune n’a changé d’avis`
        : `${atLeast ? 'Au moins ' : ''}${n} personnes sur ${of} ont changé d’avis`,
    untold: (n: number) => `Les avis de ${n} personnes, avant et après`,
    ask: 'Quelle phrase vous a fait changer d’avis ? Laquelle a failli le faire ?',
    joined: 'réunis, pour être cinq au moins',
    close: 'Trop peu de chaque avis pour les montrer avant et après.',
    merged: 'Les mêmes personnes, avant et après. Un changement entre deux avis réunis compte aussi.',
    few: 'Il faut cinq personnes qui répondent avant et après : rien n’est montré.',
  },
  votes: (n: number) => `Les choix de ${n} personnes`,
  leading: (n: number) => (n > 1 ? 'Les plus choisies, sans ordre ni nombre :' : 'En tête, sans nombre :'),
  mostVoices: (n: number) => `Celles qui ont le plus de voix, de ${n} personnes`,
  voices: 'voix',
  chosen: (saving: string, perhaps: boolean) =>
    `Nos choix : ${perhaps ? 'peut-être ' : ''}${saving} de moins par personne et par an`,
  /** They are read where there is more room. */
  others: (n: number, hands: boolean) =>
    `${n > 1 ? `${n} autres, comptées aussi` : 'Une autre, comptée aussi'} : à lire sur ${hands ? 'l’écran de qui anime' : 'vos écrans'}`,
  share: (kg: string) => (kg.startsWith('<') ? kg : `−\u202f${kg}`),
  aloneIs: (said: string) => `Seule : ${said}`,
  allSources: (hands: boolean) =>
    `Toutes les sources : ${hands ? 'sur l’écran de qui anime' : 'sur vos écrans'}`,
  listed: (hands: boolean) => `liste sur ${hands ? 'l’écran de qui anime' : 'vos écrans'}`,
  readBy: (parts: number) => `chaque phrase lue par un écran sur ${parts}`,
  drawn: 'Chaque écran en lit quelques-unes, tirées au sort. Toutes sont lues.',
  poll: { vote: 'Départager les propositions', charter: 'Choisir nos phrases' },
  tied: 'à égalité',
  nearlyTied: 'presque à égalité',
  allKept: 'À égalité pour la dernière place : toutes sont gardées.',
  meet: 'Une date à noter, pour voir ce qui a tenu.',
  uncounted: (n: number) =>
    n > 1 ? `Pour ${n} d’entre elles, rien n’est calculé.` : 'Pour l’une d’elles, rien n’est calculé.',
  saves: 'épargné',
  outOf: (kg: string) => `sur ${kg}, la moyenne de nos foyers`,
  left: (kg: string) => `Il nous resterait environ ${kg} par personne et par an. Qui peut agir ?`,
  places: { here: 'L’établissement', country: 'France' },
  peopleOf: (n: string) => `${n} personnes`,
  tonnes: (n: string) => `${n} t CO₂e de moins par an`,
  between: (low: string, high: string) => `entre ${low} et ${high}`,
};

export type WallMessages = Messages<Omit<typeof wall, 'language'>> & { readonly language: Language };
