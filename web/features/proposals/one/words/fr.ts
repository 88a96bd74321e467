/** The page of one proposal in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';
import { plainly, sides } from '../../../../words/proposals/fr.ts';

const CERTAINTY: Readonly<Record<string, string>> = {
  A: 'texte officiel lu',
  B: 'lu dans des pages qui concordent',
  C: 'lu dans une seule page',
  D: 'à vérifier',
};

/** What the chances of a fall rest on. */
const oursOr = (supposed: boolean) =>
  supposed ? 'Personne n’a vérifié ces chiffres. Si l’on suppose qu’ils sont justes' : 'D’après nos calculs';

export const one = {
  back: 'Toutes les propositions',
  notOfIt: 'Ce geste n’en vient pas.',
  /** Whether the booklet that is named holds it. */
  isInIt: {
    yes: 'Elle y est.',
    probable: 'Elle y est probablement.',
    possible: 'Y est-elle ? C’est possible.',
    unknown: 'Y est-elle ? On ne le sait pas.',
  } as Readonly<Record<string, string>>,
  ourWords: 'Phrases de Sobrement, pas une citation.',
  me: 'Mon ticket',
  /** Before anyone knows whether a receipt is kept. */
  meUnknown: '? kg',
  meMake: 'Faire mon ticket, en une minute',
  meWorking: 'Calcul en cours, sur votre appareil…',
  meFailed:
    'Le calcul n’a pas pu se faire\u202f: votre ticket attend. Les autres chiffres restent ici. Rechargez la page, avec du réseau.',
  person: 'Un Français moyen',
  outOf: {
    person: (total: string) => `sur ${total} kg par an, chez lui`,
    household: (total: string) => `sur ${total} kg par an pour tout le foyer`,
  },
  kg: (amount: string) => `${amount} kg`,
  less: (amount: string) => `−${amount} kg`,
  commune: (people: string) => `Une commune de ${people}`,
  unknown: 'Aucune proposition n’a ce nom.',
  communeNamed: (name: string, people: string) => `${name}, ${people} habitants`,
  communeName: 'Une commune',
  communeBy: (action: string, counted: string) => `${action}\u202f: ${counted}`,
  /** Of one inhabitant first, as the other amounts are of one person. */
  communeEach: (year: string) => `par habitant, en ${year}.`,
  eachTold: (kg: string) => `${kg} par habitant`,
  communeWhole: (mass: string, range: string) => `Pour toute la commune\u202f: ${mass}, ${range}`,
  sides,
  plainly,
  communeNone: 'rien',
  communeNoneWhy: 'Aucune action du conseil n’y mène, dans nos calculs.',
  communeMore: 'Autres actions du conseil, par habitant',
  helps: (n: number, supposed: boolean) =>
    `${oursOr(supposed)}, le ticket baisse ${n === 0 ? 'moins d’une' : `au moins ${n}`} fois sur 10.`,
  bestCase: 'C’est le meilleur cas, si tout suit. L’effet réel peut être plus petit, ou nul.',
  perhapsNothing: 'Personne n’a vérifié ces chiffres : il se peut que rien ne change.',
  following: 'Combien suivraient\u202f? Personne ne l’a mesuré.',
  helpsAlways: (supposed: boolean) => `${oursOr(supposed)}, la baisse est presque certaine.`,
  gap: 'Rien n’est calculé',
  /** Where a council can act. */
  gapAtHome: 'Rien n’est calculé pour un foyer',
  subject: {
    titles: {
      lives: 'Combien d’années ils servent, en moyenne',
      spared: 'Combien d’années ils servent, en moyenne',
      refit: 'Remettre en état, ou fabriquer',
      made: 'Ce que pèse un appareil neuf',
      sizes: 'Ce que pèse la fabrication d’un écran',
      replaced: 'Sur 100 téléphones remplacés',
      given: 'Sur 100 téléphones rendus',
      homes: 'Sur 100 foyers',
      electricity: 'Ce que pèse l’électricité d’un serveur',
      standby: 'L’électricité d’une box et d’un décodeur, en un an',
      answers: 'L’électricité d’une IA, à chaque demande',
      data: 'Ce que fait passer une heure de vidéo',
      ads: 'Dans une heure de vidéo',
      kept: 'Ce que pèsent les disques d’un gigaoctet gardé un an',
      networks: 'Ce que pèse un gigaoctet de plus',
      street: 'Un écran de rue, à côté d’un ticket',
    },
    notes: {
      lives: (added: string, low: string, high: string) =>
        `Plein : aujourd’hui. Tirets : ce que le calcul ajoute, ${added} mois, entre ${low} et ${high}.`,
      spared: (n: string, most: string) =>
        `Plein\u202f: aujourd’hui. Tirets\u202f: ce que le calcul suppose, un achat évité sur ${n}, au plus un sur ${most}.`,
      refit: 'Plein : la remise en état. Tirets : ce qu’il faut en plus pour en faire un neuf.',
      made: 'Par convention, fabriquer compte pour le premier acheteur. Pour le suivant\u202f: rien.',
      sizes: 'Le plus petit est celui que l’on choisirait.',
      replaced: 'Combien tombent en panne, combien sont réparés, combien d’achats sont évités.',
      given: 'Combien resservent, puis combien d’achats sont évités.',
      homes: 'Qui n’en a qu’un peut le garder\u202f: là, rien ne baisse.',
      electricity: 'Là où sont les serveurs, et en France.',
      standby: (constant: string) =>
        `Tirets\u202f: ce qu’ils prennent, que l’on s’en serve ou non, soit ${constant}. Débranchés, ils ne prennent rien.`,
      answers: (n: string) => `Une vidéo prend autant que ${n} réponses. Ces chiffres sont mal connus.`,
      data: 'De la plus fine à la plus simple.',
      ads: (low: string, high: string) =>
        `Tirets\u202f: la publicité que le calcul suppose, entre ${low} et ${high} minutes.`,
      kept: 'Quatre façons de les compter. Leur électricité vient en plus.',
      networks: 'Le forfait et la box pèsent autant, quoi qu’il y passe.',
      street: (people: string) =>
        `Il y a un écran pour ${people} habitants\u202f: la part de chacun est donc toute petite.`,
    },
    unmeasured: 'Personne ne l’a mesuré.',
    units: {
      lives: (value: string) => `${value} ans`,
      spared: (value: string) => `${value} ans`,
      refit: (value: string) => `${value} kg`,
      made: (value: string) => `${value} kg`,
      sizes: (value: string) => `${value} kg`,
      replaced: (value: string) => value,
      given: (value: string) => value,
      homes: (value: string) => value,
      electricity: (value: string) => `${value} kg par kWh`,
      standby: (value: string) => `${value} kWh`,
      answers: (value: string) => `${value} Wh`,
      data: (value: string) => `${value} Go`,
      ads: (value: string) => `${value} minutes`,
      kept: (value: string) => `${value} g`,
      networks: (value: string) => `${value} g`,
      street: (value: string) => `${value} kg`,
    },
    steps: {
      replaced: ['remplacés', 'tombés en panne', 'réparés', 'achats évités'],
      given: ['rendus', 'qui resservent', 'achats évités'],
      homes: ['foyers', 'ont un téléviseur ou plus', 'en ont deux ou plus'],
      standby: ['la box', 'le décodeur'],
      ads: ['la publicité'],
      kept: ['d’après l’ADEME', 'sur disques durs', 'sur disques SSD', 'd’après Impact CO2'],
      networks: ['par le mobile', 'par la box et la fibre'],
      street: ['un écran, par an', 'tout le ticket d’une personne', 'la part d’une personne dans ces écrans'],
    },
  },
  for: 'Ce qui va dans ce sens',
  forNone: 'Aucune étude qui l’appuie n’a été trouvée.',
  against: 'Ce qui va contre, ou en doute',
  againstNone: 'Aucune étude contraire n’a été trouvée. Ce n’est pas une preuve.',
  againstZero: 'Zéro est possible : notre calcul l’admet.',
  noSource: 'aucune source trouvée',
  supposes: 'Ce que le calcul suppose',
  /** How far it goes. */
  intensity: (far: string) => `Compté ici : ${far}.`,
  actsOn: 'Sur quoi cela agit, par personne et par an',
  actsWhole: (kg: string, range: string) =>
    `En tout : ${kg} kg, ${range}. Plus ce poids est lourd, plus la baisse est grande.`,
  fromTo: (before: string, after: string) => `${before} → ${after} kg`,
  noRange: 'sans marge connue',
  relies: 'Il s’appuie aussi sur :',
  silent: 'Ce que ce chiffre ne dit pas',
  silence: {
    alone: 'L’effet avec d’autres : leurs gains ne s’ajoutent pas.',
    shared: 'La part de chacune : plusieurs ont ce même effet, compté une fois.',
    price: 'Le prix pour chacun, et le travail que cela demande.',
    carbon: 'Les métaux, l’eau, les déchets : il ne compte que le carbone.',
    rebound: 'Ce que l’argent gardé servirait à acheter.',
    atMost: 'Combien suivraient : ce chiffre suppose que tout le monde suit.',
    /** Of a measure, by its lever. */
    of: {
      'fixed-over-mobile':
        'Ce que poser ces lignes émettrait, et ce que la fibre éviterait\u202f: personne n’a mesuré la somme.',
    } as Readonly<Record<string, string>>,
  },
  nothing: 'Aucune ligne du ticket moyen n’en change.',
  laws: 'En vigueur aujourd’hui',
  lawsNone: 'Aucune loi en vigueur n’a été trouvée sur ce point.',
  threshold: 'Pour qui :',
  certainty: (grade: string) => CERTAINTY[grade]!,
  decides: 'Qui décide',
  found: 'Où elle a été retrouvée',
  seen: (date: string) => `Consulté le ${date}.`,
  booklet: 'Est-elle dans le livret ?',
  bookletIs: {
    yes: 'Oui, le livret le dit.',
    probable:
      'C’est probable : un texte proche le dit. Du livret, nous avons lu les titres, pas la liste de ses mesures.',
    possible: 'C’est possible : un texte plus ancien ou plus lointain le dit.',
    unknown: 'On ne le sait pas.',
  } as Readonly<Record<string, string>>,
  heading: 'Le titre du livret dont cela relève :',
  same: 'Un seul effet avec',
  enables: 'Les gestes qu’elle aide',
  enabledBy: 'Les mesures qui l’aident',
  /** What is said where the page is shared. */
  told: (amounts: string, text: string, quoted: boolean) =>
    `${amounts}. ${quoted ? 'Cité, non soutenu. ' : ''}${text}`,
  sealed: (amount: string, seal: string) => `${amount} (${seal})`,
  picture: {
    whole: 'Son ticket, par an',
    acts: 'Ce sur quoi elle agit',
    takes: 'Ce qu’elle enlèverait, au plus',
  },
  around: 'Propositions voisines',
  previous: 'Juste avant, dans l’ordre du programme',
  next: 'Juste après, dans l’ordre du programme',
};

export type OneMessages = Messages<typeof one>;
