/** What a council takes away: the note, the pieces of the REEN law, the years as a file; in French. */
import type { ReenStatus } from '../../../../../models/territory/reen.ts';
import type { Messages } from '../../../../words/messages.ts';
import { seals } from '../../../../words/seals/fr.ts';

type Names = Readonly<Record<string, string>>;

export const note = {
  title: (name: string) => `${name}\u202f: numérique, diagnostic et actions`,
  named: (title: string) => `scénario «\u202f${title}\u202f»`,
  description: (name: string) =>
    `Une page à annexer à une délibération\u202f: le numérique de ${name}, les actions choisies, leur effet et leur coût avec leur marge, la loi, les indicateurs.`,
  back: 'Revenir au scénario',
  inAYear: 'Dans un an, revenez avec ce lien',
  print: 'Imprimer',
  printHint: 'Une page A4. Sans script, l’impression du navigateur fait la même chose.',
  files: 'En fichiers\u202f:',
  xlsx: 'les années (XLSX)',
  ods: 'les années (ODS)',
  pictures: 'les graphiques (PNG, SVG)',
  kicker: 'Vu pour être annexé à la délibération',
  annexed: 'n° ................ du ................',
  /** Before the day, which the device fills in, or a hand. */
  made: 'Faite le',
  day: '................',
  inhabitants: (people: string, year: string, homes: string) =>
    `${people} habitants${year ? ` (${year})` : ''}, environ ${homes} foyer${homes === '1' ? '' : 's'}`,
  diagnosis: {
    title: 'Où l’on en est',
    carbon: 'CO₂e par an',
    perPerson: 'par habitant et par an',
    inUse: 'appareils en service',
    asleep: 'appareils dans les tiroirs',
    bought: (count: string) => `${count} achetés neufs par an`,
    kg: (value: string) => `${value}\u202fkg`,
    /** @param own whether the council counted its devices */
    method: (own: boolean) =>
      `Estimé par les moyennes nationales, ${own ? 'avec l’inventaire de la collectivité pour ses ordinateurs et ses écrans' : 'sans inventaire local'}\u202f: appareils des habitants et de la collectivité, fabrication et électricité. Réseaux et centres de données à part.`,
    same: (communes: string, from: string, below: string) =>
      `Les ${communes} communes de ${from === '0' ? 'moins de' : `${from} à`} ${below} habitants ont, par cette méthode, à peu près le même poids par habitant.`,
    sameOpen: (communes: string, from: string) =>
      `Les ${communes} communes de ${from} habitants et plus ont, par cette méthode, à peu près le même poids par habitant.`,
  },
  measures: {
    title: (count: number) =>
      ['Actions choisies', 'L’action choisie'][count] ?? `Les ${count} actions choisies`,
    none: 'Aucune action n’est réglée. Choisissez-les sur la page du territoire\u202f; cette note les reprendra.',
    measure: 'Action et ambition',
    calendar: 'Début, plein effet',
    /** What each brings to the others. */
    carbon: 'Carbone',
    euros: 'Euros',
    /** What is known of a cost, in a cell. */
    apart: (euros: string) => `${euros} hors coût inconnu`,
    own: (horizon: string, several: boolean) =>
      `Carbone et euros de chaque ligne\u202f: ce qu’elle apporte d’ici ${horizon}, au-delà de la loi.${several ? ' Ils ne s’ajoutent pas\u202f: ces actions touchent les mêmes appareils.' : ''}`,
    who: 'Décide',
    known: 'Effet',
    ours: 'collectivité',
    others: 'pas elle seule',
    starting: 'en cours',
    fewerThanOne: 'moins d’un',
    /** How many a number for so many people comes to: those of each year. */
    here: (count: string) => `soit ${count} ici`,
    /** Of an aid: the rest goes into prices. */
    kept: (share: string) =>
      `environ ${share} de l’aide restent aux habitants, le reste passant dans les prix`,
    /** Of a part of a café. */
    together: 'à plusieurs communes',
    /** Of so many times something else. @param here what it comes to @param far as it is set */
    yearly: (here: string, far: string) => `${here} par an, soit ${far}`,
    /** What a council counts of an action whose unit is a number for so many people, or of so many times something else. */
    counted: {
      'repair-bonus': 'réparations aidées par an',
      collection: 'téléphones par an',
      loan: 'emprunteurs',
    } as Names,
    /** One of what a price is of. */
    one: { 'repair-bonus': 'réparation aidée', 'repair-cafe': 'café' } as Names,
    years: (value: string) => `+${value}\u202fan${/^[01](?!\d)/.test(value) ? '' : 's'}`,
    until: (start: string, full: string) => (start === full ? start : `${start} → ${full}`),
    /** Of a share that a law bounds: what is there without the action, within what it aims at or in its stead. */
    floor: {
      law: {
        within: (share: string) => `dont ${share} par la loi`,
        instead: (share: string) => `la loi demande ${share}`,
      },
      done: {
        within: (share: string) => `dont ${share} déjà faits`,
        instead: (share: string) => `${share} déjà faits`,
      },
    },
  },
  effect: {
    title: 'Effet attendu',
    helps: (cases: string, supposing: string) => `Le carbone baisse dans ${cases} cas sur 10${supposing}.`,
    none: 'Sans action, la trajectoire est celle de la loi appliquée.',
    /** Of the actions that a council decides alone, among others: what the draft of a deliberation takes. */
    ours: (said: string) =>
      `C’est l’effet de toutes ces actions ensemble. De celles que la collectivité décide seule, et que la délibération compte\u202f: ${said}`,
  },
  money: {
    title: (year: string) => `Argent, en tout d’ici ${year}`,
    payer: 'Qui paie, sur toute la période',
    perPerson: (euros: string, first: number, last: number) =>
      `Soit, de ${first} à ${last}, ${euros} par habitant et par an pour la collectivité.`,
    unknown: (names: string) => `Total sans le coût de mise en œuvre, inconnu, à saisir, de\u202f: ${names}.`,
    saved: (euros: string, first: number, last: number) =>
      `Soit, de ${first} à ${last}, ${euros} d’économie par habitant et par an pour la collectivité.`,
  },
  indicators: {
    title: 'Ce que le calcul attend, et ce que la loi demande',
    indicator: 'Indicateur',
    legal: 'seuil légal',
    added: {
      carbon: 'Variation du carbone, par an',
      bought: 'Variation des achats neufs, par an',
    } as Readonly<Record<string, string>>,
    range: (low: string, high: string) => `(${low} à ${high})`,
    together:
      'Toutes les actions ensemble. La délibération a ses propres cibles, pour les seules actions que la collectivité décide.',
  },
  law: {
    title: 'La loi en vigueur',
    since: (share: string, year: string) => `${share} dès ${year}`,
    /** Of what is done below what the law asks. */
    short: (name: string, own: string, points: string, asked: string, year: string) =>
      `${name}\u202f: ${own}, il manque ${points} points pour les ${asked} demandés en ${year}.`,
    saves: (mass: string, range: string, horizon: string) =>
      `La loi, suivie, éviterait ${mass} CO₂e d’ici ${horizon} (${range})\u202f; seul ce qui la dépasse est compté.`,
    adds: (mass: string, range: string, horizon: string) =>
      `La loi, suivie, ajouterait ${mass} CO₂e d’ici ${horizon} (${range})\u202f; seul ce qui la dépasse est compté.`,
  },
  method: {
    title: 'Méthode',
    model: (draws: string) =>
      `Modèle de stock et de flux par type d’appareil, survie par âge, ${draws} cas calculés, les mêmes pour les deux trajectoires.`,
    range:
      'Les marges contiennent le résultat neuf fois sur dix là où l’on suit les moyennes du pays\u202f; elles ne disent pas de combien on s’en écarte ici. Sources et équations\u202f: page Méthode.',
    version: (version: string, hash: string) => `Catalogue ${version}, empreinte ${hash}.`,
    address: 'Pour rouvrir ce scénario\u202f:',
  },
  seals,
};

