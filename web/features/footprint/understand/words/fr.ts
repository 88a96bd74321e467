/** How a household’s receipt is made, and everything that an expert wants of it. */
import { charts } from '../../../../words/charts/fr.ts';
import type { Messages } from '../../../../words/messages.ts';

type Names = Readonly<Record<string, string>>;

export const understand = {
  charts,
  heading: 'Comment ce ticket est fait',
  lede: 'Un objet pèse ce qu’il a fallu pour le fabriquer, réparti sur les années où on le garde. S’y ajoute son électricité. Voici l’un des vôtres.',
  equation: {
    made: (label: string) => `une seule fois : fabriquer (${label})`,
    kept: 'gardé',
    used: 'd’électricité par an',
    yearly: 'par an, pour un seul',
  },
  equationIs:
    '«\u202fFabriquer\u202f» compte aussi le transport et la fin de vie. Un appareil d’occasion en porte moins, ou rien. Sans réponse sur son origine, c’est une moyenne.',
  doors: 'Pour vérifier, poussez une porte.',
  needsScript: 'Cette partie a besoin de JavaScript.',
  loading: 'Chargement…',
  sources: {
    title: 'D’où vient chaque chiffre',
    finding: 'chacun a sa source et sa date',
    said: 'Sur votre ticket, chaque ligne s’ouvre et montre son calcul.',
    link: 'Tous les chiffres et leurs sources',
  },
  madeTitle: 'Fabriquer ou utiliser ?',
  methodsFinding: (low: string, high: string) => `votre total irait de ${low} à ${high} kg`,
  noticesFinding: (n: number) => (n === 1 ? 'une chose' : `${n} choses`),
  switchesFinding: 'ce sont des choix, et ils sont à vous',
  disputed: {
    making: 'Fabriquer un appareil',
    electricity: 'L’électricité',
    online: 'En ligne : serveurs, courriels, IA',
  },
  moveNothing: 'le total n’en change pas',
  stages: {
    manufacture: 'Fabrication',
    distribution: 'Transport',
    use: 'Utilisation',
    'end-of-life': 'Fin de vie',
  },
  gridField: 'Électricité du logement',
  madeOf: {
    manufacture: (share: string) => `${share} viennent de la fabrication, pas de l’usage`,
    use: (share: string) => `${share} viennent de l’utilisation`,
    other: 'De quoi votre année est faite',
  },
  madeOfCaption: 'Par étape de vie, en kg CO₂e par an',
  byStage: 'Par étape de vie',
  low: 'bas',
  high: 'haut',
  central: 'central',
  asTable: 'Les mêmes chiffres en tableau',
  because: 'Les raisons de chaque choix',
  methodsTitle: 'Trois façons de compter les réseaux',
  methodsLede:
    'Trois méthodes publiées partagent les mêmes réseaux autrement. Nous prenons la première. Vous pouvez en changer. La fourchette de votre ticket suit une seule méthode : une autre peut en sortir.',
  methods: {
    'two-part': 'Surtout par abonnement, un peu selon les gigaoctets (ADEME, 2024)',
    average: 'En moyenne, selon les gigaoctets (ADEME, 2020)',
    full: 'Tout le réseau, selon les gigaoctets',
  },
  network: 'Réseaux',
  total: 'Total',
  switchesTitle: 'Là où les études ne sont pas d’accord',
  switchesLede:
    'Des études sérieuses donnent des valeurs différentes. Ce n’est pas une marge d’erreur : c’est un choix, et il est à vous. La fourchette de votre ticket suit les choix faits ici.',
  view: 'Comment compter un achat',
  views: { life: 'étalé sur les années de service', 'purchase-year': 'en entier l’année de l’achat' },
  secondHand: 'Fabrication d’un appareil d’occasion',
  secondHandRules: { 'cut-off': 'comptée au premier acheteur', half: 'partagée moitié-moitié' },
  advice: {
    finding: 'remplacer est rarement gagnant',
    title: 'Garder, réparer ou remplacer ?',
    lede: 'Fabriquer un appareil neuf pèse d’un seul coup. L’électricité qu’il économise peut-elle compenser ?',
    device: 'Appareil',
    saving: 'Le nouvel appareil consommerait',
    savings: { 0.25: 'un quart de moins', 0.5: 'deux fois moins', 1: 'rien (cas idéal)' } as Record<
      string,
      string
    >,
    pays: (years: string, range: string) =>
      `Un appareil neuf compenserait sa fabrication en ${years} ans (${range}).`,
    paysRefurbished: (years: string, range: string) =>
      `Un appareil reconditionné, sa remise en état : ${years} ans (${range}).`,
    unknown:
      'Personne ne publie ce que cet appareil consomme, ou ce que pèse votre électricité. Nous ne pouvons pas répondre.',
    keep: (kg: string, range: string) => `Le garder un an de plus évite ${kg} kg par an (${range}).`,
    repair:
      'Réparer permet de garder. Aucune étude publiée ne dit ce que pèsent les pièces : elles ne sont pas comptées. Le bonus réparation peut réduire la facture. Une part a fait monter les prix (CLCV, 2023).',
    repairLink: 'Trouver un réparateur (annuaire officiel)',
  },
  criteria: {
    finding: 'métaux, matières, énergies fossiles',
    title: 'Au-delà du carbone : ce que la Terre ne renouvelle pas',
    lede: 'Fabriquer vos appareils prend aussi des métaux, des matières et de l’énergie. Ces trois nombres ne s’additionnent pas, ni entre eux ni avec le carbone. L’électricité que vous consommez n’y est pas. Ils viennent d’une seule base, celle de l’ADEME (qualité B). Leur marge de 50 % est notre jugement.',
    metals: (grams: string, range: string, phones: string) =>
      `Métaux et minéraux\u202f: chaque année, ${phones} fois ce que prend un smartphone neuf. Les experts écrivent ${grams} g d’antimoine équivalent, ${range}\u202f: plus un métal s’épuise, plus il compte.`,
    rawMaterial: (kg: string, range: string) => `Matières remuées\u202f: ${kg} kg par an, ${range}.`,
    fossil: (MJ: string, range: string) => `Ressources fossiles\u202f: ${MJ} MJ par an, ${range}.`,
    uncovered: (names: string) => `Non comptés, faute de source utilisable\u202f: ${names}. La box non plus.`,
    water:
      'L’eau n’est pas comptée. D’une source à l’autre, le chiffre d’un smartphone varie de un à six. Elles ne mesurent pas la même chose.',
  },
  ranges: {
    label: 'Les fourchettes qui comptent',
    options: { believed: 'toutes, nos jugements compris', published: 'les publiées seules' },
  },
  notices: {
    'published-ranges':
      'Seules comptent les fourchettes que quelqu’un a publiées ou mesurées. Là où la fourchette est notre jugement, un seul chiffre sert. La fourchette montrée est donc plus étroite que ce que nous croyons.',
    'french-habits':
      'L’électricité est celle d’un autre pays. Ce que vous n’avez pas dit reste français : le nombre d’appareils, leurs durées, les usages.',
    'grid-gap':
      'Personne ne publie ce que pèse l’électricité de ce territoire. L’utilisation des appareils n’est pas comptée.',
    'power-gap': 'Personne ne publie la consommation de ces appareils. Leur électricité n’est pas comptée :',
    'refurbished-gap':
      'Personne ne publie ce que pèse la remise en état de ces appareils. Ils comptent comme neufs :',
    'employer-device': 'Ces appareils sont à un employeur. Seule leur électricité est comptée :',
    'traffic-exceeds':
      'Vos usages demandent plus de gigaoctets que vous n’en avez dit. Nous comptons le plus grand des deux.',
    'no-connection':
      'Vous allez en ligne sans abonnement. Nous comptons ces données comme passant par la box de quelqu’un d’autre.',
    'use-gap': 'Non compté tant que vous n’avez pas répondu :',
  },
  noticesTitle: 'Ce que nous ne comptons pas, ou que nous supposons',
  /** Counted, but apart. */
  apart:
    'Les centres de données des entreprises, des services publics, de la publicité et de l’IA sont à part, sous le ticket.',
  corridor: {
    title: {
      'floor-above-ceiling': 'Même l’équipement minimum pèse plus que ce budget',
      'below-floor': 'Vous pesez moins que l’équipement minimum de ce repère',
      between: 'Vous êtes entre l’équipement minimum et ce budget',
      'above-ceiling': 'Vous pesez plus que ce budget',
    } as Names,
    heading: 'Assez, sans trop',
    open: 'ce qu’il faut au moins, et ce que tous pourraient avoir',
    lede: 'La sobriété n’est pas la privation. Le minimum : l’équipement et la connexion que compte un repère britannique, le Minimum Digital Living Standard. Nous n’avons pas trouvé de liste française. Le budget : ce que le numérique des foyers prend d’un budget carbone annuel par personne.',
    rows: { ceiling: 'Budget', floor: 'Minimum', own: 'Vous' } as Names,
    perPerson: 'kg par personne et par an',
    lowered: (from: string, to: string) =>
      `Appliquées en entier, les mesures du programme feraient baisser ce minimum, au mieux, de ${from} à ${to} kg. Nous ne comptons que celles qui se calculent, certaines avec un chiffre supposé.`,
    loweredBy: 'Celles qui le font baisser',
    whole: (kg: string, yes: boolean) =>
      `Et si les foyers prenaient tout le budget du numérique ? Il serait de ${kg} kg par personne. Il ne laisserait rien à l’école, à l’hôpital, aux entreprises. ${yes ? 'Le minimum pèserait encore plus.' : 'Le minimum y tiendrait.'}`,
    missing: (names: string) =>
      `Ce repère britannique en compte plus que vous : ${names}. Si c’est votre choix de vous en passer, il n’y a rien à changer.`,
    nothingMissing:
      'Vous avez tout ce que compte ce repère, et vous pesez moins. Peut-être que vos appareils durent, ou qu’ils ont déjà servi.',
    lineUncounted:
      'La méthode choisie pour les réseaux ne compte que les gigaoctets. Aucune source ne dit combien en demande la box de ce minimum. Elle n’y pèse donc rien, et ce minimum est trop bas.',
    assumptions: 'Ce que nous supposons, et que vous pouvez changer',
    budget: 'Budget carbone par personne et par an',
    share: 'Part du numérique dans ce budget',
    part: 'Part des foyers dans le numérique, en %',
    partHint: (share: string, kg: string) =>
      `Pour compter les mêmes choses : ${share}, ce que pèse un foyer moyen dans les ${kg} kg publiés.`,
    why: 'Pourquoi ce minimum (le plancher) et ce budget (le plafond)',
    items: { sim: 'carte SIM' } as Names,
  },
};

export type UnderstandMessages = Messages<typeof understand>;
