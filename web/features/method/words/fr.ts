/** The method page in French; its shape is what the English one must have. */
import type { Messages } from '../../../words/messages.ts';

export const method = {
  title: 'Comment chaque chiffre est fait',
  description:
    'Les équations de Sobrement, ses facteurs et leurs sources, les totaux publiés face aux nôtres, les désaccords entre études, ce qui n’est pas compté.',
  lede: (factors: string, sources: string) =>
    `${factors} chiffres, ${sources} sources. Tout se lit, se vérifie et se corrige. Cette page dit comment un ticket se calcule, où il tombe juste et où il se trompe.`,
  search: 'Chercher un chiffre',
  searchExample: 'Un appareil, un usage, une source',
  submit: 'Chercher',
  all: 'Voir tous les chiffres',
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
          'Il porte sa remise en état, en kilogrammes, sur les années de sa seconde vie, et rien de sa première fabrication. Un appareil d’occasion ou donné tel quel ne porte rien, sauf si vous choisissez la moitié\u202f; son trajet et son contrôle, un kilogramme ou deux, ne sont comptés que dans les calculs des communes et des parcs.',
        equation: 'nombre × remise en état ÷ années de seconde vie + électricité',
      },
      {
        name: 'Les réseaux',
        words:
          'Tant par ligne et par forfait, quoi qu’il y passe, et un peu par gigaoctet. La box est dans la ligne.',
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
      'Un chiffre seul ment. Chaque facteur a un bas et un haut : une chance sur vingt d’être en dessous, une sur vingt d’être au-dessus. Nous tirons mille fois tous les facteurs, et la marge du total est ce qui reste entre les 5 % les plus bas et les 5 % les plus hauts.',
      'La valeur centrale d’un total est le calcul à la valeur centrale de chaque facteur\u202f: à 3\u202f% près, la moyenne des tirages\u202f; la marge dit où tombent neuf tirages sur dix. L’effet d’un levier que personne n’a mesuré va de zéro au plus que l’on défend, avec le milieu au centre\u202f; une hypothèse qui n’est qu’un facteur d’un effet (une réparation sur deux évite un achat) garde sa propre fourchette, et l’effet reste marqué supposé.',
      'Une réponse absente vaut la moyenne du pays, avec l’écart entre les foyers : c’est ce qui rend la première marge si large. La question posée est celle dont la réponse la resserre le plus.',
      'Deux lignes qui partagent un facteur bougent ensemble. Le hasard part d’une graine connue : les mêmes réponses donnent les mêmes chiffres, ici et sur le serveur.',
    ],
    equation:
      'x(z) = m × exp(s z), avec s = ln(m ÷ bas) ÷ 1,645 si z < 0, ln(haut ÷ m) ÷ 1,645 sinon\u202f; z tiré selon la loi normale\u202f; m, la médiane qui donne pour moyenne la valeur centrale',
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
  published: {
    title: (lands: number, all: number) => `${lands} chiffres publiés sur ${all} sont retrouvés`,
    lede: 'Nos tests refont ces calculs à chaque changement. Quand le nôtre sort de la bande, nous le disons, et nous ne déplaçons pas la bande.',
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
      Mt: 'Mt CO₂e',
      kg: 'kg CO₂e',
      g: 'g CO₂e',
      kWh: 'kWh',
      'unit/person': 'par habitant',
      M: 'millions',
      'M/year': 'millions par an',
      year: 'ans',
      '%': '% de l’empreinte de 2020',
    } as Readonly<Record<string, string>>,
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
  switches: {
    title: 'Là où les études ne sont pas d’accord',
    lede: 'Un désaccord entre méthodes n’est pas une marge d’erreur : c’est un choix. En voici la liste ; la page du foyer permet d’en changer.',
    byDefault: 'Choix par défaut :',
    others: 'Autres choix :',
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
    version: (version: string, hash: string) => `Version ${version}, empreinte du contenu ${hash}.`,
  },
};

export type MethodMessages = Messages<typeof method>;
