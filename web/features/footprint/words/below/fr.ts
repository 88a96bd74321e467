/** The household page below its first view: explanations, comparisons, choices, keeping. */
import type { Messages } from '../../../../words/messages.ts';
import { units } from '../../../../words/units/fr.ts';

export const below = {
  factorUnits: units,
  link: {
    brokenLink: 'Ce lien est incomplet ou abîmé. Vos réponses enregistrées n’ont pas été changées.',
    fromLink: 'Ces réponses, avec leurs propositions, viennent d’un lien. Les vôtres sont gardées.',
    keepMine: 'Revenir aux miennes',
    keepThese: 'Garder celles-ci à la place',
  },
  stages: {
    manufacture: 'Fabrication',
    distribution: 'Transport',
    use: 'Utilisation',
    'end-of-life': 'Fin de vie',
  },
  groups: {
    phones: 'Téléphones et tablettes',
    computers: 'Ordinateurs',
    screens: 'Écrans',
    televisions: 'Télévision',
    games: 'Jeux',
    audio: 'Son',
    photo: 'Photo',
    printing: 'Impression',
    storage: 'Stockage',
    accessories: 'Accessoires',
    'connected-objects': 'Objets connectés',
    infrastructure: 'Réseau et serveurs',
  } as Record<string, string>,
  peopleAndLines: 'Personnes et abonnements',
  uses: 'Usages',
  dormantField: 'Dans un tiroir, sans servir (tous appareils à écran)',
  gridField: 'Électricité du logement',
  everythingTitle: 'Tout régler, poste par poste',
  everythingLede: 'Une case vide vaut la moyenne nationale, indiquée en gris. Zéro veut dire : aucun.',
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
  compareTitle: (mine: number, reference: number) =>
    mine < reference * 0.9
      ? 'Moins qu’un foyer moyen, estimé pour votre taille'
      : mine > reference * 1.1
        ? 'Plus qu’un foyer moyen, estimé pour votre taille'
        : 'Comme un foyer moyen, estimé pour votre taille',
  compare: (mine: string, reference: string) =>
    `Vous : ${mine} kg par an. Un foyer français qui ne répond à rien, estimé pour votre taille : ${reference} kg, calculé ici avec les mêmes règles. Aucune enquête récente ne compte les appareils selon la taille du foyer : téléviseurs, ordinateurs fixes, tablettes et consoles suivent un seul comptage, de 2011. Les 429 kg par habitant souvent cités comptent aussi les appareils professionnels et tous les centres de données.`,
  compareCollective: (kg: string) => `La part collective est de ${kg} kg.`,
  compareEquivalent: (count: string, label: string) => `C’est à peu près ${count} × ${label}.`,
  choose: {
    loading: 'Chargement des propositions…',
    failed: 'Les propositions n’ont pas pu être chargées.',
    again: 'Réessayer',
  },
  because: 'Les raisons de chaque choix',
  you: 'Votre foyer',
  average_household: 'Foyer moyen, estimé pour votre taille',
  collective: 'Part collective, à côté',
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
  ranges: {
    label: 'Les fourchettes qui comptent',
    options: { believed: 'toutes, nos jugements compris', published: 'les publiées seules' },
    perPerson: (kg: string) => `fourchettes publiées seules, trop étroites · soit ${kg} par personne`,
  },
  how: {
    title: 'Comment est-ce calculé ?',
    factor: 'Facteur',
    value: 'Valeur',
    source: 'Source',
    quantity: 'Quantité',
    loading: 'Chargement des sources…',
    failed: 'Les sources n’ont pas pu être chargées. Le calcul, lui, est là.',
    judgement: 'marge : jugement',
    percentile: 'marge : centiles 5 et 95',
    published: 'marge : publiée',
    none: 'sans marge publiée',
    lesser: (kept: string, room: string) => `le plus petit de (${kept}) et (${room})`,
    units: {
      unit: 'appareils par an',
      kWh: 'kWh par an',
      line: 'lignes',
      SIM: 'cartes SIM',
      GB: 'Go par an',
      hour: 'heures par an',
      item: 'par an',
      'GB stored': 'Go gardés',
      'item stored': 'gardés',
    } as Record<string, string>,
  },
  advice: {
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
  save: {
    title: 'Garder, partager, imprimer',
    privacy:
      'Vos réponses sont dans ce navigateur et nulle part ailleurs. Le lien les porte après le signe #, qui n’est jamais envoyé au serveur.',
    file: 'Enregistrer un fichier',
    open: 'Ouvrir un fichier',
    link: 'Copier le lien',
    copied: 'Lien copié.',
    print: 'Imprimer le ticket',
    clear: 'Tout effacer',
    clearSure: 'Effacer toutes vos réponses ? Appuyez encore une fois.',
    cleared: 'Réponses effacées.',
    opened: 'Fichier ouvert.',
    leftOut: (n: number) =>
      n === 1
        ? 'Une réponse que cette version ne connaît pas a été laissée de côté, le reste est repris :'
        : `${n} réponses que cette version ne connaît pas ont été laissées de côté, le reste est repris :`,
    entries: {
      devices: (n: number) => `Appareil n°\u00a0${n}`,
      uses: (n: number) => `Usage n°\u00a0${n}`,
      proposals: (n: number) => `Proposition n°\u00a0${n}`,
    },
    broken: 'Ce fichier n’est pas lisible. Rien n’a été changé.',
    problems: 'Ce contenu ne peut pas être repris. Rien n’a été changé :',
    other: (version: string, now: string) =>
      `Enregistré avec les facteurs ${version} ; recalculé avec ${now}. Un écart vient des facteurs, pas de vous.`,
    printedWith: (names: string, after: string, range: string) =>
      `Avec ces propositions : ${names}. Le ticket passerait à ${after} kg par an (${range}).`,
    reopen: 'Rouvrir ce ticket',
    printed: (date: string, version: string) => `Imprimé le ${date}, facteurs ${version}.`,
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
};

export type BelowMessages = Messages<typeof below>;
