/** What would change a receipt, in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';
import { actors } from '../../../../words/proposals/fr.ts';
import { gainGroups, seals } from '../../../../words/seals/fr.ts';

type Names = Readonly<Record<string, string>>;

/** What a saving is likened to, by the equivalence of the catalogue: how many as it is written, and to agree with. */
type Likened = Readonly<Record<string, (count: string, n: number) => string>>;

const several = (n: number) => (n < 2 ? '' : 's');

const alsoWith = (n: number) => (n === 0 ? '' : n === 1 ? ', avec l’autre choix' : `, avec les ${n} autres`);

const like: Likened = {
  'car-petrol': (km) => `rouler ${km} km en voiture`,
  'meal-beef': (count) => `manger ${count} repas avec du bœuf`,
  jeans: (count, n) => `fabriquer ${count} jean${several(n)}`,
};

export const act = {
  receipt: 'votre ticket',
  wouldSave: (n: number, kg: string, receipt: string) =>
    n === 0
      ? `Aucun choix ne baisse à coup sûr ${receipt}.`
      : n === 1
        ? `Un choix retirerait ${kg} kg de ${receipt}.`
        : `${n === 2 ? 'Deux' : 'Trois'} choix retireraient ensemble ${kg} kg de ${receipt}.`,
  /** Where a rule of counting may halve it. */
  upTo: (kg: string) => `jusqu’à ${kg}`,
  lede: 'Deux façons d’agir : ce que vous décidez, et ce qu’une loi changerait pour tous.',
  /** Whether each of them helps nearly always: the largest that is sure then comes first, and otherwise the surest. */
  first: (n: number, allSure: boolean) =>
    n === 1 ? 'Votre premier gain' : `Vos ${n} premiers gains${allSure ? ', sûrs 9 fois sur 10' : ''}`,
  order:
    'Après les premiers gains, du plus sûr au moins sûr. Dans chaque groupe, le plus grand « au moins » d’abord.',
  /** What stands below the first ones. */
  larger: (title: string, gain: string) =>
    `Plus grand que l’un d’eux, mais moins sûr : « ${title} », ${gain}.`,
  /** Where gains on the heaviest thing stand, which are not always the first ones. */
  onHeaviest: {
    thing: (label: string, kg: string) => `Le plus lourd : ${label} (${kg} kg).`,
    first: (title: string, kg: string) => `« ${title} » en retirerait ${kg} kg.`,
    later: (title: string, kg: string, how: string) => `Plus bas, « ${title} » en retirerait ${kg} kg${how}.`,
    how: {
      helps: '',
      atMost: ' si tout va bien',
      either: ', ou peut-être rien',
      unmeasured: ', mais personne ne l’a mesuré',
      nothing: '',
    },
    none: 'Aucun geste d’ici ne le rend plus léger.',
  },
  lawAlone: 'la loi seule',
  lawToo: 'par la loi aussi',
  byRule: 'la moitié ou moins, compté autrement',
  rank: (n: number) => `Gain n°\u00a0${n}`,
  nothing: (n: number) => (n === 1 ? '1 choix sans effet chez vous' : `${n} choix sans effet chez vous`),
  lighter: (kg: string) => `−${kg} kg`,
  /** The lowest figure of its range decides where a gain stands. */
  atLeast: (low: string, kg: string) => `−${kg} kg, au moins −${low} kg`,
  short: { perhaps: 'peut-être rien', hardly: 'moins de 0,1 kg' },
  you: 'Vous',
  law: 'La loi',
  mine: {
    'keep-longer': 'Je garde mes appareils un an de plus.',
    'buy-refurbished': 'Mes prochains téléphones, tablettes et ordinateurs seront reconditionnés.',
    'buy-second-hand': 'Mes prochains appareils auront déjà servi.',
    'repair-it': 'En cas de panne, je fais réparer d’abord.',
    'fewer-televisions': 'J’ai moins de télés chez moi.',
    'smaller-television': 'Ma prochaine télé sera une 32 pouces (81 cm).',
    'box-asleep': 'Je débranche la box (et le décodeur) une partie de la journée.',
    'wifi-first': 'À la maison, je passe par le wifi.',
    'lower-definition': 'Je regarde les vidéos en qualité normale.',
    'delete-stored': 'J’efface la moitié de mes fichiers en ligne.',
    'fewer-ai-requests': 'Je demande deux fois moins à une IA.',
    'skip-video-ads': 'J’évite la publicité dans les vidéos.',
  } as Names,
  lawOf: (title: string, article: string, date: string) => `${title} (${article}, ${date})`,
  /** What proposals are about where no gesture does it, by the lever that they pull. */
  matters: {
    'unsubsidised-phones': 'Un forfait sans téléphone offert',
    awareness: 'Apprendre la sobriété numérique',
    'hosted-in-france': 'Des serveurs en France',
    'ad-panels': 'Moins d’écrans de publicité',
    drawers: 'Vider les tiroirs',
  } as Names,
  doIt: 'Je m’y mets',
  firstBuyer:
    'Ici, toute la fabrication d’un appareil d’occasion est comptée à son premier acheteur. Si les deux acheteurs la partagent, ce gain est au moins deux fois plus petit.',
  chooseRule: 'Choisir comment la compter',
  /** Of a saving that rebound takes part of back. */
  spentAgain: (kg: string) =>
    `Ce gain est déjà réduit : sur 10 kg, ${kg} reviennent, car l’argent gardé sert à d’autres achats.`,
  /** Of a television whose size nobody said, where a smaller one is offered. */
  unsized:
    'Taille inconnue : ce gain est celui d’une télé moyenne. Si elle est déjà petite, il n’y en a pas.',
  saySize: 'Dire sa taille',
  /** Of several televisions that differ. */
  ofMean: 'une télé moyenne',
  whichOne:
    'Vos télés ne pèsent pas pareil : ce gain est celui d’une télé moyenne. Si la plus légère part, il est plus petit.',
  already: (kg: string) =>
    kg === '0'
      ? 'Ici, cela n’ajoute rien\u202f: tout est déjà compté dans ce que vous avez coché.'
      : `Ici, cela n’ajoute que ${kg} kg\u202f: le reste est déjà compté dans ce que vous avez coché.`,
  /** Of two choices, the other's title, and what both save. */
  shared: (title: string, things: string, bought: boolean, together: string, sum: string) =>
    `Ce sont les mêmes ${bought ? 'achats' : 'choses'} que pour « ${title} » : ${things}. Ensemble : −${together} kg, et non −${sum} kg. Le total ne compte rien deux fois.`,
  single: 'Vous n’en avez qu’un. Ce geste est pour qui en a plusieurs.',
  unseeLaw: 'Revenir à mon ticket sans elle',
  /** What a press has done, said where it was pressed: with this choice, and others if there are any. */
  passed: (before: string, after: string, others: number) =>
    `Si elle passait${alsoWith(others)} : de ${before} à ${after} kg par an.`,
  done: (before: string, after: string, others: number) =>
    `Avec ce choix${others === 0 ? '' : others === 1 ? ' et l’autre' : ` et les ${others} autres`} : de ${before} à ${after} kg par an.`,
  /** Whether all of so many choices act on what others of them act on, and whether that is bought. */
  overlap: (n: number, every: boolean, bought: boolean, together: string, sum: string) =>
    `${every ? `Ces ${n === 2 ? 'deux' : 'trois'} gains` : 'Certains de ces gains'} agissent sur les mêmes ${bought ? 'achats' : 'choses'}. Qui fait l’un gagne moins avec le suivant. Les ${n === 2 ? 'deux' : 'trois'} ensemble : ${together} kg, et non ${sum}.`,
  added: (above: number, kg: string) =>
    `Après ${above === 1 ? 'le n°\u00a01' : 'les nᵒˢ\u00a01 et 2'}, il ${kg === '0' ? 'ne retire rien' : `retire ${kg} kg`} de plus.`,
  seeLaw: 'Voir mon ticket si elle passait',
  noGesture: 'Aucun geste n’y suffit.',
  noMeasure: 'Une carte sans « La loi » : aucune proposition n’en parle, c’est vous qui décidez.',
  /** Leads to whose programme it is. */
  cited: 'Programme cité, non soutenu',
  today: 'Aujourd’hui :',
  whoDecides: 'Qui décide :',
  actors,
  noLaw: 'Aujourd’hui : aucune loi trouvée.',
  how: { gesture: 'Jusqu’où iriez-vous ?', measure: 'Jusqu’où irait la loi ?' },
  more: 'En savoir plus',
  page: 'La page',
  programme: 'Les gestes n’en viennent pas.',
  heaviest: (label: string, kg: string) => `le plus lourd : ${label} (${kg} kg)`,
  insteadOf: (kg: string) => `au lieu de ${kg}`,
  loading: 'Chargement des propositions…',
  failed: 'Le réseau ne répond pas\u202f: les propositions attendent. Vos réponses et votre ticket sont là.',
  again: 'Réessayer',
  falls: (n: number, before: string, after: string) =>
    n === 1
      ? `Avec ce choix : de ${before} à ${after} kg`
      : `Avec ces ${n} choix : de ${before} à ${after} kg`,
  all: 'Tout le programme',
  nothingHere: 'sans effet sur ce ticket',
  hardly: (high: string) => `au plus ${high} kg`,
  perhaps: (high: string) => `peut-être rien, au plus ${high} kg`,
  atMost: {
    law: (figure: string) => `${figure} si tout le monde suit, moins sinon`,
    own: (figure: string) => `${figure} si tous vos appareils tiennent, moins sinon`,
  },
  atBest: (kg: string) => `${kg} si tout va bien`,
  /** What the figure of a law is computed with, where it is the most that it may do. */
  supposes: (far: string) =>
    `Ce chiffre suppose que tout suive : ${far}. Un foyer peut agir seul ; une loi a besoin de tous.`,
  /** Among proposals with the same lever, one shows the figure and the others name it. */
  same: {
    effect: (title: string) => `même effet que « ${title} », compté une seule fois`,
    atMost: (title: string) => `au mieux, le même gain que « ${title} », compté une seule fois`,
    unattested: (title: string) => `même chiffre supposé que « ${title} », compté une seule fois`,
    several: (n: number) => `un seul chiffre supposé pour ${n} mesures`,
  },
  saves: (kg: string, range: string) => `−${kg} kg (${range})`,
  seals,
  gainGroups,
  fewer: (n: number, of: number) => `${n} de moins sur ${of}`,
  found: {
    yes: 'Le livret de 2022 le dit.',
    probable: 'Lue ailleurs dans la même campagne ou le même groupe, pas dans le livret.',
    possible: 'Lue dans une campagne plus ancienne ou un débat ; incertaine pour 2022.',
    unknown: 'Déduite d’un titre du livret : la mesure n’a pas pu être lue.',
  } as Names,
  ticket: 'Il resterait',
  /** Before anything is ticked. */
  asIs: 'Aujourd’hui',
  tickFirst: 'Rien n’est coché. Ce qu’il resterait s’écrira ici.',
  ticketCaption: 'Ce qui change, en kg par an, avant et après',
  item: 'Chose',
  before: 'Avant',
  after: 'Après',
  smaller: 'de plus petites choses',
  range: (often: string, range: string) => `${often} ${range} kg.`,
  /** Why the low end of the range may rise with one choice more. */
  oneOrOther:
    'Un achat est reconditionné ou d’occasion, jamais les deux. Remettre un appareil en état pèse un peu : le bas de la fourchette peut alors monter.',
  saved: (saving: string, range: string) => `Gain : ${saving} kg par an (${range}).`,
  /** How sure a saving is. */
  sure: {
    supposed: 'Il repose en partie sur un chiffre supposé, jamais mesuré.',
    byRule: 'Il tient à une règle de partage : toute la fabrication est comptée à celui qui achète neuf.',
    atMost: 'C’est le calcul le plus favorable : l’effet peut être plus petit.',
    always: 'D’après nos calculs, une baisse plus de 9 fois sur 10.',
    often: (n: string) => `D’après nos calculs, une baisse ${n} fois sur 10.`,
  },
  equivalent: (one: string) => `C’est à peu près comme ${one}.`,
  like,
  nobody: (kg: string, names: string) =>
    `Aucune proposition d’ici ne change ces ${kg} kg : ${names}. D’autres lignes changent en partie.`,
  measuresAlone: (kg: string, names: string) =>
    `Aucun geste d’ici ne change ces ${kg} kg : ${names}. Une loi de la liste, oui.`,
  /** What no proposal changes of a thing whose data some do. */
  fixed: {
    'mobile-plan': 'Forfaits mobiles (hors gigaoctets)',
    'fixed-line': 'Box et ligne (hors gigaoctets)',
  } as Names,
  andMore: (n: number) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
  alone: 'Seul',
  lawFirst: 'La loi qui pèserait le plus ici',
  /** Before what it adds to what is chosen. */
  besides: (alone: string) => `−${alone} kg seule. En plus de vos choix :`,
  nothingMore: 'rien de plus.',
  list: {
    title: 'Ma liste',
    empty: 'Ce que vous cochez se range ici, avec une date.',
    from: 'À partir de quel jour ?',
    laws: 'Lois essayées',
    calendar: 'Mettre dans mon agenda',
    since: (day: string, then: string, now: string) =>
      `Liste commencée le ${day}. Votre ticket était de ${then} kg, il est de ${now} kg.`,
    done: 'Ce qui est fait',
    none: 'Rien de daté n’est encore passé.',
    now: 'Aujourd’hui',
  },
  bestOfBoth: 'au mieux cet effet',
  needsScript: 'Pour cocher et voir ce qu’il resterait, il faut JavaScript.',
  sharesTitle: 'Qui économise quoi',
  sharesLede:
    'Quand deux propositions se recoupent, leur gain commun est partagé entre elles. Chacune a la moyenne de ce qu’elle ajoute, avant ou après les autres.',
  sharesCaption: 'Ce que chaque proposition économiserait seule, et sa part du gain commun, en kg par an',
  proposal: 'Proposition',
  share: 'Part du gain',
  together: 'Ensemble',
  compare: 'Comparer',
  with: 'avec',
  beats: (a: string, b: string, share: string) =>
    `Seule, « ${a} » fait gagner plus que « ${b} » dans ${share} de nos calculs.`,
  alike: (a: string, b: string) => `Seules, « ${a} » et « ${b} » font gagner autant.`,
  rebound: 'Part du gain qui revient en achats, en % (effet rebond : reconditionné, occasion)',
  reboundHint: (value: string) => `Une étude américaine dit ${value}. Vide : ce chiffre.`,
  asideTitle: 'À côté du ticket',
  perInhabitant: (kg: string) => `Par habitant et par an : ${kg}. Sur aucun ticket.`,
  once: (kg: string) => `Une seule fois : ${kg}, surtout chez ceux qui s’en serviront.`,
  moneyTitle: 'En euros, là où un prix est connu',
  /** Where none is. */
  moneyUnknown: 'En euros : avec vos prix, aucun n’est publié',
  moneyCaption: 'Ce que les propositions changent, en euros par an',
  money: {
    purchases: 'Achats',
    electricity: 'Électricité',
    repairs: 'Réparations, bonus déduit',
    bonuses: 'Bonus, payé par les fabricants',
    balance: 'En tout',
  } as Names,
  perYear: {
    less: (euros: string, range: string) => `${euros} € de moins par an (${range})`,
    more: (euros: string, range: string) => `${euros} € de plus à payer par an (${range})`,
    plain: (euros: string, range: string) => `${euros} € par an (${range})`,
    /** A range that goes from more to less. */
    either: (more: string, less: string) => `de ${more} de plus à ${less} de moins`,
  },
  noPrice: (n: number) => `Ajouter un prix que vous connaissez${n === 1 ? '' : `, parmi ${n}`}`,
  allPriced: 'prix que vous avez donnés',
  unpriced: (names: string) => `Non comptés ici, faute de prix : ${names}.`,
  missing: 'Aucun prix moyen n’est publié. Le vôtre suffit, même à peu près.',
  priceOf: {
    new: (label: string) => `${label}, prix neuf`,
    refurbished: (label: string) => `${label}, prix reconditionné`,
    'second-hand': (label: string) => `${label}, prix d’occasion`,
    repair: (label: string) => `${label}, prix d’une réparation`,
  },
  euros: '€',
  bonusNote: 'Bonus réparation : montants du 1er janvier 2024, pas vérifiés depuis.',
};

export type ActMessages = Messages<typeof act>;
