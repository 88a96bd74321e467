/** How a household’s receipt is made, and everything that an expert wants of it. */
import type { Messages } from '../../../../words/messages.ts';

type Names = Readonly<Record<string, string>>;

export const understand = {
  heading: 'Comment ce ticket est fait',
  lede: 'Un objet pèse ce qu’il a fallu pour le fabriquer, réparti sur les années où on le garde. S’y ajoute son électricité. Voici l’un des vôtres.',
  equation: { made: 'à fabriquer', kept: 'gardé', used: 'd’électricité par an', yearly: 'par an' },
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
  noticesFinding: (n: number) => (n === 0 ? 'rien à signaler' : n === 1 ? 'une chose' : `${n} choses`),
  switchesFinding: 'ce sont des choix, et ils sont à vous',
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
    'Trois méthodes publiées répartissent autrement les mêmes réseaux. La première sert ici ; vous pouvez en changer.',
  methods: {
    'two-part': 'Deux parts : tant par ligne, peu par Go (ADEME 2024)',
    average: 'Moyenne par Go, pratique ADEME (2020)',
    full: 'Tout le réseau réparti par Go',
  },
  network: 'Réseaux',
  total: 'Total',
  switchesTitle: 'Là où les méthodes divergent',
  switchesLede:
    'Des études sérieuses donnent des valeurs différentes. Ce n’est pas une marge d’erreur : c’est un choix, et il est à vous.',
  view: 'Comment compter un achat',
  views: { life: 'étalé sur les années de service', 'purchase-year': 'en entier l’année de l’achat' },
  secondHand: 'Ce que porte un appareil d’occasion',
  secondHandRules: { 'cut-off': 'rien : tout est compté au premier propriétaire', half: 'la moitié' },
  advice: {
    finding: 'remplacer est rarement gagnant',
    title: 'Garder, réparer ou remplacer ?',
    lede: 'Fabriquer pèse une fois, à l’achat. Seule l’électricité économisée peut le rembourser.',
    device: 'Appareil',
    saving: 'Le nouvel appareil consommerait',
    savings: { 0.25: 'un quart de moins', 0.5: 'deux fois moins', 1: 'rien (cas idéal)' } as Record<
      string,
      string
    >,
    pays: (years: string, range: string) =>
      `Remplacer par du neuf serait remboursé en ${years} ans (${range}).`,
    paysRefurbished: (years: string, range: string) => `Par du reconditionné : ${years} ans (${range}).`,
    unknown:
      'Sans consommation publiée pour cet appareil, le remplacement n’est jamais remboursé par l’électricité.',
    keep: (kg: string, range: string) => `Le garder un an de plus évite ${kg} kg par an (${range}).`,
    repair:
      'Réparer permet de garder : aucune étude publiée ne donne l’impact des pièces, il n’est donc pas compté. Le bonus réparation peut alléger la facture, mais une part est allée aux prix (CLCV, 2023).',
    repairLink: 'Trouver un réparateur (annuaire officiel)',
  },
  criteria: {
    finding: 'métaux, matières, énergies fossiles',
    title: 'Au-delà du carbone : ce que la Terre ne renouvelle pas',
    lede: 'Fabriquer vos appareils prend aussi des métaux, de la matière et de l’énergie. Trois nombres qui ne s’additionnent pas, ni entre eux ni au carbone. Qualité B\u202f: une seule origine, la base de l’ADEME, avec ± 50\u202f% par jugement. L’électricité que vous consommez n’y est pas.',
    metals: (grams: string, range: string) =>
      `Métaux et minéraux\u202f: ${grams} g d’antimoine équivalent par an, ${range}.`,
    rawMaterial: (kg: string, range: string) => `Matières remuées\u202f: ${kg} kg par an, ${range}.`,
    fossil: (MJ: string, range: string) => `Ressources fossiles\u202f: ${MJ} MJ par an, ${range}.`,
    uncovered: (names: string) => `Non comptés, faute de source utilisable\u202f: ${names}. La box non plus.`,
    water:
      'L’eau n’est pas comptée\u202f: d’une source à l’autre, un smartphone en prend six fois plus ou six fois moins, parce qu’elles ne mesurent pas la même chose.',
  },
  ranges: {
    label: 'Les fourchettes qui comptent',
    options: { believed: 'toutes, nos jugements compris', published: 'les publiées seules' },
  },
  notices: {
    'published-ranges':
      'Seules comptent les fourchettes que quelqu’un a publiées ou mesurées : tout facteur dont la fourchette est notre jugement reste à sa valeur centrale, et la fourchette montrée est plus étroite que ce que nous croyons.',
    'french-habits':
      'L’électricité est celle d’un autre pays, mais ce que vous n’avez pas répondu reste français : le nombre d’appareils, leurs durées, les usages.',
    'grid-gap':
      'L’électricité de ce territoire n’a pas de facteur publié : l’utilisation des appareils n’est pas comptée.',
    'power-gap': 'Sans consommation publiée, l’électricité n’est pas comptée pour :',
    'refurbished-gap': 'Aucun gain publié pour ce type reconditionné : compté comme neuf :',
    'employer-device': 'Appareil de l’employeur : seule son électricité est comptée ici :',
    'traffic-exceeds': 'Vos usages dépassent le nombre de Go indiqué : le plus grand des deux est gardé.',
    'no-connection':
      'Des usages en ligne sans abonnement : leurs données sont comptées sur le réseau fixe d’un autre.',
    'use-gap': 'Non compté tant que vous n’avez pas répondu :',
  },
  noticesTitle: 'Ce qui n’est pas compté, ou l’est par convention',
  corridor: {
    title: {
      'floor-above-ceiling': 'Même l’équipement minimum pèse plus que ce budget',
      'below-floor': 'Vous pesez moins que l’équipement minimum de ce repère',
      between: 'Vous êtes entre le plancher et le plafond',
      'above-ceiling': 'Vous pesez plus que ce budget',
    } as Names,
    heading: 'Un plancher et un plafond',
    open: 'ce qu’il faut au moins, et ce que tous pourraient avoir',
    lede: 'La sobriété n’est pas la privation. Le plancher : l’équipement et la connexion que compte un repère britannique, le Minimum Digital Living Standard, aucune liste française n’ayant été trouvée. Le plafond : ce qu’un budget annuel par personne laisse au numérique.',
    rows: { ceiling: 'Plafond', floor: 'Plancher', own: 'Vous' } as Names,
    perPerson: 'kg par personne et par an',
    lowered: (from: string, to: string) =>
      `Les mesures du programme qui se calculent, ensemble et au complet, abaisseraient au plus le plancher de ${from} à ${to} kg par personne, en partie par hypothèse.`,
    loweredBy: 'Celles qui l’abaissent',
    whole: (kg: string, yes: boolean) =>
      `Lecture la plus généreuse, où les foyers prendraient tout le budget du numérique (rien pour l’école, l’hôpital, les entreprises) : ${kg} kg. ${yes ? 'Le plancher reste au-dessus.' : 'Le plancher passe alors dessous.'}`,
    missing: (names: string) =>
      `Ce repère britannique compte aussi : ${names}. Si c’est votre choix de vous en passer, rien à changer.`,
    nothingMissing:
      'Vous avez tout ce que compte ce repère, et vous pesez moins : par exemple parce que vos appareils durent, ou sont de seconde main.',
    lineUncounted:
      'La méthode choisie pour les réseaux ne compte que les Go. Aucune source ne dit combien de Go demande la ligne fixe du plancher : elle n’y pèse rien, et le plancher est trop bas.',
    assumptions: 'Les hypothèses, à vous de les changer',
    budget: 'Budget par personne et par an',
    share: 'Part du numérique',
    part: 'Part du numérique laissée aux foyers, en %',
    partHint: (share: string, kg: string) =>
      `Même périmètre : ${share}, ce que pèse un foyer moyen dans les ${kg} kg publiés.`,
    why: 'Pourquoi ces bornes',
    items: { sim: 'carte SIM' } as Names,
  },
};

export type UnderstandMessages = Messages<typeof understand>;
