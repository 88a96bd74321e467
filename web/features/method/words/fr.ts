/** The method page in French; its shape is what the English one must have. */
import type { DoorStep } from '../../../../models/validation/doors.ts';
import type { Messages } from '../../../words/messages.ts';
import { gainOrder, seals } from '../../../words/seals/fr.ts';
import { UNITS } from '../units.ts';

/** The published trend, as its figures are written. */
export interface TrendFigures {
  readonly from: string;
  readonly until: string;
  /** The last known year. */
  readonly base: string;
  readonly times: string;
  readonly low: string;
  readonly high: string;
  readonly devices: string;
  readonly traffic: string;
  readonly electricity: string;
  readonly footprint: string;
}

export const method = {
  title: 'Comment chaque chiffre est fait',
  description:
    'Les équations de Sobrement, ses facteurs et leurs sources, les totaux publiés face aux nôtres, les désaccords entre études, ce qui n’est pas compté.',
  calculations: {
    title: 'Les calculs, en entier',
    lede: 'Comment un ticket se calcule, d’où vient sa marge, ce qui n’est pas compté.',
  },
  contents: 'Sur cette page',
  equations: {
    title: 'Un ticket est une somme de lignes',
    lede: 'Une ligne multiplie une quantité (ce que vous avez, ce que vous faites) par un facteur (ce que pèse une unité). Le total est leur somme, au gramme près.',
    rows: [
      {
        name: 'Un appareil',
        words:
          'Le fabriquer, le livrer et le traiter en fin de vie, réparti sur les années où vous le gardez, plus l’électricité qu’il prend chez vous.',
        equation:
          'nombre × (fabrication + livraison + fin de vie) ÷ années + nombre × kWh par an × mix électrique',
      },
      {
        name: 'Un appareil reconditionné',
        words:
          'Sa remise en état compte, en kilogrammes, sur les années de sa seconde vie\u202f; sa première fabrication, non. D’un appareil d’occasion ou donné tel quel, rien de la fabrication n’est compté, sauf si vous en choisissez la moitié\u202f; son trajet et son contrôle, un kilogramme ou deux, ne sont comptés que dans les calculs des communes, des parcs et du levier «\u202fVider les tiroirs\u202f».',
        equation: 'nombre × remise en état ÷ années de seconde vie + électricité',
      },
      {
        name: 'Les réseaux',
        words:
          'Une ligne et un forfait pèsent autant quoi qu’il y passe\u202f; chaque gigaoctet ajoute un peu. La box est dans la ligne.',
        equation:
          'lignes × (fabrication + usage) + forfaits × (fabrication + usage) + Go fixes × facteur fixe + Go mobiles × facteur mobile',
      },
      {
        name: 'Les centres de données',
        words:
          'L’électricité des serveurs pour chaque usage, au mix des pays où ils sont, et une part de leur fabrication. D’un courriel ou d’un appel, un seul bout compte, le vôtre\u202f: l’autre est dans l’empreinte de l’autre. Ce qui est gardé, courriels compris, pèse chaque année, sans dépasser ce que vos boîtes contiennent.',
        equation:
          'usage × (kWh × (part en France × mix français + part à l’étranger × mix étranger) + fabrication des serveurs)',
      },
    ],
    example: (years: string, hours: string) =>
      `Exemple : un smartphone neuf gardé ${years} ans, ${hours} h par jour.`,
    exampleTotal: (kg: string) => `= ${kg} kg CO₂e par an`,
  },
  range: {
    title: 'Pourquoi une marge, et d’où elle vient',
    texts: [
      'Un chiffre seul ment. Chaque facteur a un bas et un haut : une chance sur vingt d’être en dessous, une sur vingt d’être au-dessus. Nous tirons tous les facteurs au hasard, mille fois\u202f: ce sont mille cas. La marge du total est ce qui reste entre les 5 % les plus bas et les 5 % les plus hauts.',
      'La valeur centrale d’un total est le calcul à la valeur centrale de chaque facteur\u202f: à 3\u202f% près, la moyenne des mille cas\u202f; la marge dit où tombent neuf cas sur dix. L’effet d’un levier que personne n’a mesuré va de zéro au plus que l’on défend, avec le milieu au centre\u202f; une hypothèse qui n’est qu’un facteur d’un effet (une réparation sur deux évite un achat) garde sa propre fourchette, et l’effet reste marqué supposé.',
      `Un levier porte un sceau, le même partout\u202f: mesuré, calculé, supposé ou non mesuré. C’est celui du moins sûr des chiffres qu’il multiplie. ${gainOrder} Une estimation du plus que l’on puisse gagner est parmi ce qui aide si tout se passe au mieux.`,
      'Une réponse absente vaut la moyenne du pays, avec l’écart entre les foyers : c’est ce qui rend la première marge si large. La question posée est celle dont la réponse la resserre le plus.',
      'Deux lignes qui partagent un facteur bougent ensemble. Le hasard part d’une graine connue : les mêmes réponses donnent les mêmes chiffres, ici et sur le serveur.',
    ],
    models: (shares: string, one: string, three: string) =>
      `Les appareils d’un même type partagent l’erreur de la méthode, et pas ce qui distingue leurs modèles\u202f: quand leur nombre est donné, ce que leurs modèles ont de différent se compense en partie. Des fiches de fabricants disent quelle part de l’écart est entre modèles (l’écart chez un même fabricant, qui compte d’une seule façon, sur celui de toutes les fiches)\u202f: ${shares}. Fabriquer un portable\u202f: ${one} kg\u202f; chacun de trois portables, en moyenne\u202f: ${three} kg.`,
    oneDraw:
      'Pour les autres types, aucune source ne sépare les deux\u202f; et un nombre supposé, ou une commune, gardent une seule erreur par type\u202f: là, la marge est trop large. À l’inverse, deux types d’appareils sont tirés à part, alors qu’une méthode peut se tromper dans le même sens sur tous les deux\u202f: là, elle est trop étroite.',
    equation:
      'x(z) = m × exp(s z), avec s = ln(m ÷ bas) ÷ 1,645 si z < 0, ln(haut ÷ m) ÷ 1,645 sinon\u202f; z tiré selon la loi normale\u202f; m, la médiane qui donne pour moyenne la valeur centrale',
    several:
      'écart de la moyenne de n modèles = √(1 − p + p ÷ n) × écart d’un seul\u202f; p, la part de l’écart qui est entre modèles',
    question: 'part d’une question = part de la variance du total expliquée par sa seule réponse',
  },
  collective: {
    title: 'La part collective reste à côté',
    text: (published: string, personal: string, rest: string) =>
      `Les centres de données qui travaillent pour la France pèsent ${published} kg par habitant et par an. Les usages personnels n’en expliquent que ${personal}. Le reste, ${rest} kg, vient des entreprises, des services publics, de la publicité, de l’entraînement des IA. Il est montré à côté du ticket, jamais dedans.`,
    other: (method: string, rest: string) =>
      `Avec l’autre chiffre publié (${method}), elle serait de ${rest} kg\u202f: c’est un choix, dans la page du foyer.`,
    equation: 'part collective = total publié par habitant − usages personnels calculés ici',
  },
  networks: {
    title: 'Trois façons publiées de compter les réseaux',
    lede: 'Elles répartissent autrement les mêmes antennes et les mêmes câbles. Nous prenons la première, et vous pouvez en changer.',
    caption: 'Ce que pèse un gigaoctet, en g CO₂e, et ce que pèse l’abonnement, en kg CO₂e par an',
    method: 'Méthode',
    fixed: 'Go fixe',
    mobile: 'Go mobile',
    line: 'ligne',
    sim: 'forfait',
    names: { 'two-part': 'Deux parts', average: 'Moyenne par Go', full: 'Tout par Go' },
    none: 'aucun',
  },
  directions: {
    title: 'Dans quel sens va chaque action',
    description:
      'Ce que des travaux publiés disent de l’effet de chaque levier, foyer et commune\u202f: sens, ordre de grandeur, sources et écarts.',
    lede: 'Ce que des travaux publiés disent du sens et de l’ordre de grandeur, en kg CO₂e par an, à côté du nôtre\u202f: le même ordre va du tiers au triple. Là où personne ne connaît le sens, le levier est dit non mesuré.',
    doors: {
      household: 'Chez soi, par personne, dans un foyer qui n’a rien répondu',
      council: 'Dans une commune de 10 000 habitants, en 2035',
    },
    lever: 'Levier',
    signs: { saves: 'diminue', nothing: 'rien ici', unknown: 'sens inconnu' },
    within: 'même ordre de grandeur',
    beyond: 'autre ordre de grandeur',
    formula: (formula: string) => `Publié\u202f: ${formula}.`,
    sources: (sources: string) => `Sources\u202f: ${sources}.`,
    seals,
  },
  published: {
    title: (lands: number, all: number) => `Sur ${all} comparaisons, ${lands} retrouvent le chiffre publié`,
    lede: 'Ce que d’autres ont publié, ce que nous calculons, et chaque marche de l’un à l’autre. Nos tests refont ces calculs à chaque changement.',
    description:
      'Ce que Sobrement calcule, à côté de ce que l’ADEME, l’Arcep et d’autres ont publié : totaux et effets, écarts et raisons.',
    see: 'Voir les chiffres et les écarts',
    name: 'Chiffre',
    about: {
      total: 'Des totaux',
      lever: 'Ce qu’un geste ou une mesure change',
      country: 'Le pays entier',
      'in-use': 'Appareils en service, par habitant',
      sales: 'Ventes et secondes vies, par an',
      residence: 'Années passées dans le pays',
      scenario: 'Scénario de l’ADEME et de l’Arcep pour 2030',
    } as Readonly<Record<string, string>>,
    theirs: 'publié',
    ours: 'le nôtre',
    gap: 'écart',
    lands: 'retrouvé',
    misses: 'manqué',
    unknown: 'chiffre non trouvé',
    none: '–',
    units: {
      ...UNITS,
      'unit/person': 'par habitant',
      M: 'millions',
      'M/year': 'millions par an',
      year: 'ans',
      '%-2020': '% de l’empreinte de 2020',
    } as Readonly<Record<string, string>>,
  },
  reconciled: {
    legend:
      'Dans chaque dessin, leur chiffre est à gauche et le nôtre à droite. Entre les deux, chaque marche dit ce qu’une différence ajoute ou enlève\u202f: les marches pleines quand on ne compte pas les mêmes choses, les claires quand le chiffre n’est pas le même, les pointillées quand nous ne savons pas l’expliquer. Nous relançons nos modèles avec leurs règles, puis nous remplaçons leurs règles par les nôtres, une à une.',
    found: (found: number, all: number) =>
      `En comptant comme eux, nos modèles retrouvent ${found} de ces ${all} chiffres\u202f: le reste dit en quoi nous comptons autrement.`,
    lost: (n: number) =>
      n === 1
        ? 'Un chiffre que nous retrouvons à notre façon ne l’est plus à la leur.'
        : `${n} chiffres que nous retrouvons à notre façon ne le sont plus à la leur.`,
    rule: 'Retrouvé\u202f: les deux fourchettes se touchent, ou, si rien n’en est publié, le nôtre est à 10\u202f% du leur au plus. Une fourchette tient 9 fois sur 10. Aucun chiffre n’est déplacé pour tomber juste.',
    said: (theirs: string, ours: string) => `Ils disent ${theirs}, nous disons ${ours}\u202f:`,
    saidOf: (name: string, theirs: string, ours: string) =>
      `Pour ${name}, ils disent ${theirs}, nous disons ${ours}\u202f:`,
    lands: 'retrouvé',
    misses: 'manqué',
    points: (signed: string) => `${signed} points`,
    byTheirRules: (found: string) => `En comptant comme eux, nos modèles donnent ${found}.`,
    from: (low: string, high: string) => `${low} à ${high}`,
    steps: 'De leur chiffre au nôtre, marche par marche',
    theirs: 'leur chiffre',
    theirsBetween: (range: string) => `leur chiffre, au milieu de ${range}`,
    ours: (low: string, high: string) => `le nôtre\u202f; 9 fois sur 10, entre ${low} et ${high}`,
    oursAlone: 'le nôtre',
    drawing: (theirs: string, steps: string, ours: string) =>
      `Leur chiffre, ${theirs}\u202f; ${steps}\u202f; le nôtre, ${ours}.`,
    them: 'eux',
    us: 'nous',
    kinds: { perimeter: 'pas le même compte', figure: 'un autre chiffre' },
    unexplained: 'Ce que nous n’expliquons pas',
    counts: 'Ce qu’ils comptent\u202f:',
    source: 'Source\u202f:',
    others: 'D’autres chiffres que nos tests refont',
    othersLede: 'Ici la bande est celle de chaque ligne.',
    units: {
      g: 'g',
      kg: 'kg',
      'kg-matter': 'kg de matières',
      t: 'tonnes',
      Mt: 'millions de tonnes',
    } as Readonly<Record<string, string>>,
    short: { g: 'g', kg: 'kg', 'kg-matter': 'kg', t: 't', Mt: 'Mt' } as Readonly<Record<string, string>>,
  },
  stocks: {
    title: (lands: number, all: number) =>
      `Le simulateur de parcs retrouve ${lands} chiffres publiés sur ${all}`,
    lede: 'Le simulateur des communes, lancé pour tout le pays sans aucune politique. Il part de 2025\u202f; les chiffres publiés sont plus anciens, chacun dit son année. Un écart montré vaut mieux qu’un réglage caché.',
    description:
      'Le parc et les ventes publiés pour la France, à côté de ce que donne le simulateur des communes.',
    see: 'Comparer le parc et les ventes au simulateur des communes',
    about: {
      'in-use':
        'Le simulateur compte les foyers et la collectivité, pas les entreprises\u202f: il se compare à la part des foyers du parc de 2020. Bande\u202f: ±\u00a015\u202f%.',
      sales:
        'Population de 2020. Bande\u202f: ±\u00a015\u202f% pour les smartphones, ±\u00a025\u202f% pour les autres, dont les ventes publiées sont plus incertaines.',
      residence:
        'Première vie, tiroir et seconde vie ensemble\u202f: ce qui est là, divisé par ce qui entre. Les tables publiées décrivent ce séjour entier\u202f; elles ne règlent aucune de nos durées. Bande\u202f: ±\u00a025\u202f%.',
    } as Readonly<Record<string, string>>,
  },
  lives: {
    title: (lands: number, all: number) =>
      `Durées\u202f: ${lands} chiffres publiés sur ${all} sont retrouvés`,
    lede: 'Combien de temps un appareil reste dans le pays, et ce que changeraient des vies plus longues. Le simulateur des communes, lancé pour tout le pays sans aucune politique, puis avec un et deux ans de plus.',
    description:
      'Durées de séjour publiées et scénario 2030 de l’ADEME et de l’Arcep, à côté de ce que donne le simulateur des communes.',
    see: 'Comparer les durées et le scénario 2030',
  },
  doors: {
    title: 'De la page Foyer à la page Collectivité',
    lede: 'Les deux pages lisent la même table de durées et d’appareils. Elles ne comptent pas tout à fait la même chose : voici chaque différence, calculée par les modèles. Les lignes font, ensemble, tout l’écart.',
    description:
      'Pourquoi la page Foyer et la page Collectivité ne donnent pas le même chiffre d’appareils, ligne par ligne, et la table des durées que toutes deux lisent.',
    see: 'Du foyer à la collectivité, ligne par ligne, et la table des durées',
    captions: {
      kg: 'kg CO₂e d’appareils, par an et par personne',
      devices: 'Appareils en service, par foyer',
      asleep: 'Appareils qui dorment, par foyer',
    },
    line: 'Ligne',
    amount: 'Chiffre',
    household: 'Page Foyer : un foyer français moyen, avant toute réponse',
    council: 'Page Collectivité : la France, sans politique',
    nothing: '0',
    steps: {
      alone: {
        name: 'Ce que seul le foyer compte',
        why: 'Téléphones fixes, mobiles simples, casques de réalité virtuelle, petits objets connectés : le simulateur de parcs ne les suit pas.',
      },
      outside: {
        name: 'Ceux qui ne vivent pas dans un foyer',
        why: '3 % des habitants vivent en maison de retraite, en internat, en caserne. La collectivité compte tous ses habitants : ce qui est compté par foyer se partage entre plus de gens, ce qui est compté par personne l’est aussi pour eux.',
      },
      lives: {
        name: 'Durées de première vie',
        why: 'Aucun écart : une seule table.',
      },
      second: {
        name: 'Appareils en seconde vie',
        why: 'Leur fabrication a été comptée avec leur premier propriétaire. La collectivité en déduit le nombre des flux, pour tous les appareils ; le foyer n’en connaît que ce que des enquêtes disent des smartphones et des téléviseurs, et prend le reste pour neuf.',
      },
      declared: {
        name: 'Ce que donnent les flux, au-delà de ce que déclarent les foyers',
        why: 'Une enquête demande aux foyers combien d’écrans dorment chez eux : c’est le chiffre de la page Foyer. La collectivité suit ce qui quitte un premier propriétaire, la part qui va au tiroir (enquêtes européennes) et les années qui s’y passent (notre jugement). D’autres enquêtes trouvent 46 à 113 millions de mobiles dormants, de 1,5 à 3,7 par foyer. Rien n’est réglé pour que les deux se rejoignent.',
      },
      'other-kinds': {
        name: 'Ce que l’enquête ne demande pas',
        why: 'Écrans d’ordinateur, imprimantes, enceintes, montres, liseuses.',
      },
      printers: {
        name: 'Imprimantes',
        why: 'La collectivité en compte 0,18 par foyer, d’après le parc national. Le foyer n’en compte que si vous en citez une : aucune enquête n’en donne le nombre.',
      },
      boxes: {
        name: 'Box',
        why: 'Le foyer les compte avec la ligne fixe, dans les réseaux. La collectivité n’en compte que l’électricité.',
      },
      public: {
        name: 'Ce qui est à la collectivité ou dans la rue',
        why: 'Ordinateurs et écrans des agents et des écoles, panneaux publicitaires.',
      },
    } satisfies Readonly<Record<DoorStep, { readonly name: string; readonly why: string }>>,
    years: 'En années, les deux pages ont les mêmes valeurs centrales ; seules les fourchettes diffèrent.',
  },
  livesTable: {
    title: 'La table des durées',
    lede: 'Combien d’années un appareil reste chez son premier propriétaire. Les pages Foyer, École et Collectivité lisent cette table, et elle seule. La fourchette d’un seul foyer est plus large : un foyer s’écarte plus de la moyenne que la moyenne de beaucoup de foyers.',
    device: 'Appareil',
    years: 'années',
    ranges: (one: string, many?: string) =>
      `9 fois sur 10, ${one} ans dans un foyer${many ? ` ; ${many} ans en moyenne dans beaucoup de foyers` : ''}.`,
    grade: (grade: string) => `Degré ${grade}.`,
    of: (years: string) => `${years} ans`,
    others:
      'Les ordinateurs et les écrans d’une collectivité suivent ses règles de renouvellement : 5 et 8 ans, ou ceux de son inventaire. La vie entière d’un appareil, tiroir et seconde vie compris, est plus longue : voir les durées publiées.',
  },
  against: {
    title: 'À quoi une politique est comparée',
    reference:
      'À la page d’une commune, l’effet d’une politique est l’écart entre deux trajectoires tirées ensemble\u202f: avec elle, et avec la loi seule, suivie. Dans cette référence, le nombre d’appareils reste celui d’aujourd’hui\u202f; l’électricité change comme prévu. Les foyers d’un lieu ont la taille moyenne de ceux de son département (Insee, 2021, lue au dixième), ou du pays faute d’une source\u202f: dans une grande ville, ils sont souvent plus petits.',
    trend: ({ from, until, devices, times, low, high }: TrendFigures) =>
      `On peut choisir une autre trajectoire\u202f: de ${from} à ${until}, l’ADEME et l’Arcep prévoient ${devices} d’appareils en plus, surtout des objets connectés. Montres et petits objets y suivent une droite\u202f; les autres appareils, dont les ventes ne montent pas depuis 2012, ne bougent pas. Le détail par appareil n’a pas pu être lu\u202f: k vaut ${low} si les objets connectés montent comme tous les appareils, ${high} si toute la hausse est la leur, ${times} au milieu. Après ${until}, rien n’est publié et plus rien ne monte. Les deux trajectoires sont dessinées.`,
    equation: ({ from, until, base }: TrendFigures) =>
      `nombre d’une année = nombre d’aujourd’hui × (1 + (k − 1) × (année − ${from}) ÷ (${until} − ${from})) ÷ (1 + (k − 1) × (${base} − ${from}) ÷ (${until} − ${from}))`,
    left: ({ traffic, electricity, footprint }: TrendFigures) =>
      `Des petits objets (capteurs, prises, ampoules), seuls ceux qui s’ajoutent comptent, par leur fabrication\u202f: leur électricité n’est publiée nulle part. Le trafic, ${traffic} fois plus grand d’après la même étude, reste dehors, avec les réseaux et les centres de données\u202f; elle-même n’en tire que ${electricity} d’électricité en plus, et un gigaoctet de plus ne pèse donc pas autant qu’un gigaoctet d’aujourd’hui. Les ${footprint} d’empreinte en plus sont ceux de tout le numérique du pays.`,
    law: 'La loi demande déjà à toute collectivité, quelle que soit sa taille, une part d’achats réemployés et une part de matériel réformé donné, aux seuils de chaque année. Ces seuils sont un plancher de la référence et de chaque scénario\u202f: ce qui est déjà fait et ce qu’une action ajoute y comptent, et une action ne gagne que ce qui le dépasse. Au-dessous, elle n’est pas refusée, elle n’ajoute rien, et la page le dit. L’effet de la loi, si elle est suivie, est montré une fois, par rapport à un territoire où rien n’est fait. Ce qui a été fait de la loi jusqu’ici est dans le parc d’aujourd’hui.',
    floor:
      'niveau d’une action dans l’année = le plus grand de\u202f: ce que la loi demande\u202f; ce qui est déjà fait + ce que le scénario ajoute',
    sum: 'effet de la loi + effet de ce qui est déjà fait + effet du scénario = effet des trois, par rapport à rien',
  },
  switches: {
    title: 'Là où les études ne sont pas d’accord',
    lede: 'Un désaccord entre méthodes n’est pas une marge d’erreur : c’est un choix. En voici la liste ; la page du foyer permet d’en changer.',
    see: 'Ce qui change le plus le résultat',
    byDefault: 'Choix par défaut :',
    others: 'Autres choix :',
    ranges: {
      label: 'Les fourchettes qui comptent',
      text: (published: string, all: string) =>
        `Sur ${all} chiffres qui ont une fourchette, ${published} la doivent à une publication ou à un échantillon\u202f; pour les autres, elle est notre jugement. La page du foyer et l’API permettent de ne garder que les premières\u202f: tout autre chiffre reste à sa valeur centrale, aucune valeur centrale ne bouge, et la fourchette montrée est alors plus étroite que ce que nous croyons.`,
      believed: 'toutes',
      published: 'les publiées seules',
    },
    margin: {
      label: 'L’électricité moyenne ou celle de la marge',
      text: (kWh: string, mean: string, saved: string, low: string, high: string) =>
        `Un kilowattheure est compté à la moyenne de ce que l’on consomme, pour ce qu’un foyer émet comme pour ce qu’il économise. Un kilowattheure de moins change autre chose\u202f: la France exporte, et il est surtout vendu à ses voisins, à la place du leur. ${kWh} kWh économisés valent ${mean} kg à la moyenne\u202f; à la marge, ils vaudraient ${saved} kg (de ${low} à ${high}), d’après la moyenne européenne et un avis de 2013. Ce n’est pas un choix de calcul\u202f: aucun facteur de marge actuel n’a pu être lu, celui-ci est notre jugement (D), et il ne vaut que pour des différences, jamais pour une empreinte.`,
    },
  },
  gaps: {
    title: 'Ce qui n’est pas compté, et pourquoi',
    lede: 'Aucune source lue ne permet de compter ce qui suit. Un trou visible vaut mieux qu’un chiffre inventé.',
    others:
      'Nulle part ici : l’eau (les sources ne s’accordent pas), l’impact d’une réparation, les logiciels, l’effet de seconde main sur les achats.',
  },
  correct: {
    title: 'Corriger un chiffre',
    steps: [
      'Trouvez la source. Sans source, pas de chiffre : dites-nous ce que vous avez cherché.',
      'Corrigez le fichier du dossier data/, du texte que chacun peut lire. Le fichier data/README explique chaque champ, sans programmer.',
      'Si le chiffre vient d’une autre méthode, ajoutez-le à côté de l’ancien : il devient un choix.',
      'Les tests disent ce qui manque, et montrent ce que le changement fait au total.',
    ],
    licence:
      'Code sous licence EUPL-1.2. Données sous ODbL-1.0, sauf l’électricité mondiale d’Ember, sous CC BY-SA 4.0. Chaque chiffre dit la licence de sa source.',
    downloads: 'Télécharger tous les chiffres :',
    csv: 'CSV (tableur)',
    json: 'JSON (première page de l’API)',
    versions: 'Ce que chaque version a changé',
    version: (version: string, hash: string) => `Version ${version}, empreinte du contenu ${hash}.`,
  },
};

export type MethodMessages = Messages<typeof method>;
