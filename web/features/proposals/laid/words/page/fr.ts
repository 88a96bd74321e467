/** The page of the proposals, in French: whose they are, the subjects, the filters, a commune, what has no figure. */
import type { Messages } from '../../../../../words/messages.ts';
import { actors, ofGestures, plainly, sides, tiers, whoDecides } from '../../../../../words/proposals/fr.ts';
import { councilGainGroups, gainGroups, seals, sealsBeside } from '../../../../../words/seals/fr.ts';

type Names = Readonly<Record<string, string>>;

const of = (name: string | undefined) => (name === undefined ? 'Dans une commune, ' : `${name}\u202f: `);
const actions = (n: number) => (n === 1 ? 'une action du conseil fait' : `${n} actions du conseil font`);

export const laidPage = {
  title: 'Propositions',
  description: 'Ce que chaque proposition enlèverait, et comment on le sait.',
  /** Where levers and laws are shown without the proposals of a programme. */
  levers: {
    title: 'Ce que des règles changeraient',
    /** Of those asked for: how many rules, of how many, and the laws in force beside them. */
    found: (n: number, all: string, laws: number) =>
      `${n} ${n === 1 ? 'règle' : 'règles'} sur ${all}, toutes avec un chiffre. À côté\u202f: ${laws === 0 ? 'aucune loi' : laws === 1 ? '1 loi' : `${laws} lois`} en vigueur.`,
    none: 'Aucune règle ne correspond. Enlevez un filtre.',
  },
  subjects: 'Voir l’effet sur',
  subject: { mine: 'Mon ticket', person: 'Un Français moyen', commune: 'Une commune' },
  mine: {
    kept: 'Votre ticket est gardé ici',
    failed: 'Ce choix attend le réseau. Vos réponses restent ici.',
    unread: 'Vos réponses sont illisibles. Ouvrez la page du foyer.',
  },
  waiting: 'Un instant…',
  filters: 'Choisir',
  any: { acts: 'tout', actor: 'tous', seal: 'toutes' },
  filter: { acts: 'Agit sur', actor: 'Qui décide', seal: 'Preuve' },
  tiers,
  seals,
  sealsBeside,
  actors,
  whoDecides,
  /** Whose amounts these are. */
  label: (kg: string, between: string) =>
    `Le ticket d’un Français moyen, chez lui\u202f: ${kg} kg par an, ${between} selon les foyers.`,
  /** @param least what none acts on */
  most: (fall: string) => `dont ${fall}`,
  untouched: (least: string) => `Aucun chiffre ici ne porte sur ${least}.`,
  /** As they read after “sur”. */
  onNothing: {
    'fixed-line': 'la box',
  } as Names,
  submit: 'Montrer',
  /** Of those asked for: how many there are, of how many, and how many have a figure. */
  found: (n: string, all: string, figured: string) =>
    `${n} propositions sur ${all}. ${figured === '0' ? 'Aucune n’a de' : figured === '1' ? 'Une a un' : `${figured} ont un`} chiffre.`,
  foundOne: (all: string, figured: string) => `1 proposition sur ${all}. ${figured} avec un chiffre.`,
  none: 'Aucune proposition ne correspond. Enlevez un filtre.',
  /** Where those that act on a part are asked for. */
  figuredAlone: 'Celles sans chiffre ne sont pas rangées par appareils, réseaux et serveurs.',
  clear: 'Tout montrer',
  toProgramme: 'Dans l’ordre du programme',
  toGain: 'La plus sûre d’abord',
  legend: {
    acts: 'ce sur quoi elle agit',
    takes: 'ce qu’elle enlèverait',
    most: 'au plus',
    guessed: 'supposé ou non mesuré',
  },
  gainGroups,
  order: 'La plus sûre d’abord.',
  ten: {
    helps: 'au moins 9 fois sur 10',
    atMost: '9 fois sur 10, si tout va bien',
    either: 'peut-être, peut-être pas',
    unmeasured: 'personne ne sait combien de fois sur 10',
    nothing: 'jamais',
  },
  /** @param known how the figure is, where it holds if everyone follows */
  butFollowing: (known: string) => `${known}, sauf combien suivraient`,
  /** @param far how far people are supposed to do at home what a law would have them do */
  supposing: (known: string, far: string) => `${known}, en supposant ${far}`,
  shared: (n: number) => `un seul effet pour les ${n === 2 ? 'deux' : n}`,
  atBest: 'si tout va bien',
  outside: {
    'ad-panels': 'hors du ticket\u202f: ces écrans sont dans la rue',
    drawers: 'hors du ticket\u202f: ce qui dort dans les tiroirs',
  } as Names,
  outsideOther: 'hors du ticket',
  alone: 'Les effets ne s’ajoutent pas.',
  inBooklet: (said: number, all: number) =>
    `Titres de Sobrement. Le livret n’a pas pu être lu en entier. ${said} des ${all} propositions y sont, au moins.`,
  /** @param servers of it, those of firms and public services included */
  everywhere: (kg: string, servers: string) =>
    `Hors de la maison aussi, l’ADEME compte ${kg} kg par personne, dont ${servers} de serveurs.`,
  unfigured: { title: 'Sans chiffre, et pourquoi' },
  reasons: {
    council: 'Un chiffre pour une commune seulement',
    unmeasured: 'Aucune étude pour les chiffrer',
    aim: 'Un but, un droit, un constat\u202f: rien à chiffrer',
  },
  count: (n: number) => (n === 1 ? '1 proposition' : `${n} propositions`),
  gestures: {
    who: 'À côté, ce que vous décidez',
    title: (n: number) => (n === 1 ? '1 geste' : `${n} gestes`),
    /** The first of them. */
    lede: (title: string, figure: string) =>
      `Le premier\u202f: «\u202f${title}\u202f», ${figure}.` /** Of second-hand, whose making was counted before. */,
    byRule: 'Compté autrement, la moitié ou moins',
    apart: 'Ces gestes ne viennent pas du livret.',
    all: 'Voir ces gestes',
    act: 'Les essayer',
    note: ofGestures,
  },
  facts: 'Les constats du livret',
  plainly,
  programme: {
    title: 'Le programme, dans son ordre',
    /** A heading of the booklet, in its words. */
    quoted: (heading: string) => `«\u202f${heading}\u202f»`,
    lede: 'Chaque partie du livret, et son lien avec l’empreinte.',
    links: { quantified: 'Chiffré.', indirect: 'Indirect.', none: 'Aucun lien.' },
    noFigure: 'pas de chiffre',
  },
  commune: {
    /** @param name of a commune; none for one of ten thousand people */
    finding: (n: number, name: string | undefined) =>
      `${of(name)}${actions(n)} presque toujours baisser le carbone.`,
    findingNone: (name: string | undefined) =>
      `${of(name)}aucune action du conseil n’est sûre de faire baisser le carbone.`,
    /** Of all of it, then of one person, beside one person's receipt. */
    surest: (title: string, all: string, each: string, receipt: string) =>
      `La plus sûre\u202f: «\u202f${title}\u202f». Elle enlèverait ${all} par an. Pour un habitant, c’est ${each} sur un ticket de ${receipt}\u00a0kg.`,
    label: (name: string, people: string, year: string) =>
      `${name}, ${people} habitants, en ${year}\u202f: ce que le conseil peut faire`,
    unnamed: 'Une commune',
    search: 'Trouver une commune',
    example: 'nom ou code postal',
    submit: 'Chercher',
    found: (n: string) => `${n} communes trouvées`,
    foundOne: 'Une commune trouvée',
    nothing: 'Aucune commune de ce nom. Vérifiez l’orthographe.',
    unknown: 'Aucune commune n’a ce code. En voici une de 10 000 habitants.',
    inhabitants: (n: string) => `${n} habitants`,
    open: 'Essayer ces actions',
    sides,
    year: 'par an, pour toute la commune',
    proposal: 'Proposition\u202f: ',
    proposals: 'Propositions\u202f: ',
    gainGroups: councilGainGroups,
    legend: {
      range: 'entre ces deux bouts, 9 fois sur 10',
      open: 'bout ouvert\u202f: plus loin que le cadre',
    },
    at: (counted: string) => `\u202f: ${counted}`,
    scale: (action: string, all: string) =>
      `À l’échelle\u202f: le trait est la première action sûre (${action}). La bande entière, ce sont les tickets de tous les habitants\u202f: ${all} par an.`,
    /** Of the actions, those that are known as was asked. */
    known: (n: number, all: number) =>
      n === 0
        ? 'Aucune action ne correspond. Enlevez un filtre.'
        : `${n} ${n === 1 ? 'action' : 'actions'} du conseil sur ${all}.`,
    found33: (n: string, all: string) =>
      `Pour ${n} propositions sur ${all}, un conseil a ici une action chiffrée.`,
  },
};

export type LaidPageMessages = Messages<typeof laidPage>;