export const pieces = {
  title: (name: string) => `${name}\u202f: programme, stratégie, bilan`,
  description: (name: string) =>
    `Les trois pièces de la loi REEN, remplies pour ${name} là où l’outil le peut, à compléter et à télécharger.`,
  lede: 'Ce que l’outil sait est déjà écrit et peut se corriger. Le reste vous revient.',
  status: {
    above: (people: string) =>
      `Au-dessus de ${people} habitants\u202f: la loi REEN demande ces trois pièces.`,
    below: (people: string) =>
      `Sous ${people} habitants\u202f: la loi REEN ne demande pas de stratégie. Ces pièces peuvent servir quand même.`,
    about: (people: string) =>
      `Autour de ${people} habitants\u202f: la loi REEN demande peut-être ces trois pièces.`,
  } as Readonly<Record<ReenStatus, (people: string) => string>>,
  /** What the law asks whatever the size. */
  retired: (share: string, years: string, article: string) =>
    `À toute collectivité, la loi REEN demande d’envoyer au réemploi ou à la réutilisation ${share} de ses matériels informatiques réformés de moins de ${years} ans (${article}).`,
  due: (when: string, article: string) => `${when} (${article})`,
  /** Of a place that the law does not bind. */
  notAsked: 'La loi REEN ne demande pas cette pièce ici',
  elsewhere: (asks: string) =>
    `Ce qu’elle contient, là où la loi la demande\u202f: ${asks.charAt(0).toLowerCase()}${asks.slice(1)}`,
  empty: 'à compléter',
  all: 'L’ensemble',
  columns: {
    field: 'Domaine et action',
    objective: 'Objectif',
    indicator: 'Indicateur, cible ou effet attendu',
    who: 'Qui',
    means: 'Moyens',
    calendar: 'Calendrier',
  },
  review: {
    indicator: 'Indicateur',
    targets: 'Cible ou effet attendu',
    beside: 'Repère',
    value: 'Valeur de l’année',
    comment: 'Commentaire',
    /** @param unit in which it goes so far */
    action: (label: string, unit: string) => `${label}, en ${unit}`,
  },
  content: { subject: 'Sujet', text: 'Contenu' },
  noAction: 'Aucune action choisie',
  reserved: (supposing: string) => `Ces résultats valent${supposing}.`,
  known: (objective: string, seal: string) => `${objective}. Effet ${seal}.`,
  by: (objective: string, year: string) => `${objective}, d’ici ${year}`,
  /** @param year empty where nobody said one */
  since: (action: string, far: string, year: string) => `${action} (${far})${year && `, depuis ${year}`}`,
  council: 'Collectivité',
  shared: 'Collectivité, avec d’autres',
  cost: (euros: string) => `${euros} par an à plein effet`,
  /** What the council itself says that an action costs. */
  costTyped: (cost: string, times: string) =>
    `${times ? `d’après le coût indiqué par la collectivité, ${times}` : 'coût indiqué par la collectivité'}\u202f: ${cost}`,
  times: (euros: string, units: string) => `${euros} × ${units}`,
  costOnce: (euros: string) => `${euros} au début`,
  costEach: (price: string, one: string, cost: string) => `${price} par ${one}, soit ${cost}`,
  costWithout: (what: string) => `sans ${what}, de coût inconnu`,
  costUnknown: 'Coût inconnu, à saisir',
  inYear: (year: string, value: string) => `${year}\u202f: ${value}`,
  /** Above the years of a budget. */
  spending: 'Ce que les actions coûtent, achats épargnés à part\u202f:',
  /** Beside what a law asks: how far an action of the scenario goes. */
  aim: (action: string, said: string) => `${action}, dans ce scénario\u202f: ${said}`,
  national: (value: string, low: string, high: string, year: string) =>
    `France, ${year}\u202f: environ ${value} (${low} à ${high})`,
  download: 'Télécharger',
  files: {
    docx: 'Word (.docx)',
    odt: 'LibreOffice (.odt)',
    rtf: 'Autre traitement de texte (.rtf)',
    txt: 'Texte (.txt)',
    csv: 'Tableau (.csv)',
  },
  privacy:
    'Ce que vous écrivez n’est ni gardé ni journalisé par ce site\u202f: il le reçoit pour faire le fichier, puis l’oublie.',
  draft: 'Brouillon gardé sur cet appareil seulement.',
  forget: 'Effacer le brouillon',
  forgotten: 'Brouillon effacé.',
  bringBack: 'Le reprendre',
  wrongFormat:
    'Format inconnu\u202f: choisissez le document ou le tableau. Rien de ce que vous avez écrit n’est perdu.',
  file: (code: string) => `pieces-reen-${code}`,
};

export const years = {
  file: (code: string) => `annees-${code}`,
  header: [
    'année',
    'grandeur',
    'unité',
    'référence',
    'référence basse',
    'référence haute',
    'scénario',
    'scénario bas',
    'scénario haut',
    'écart',
    'écart bas',
    'écart haut',
    'comment c’est connu',
    'hypothèses changées',
    'comparé à',
  ],
  units: { kg: 'kg CO₂e', devices: 'appareils', waste: 'kg' },
};

export type NoteMessages = Messages<typeof note>;
export type PiecesMessages = Messages<typeof pieces>;
export type YearsMessages = Messages<typeof years>;
