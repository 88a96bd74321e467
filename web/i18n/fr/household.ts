/** The household page in French; its shape is what the English one must have. */
import type { Language } from '../../../models/catalogue.ts';
import { amount, roughShare } from '../../format.ts';
import type { Messages } from '../messages.ts';

const people = (n: number) => (n === 1 ? '1 personne' : `${amount(n, 'fr')} personnes`);

export const household = {
  language: 'fr' as const,
  title: 'Votre année numérique',
  description:
    'Calculez l’empreinte carbone de votre vie numérique, avec sa marge d’incertitude et la source de chaque chiffre. Vos réponses restent sur votre appareil.',
  lede: 'Le ticket est déjà rempli avec les habitudes moyennes du pays. Chaque réponse le rend plus vrai. Arrêtez-vous quand vous voulez.',
  kg: 'kg CO₂e',
  kgPerYear: 'kg CO₂e par an',
  kgExplained: 'kilogrammes de CO₂ équivalent : tous les gaz à effet de serre, ramenés au CO₂',
  people,
  receipt: (n: number) => `Ticket · ${people(n)} · 12 mois`,
  perPerson: (kg: string) => `soit ${kg} par personne`,
  rangeTitle: (low: string, central: string, high: string, reference: string) =>
    `De ${low} à ${high} kg, valeur centrale ${central}. Foyer français de même taille, même périmètre : ${reference} kg.`,
  reference: (kg: string) => `foyer moyen ${kg}`,
  tiers: { device: 'Appareils', network: 'Réseaux', datacenter: 'Centres de données' },
  stages: { manufacture: 'Fabrication', distribution: 'Transport', use: 'Utilisation', 'end-of-life': 'Fin de vie' },
  items: {
    'fixed-line': 'Ligne fixe et box',
    'mobile-plan': 'Forfaits mobiles',
    traffic: 'Données échangées',
    'other-traffic': 'Autre trafic',
  } as Record<string, string>,
  smaller: (n: number) => `${n} postes plus petits`,
  assumed: 'supposé',
  years: (n: string) => `${n} ans`,
  origins: { new: 'neuf', refurbished: 'reconditionné', 'second-hand': 'occasion' },
  employer: 'de l’employeur',
  unfold: 'Comment est-ce calculé ?',
  item: 'Poste',
  amounts: 'kg par an',
  caption: 'Votre ticket, poste par poste',
  beside: (household: string, n: number): readonly [string, string, string] =>
    [`À côté, hors de ce total : `, `${household} kg`, ` de centres de données pour ${n === 1 ? 'un habitant' : `${amount(n, 'fr')} habitants`} (entreprises, services publics, publicité, entraînement des IA).`],
  besideWhy: 'Pourquoi à part ?',
  dormant: (n: string) => `Et ${n} appareils qui dorment dans un tiroir : déjà fabriqués, ils ne sont pas recomptés. Les remettre en service évite d’en fabriquer d’autres.`,
  seeReceipt: 'Voir le ticket',

  // questions
  questions: {
    people: 'Combien de personnes vivent chez vous ?',
    connections: 'Quels abonnements avez-vous ?',
    device: (label: string) => `${label} : combien en service chez vous ?`,
    use: (label: string) => `${label} : quelle place chez vous ?`,
    done: 'Vous avez fait le tour.',
  },
  doneWhy: 'Ce qui reste d’incertitude tient aux méthodes et aux facteurs, pas à vos réponses. Tout reste modifiable ci-dessous.',
  why: (share: number) => `De vos réponses possibles, c’est celle qui précise le plus le total : ${roughShare(share, 'fr')} de l’incertitude.`,
  whySmall: 'Cette réponse précise peu le total : vous pouvez vous arrêter ici.',
  next: 'Question suivante',
  nothing: 'Je ne sais pas, passer',
  back: 'Question précédente',
  everything: 'Tout voir et tout régler',
  everythingTitle: 'Tout régler, poste par poste',
  everythingLede: 'Une case vide vaut la moyenne nationale, indiquée en gris. Zéro veut dire : aucun.',
  average: (value: string) => `moyenne : ${value}`,
  fields: {
    people: 'Personnes',
    children: 'dont moins de 12 ans',
    teenagers: 'dont 12 à 17 ans',
    seniors: 'dont 60 ans et plus',
    count: 'Nombre',
    size: 'Taille et technologie',
    yearsKept: 'Gardé combien d’années',
    hoursPerDay: 'Heures par jour, chacun',
    origin: 'Acheté',
    owner: 'Appartient à l’employeur',
    fixedLines: 'Lignes fixes avec box',
    fixedGBPerMonth: 'Go par mois sur la box',
    sims: 'Forfaits mobiles',
    mobileGBPerMonth: 'Go par mois en mobile, en tout',
    hoursPerWeek: 'Heures par semaine, tout le foyer',
    countPerWeek: 'Par semaine, tout le foyer',
    storedGB: 'Go gardés en ligne',
    storedCount: 'Nombre gardé en ligne',
    definition: 'Qualité ou format',
    network: 'Réseau',
    dormant: 'Dans un tiroir, sans servir (tous appareils à écran)',
    grid: 'Électricité du logement',
  },
  unknown: 'je ne sais pas',
  networks: { fixed: 'box ou Wi-Fi', mobile: 'réseau mobile' },
  less: (what: string) => `${what} : un de moins`,
  more: (what: string) => `${what} : un de plus`,

  // what it is made of
  madeOf: {
    manufacture: (share: string) => `${share} viennent de la fabrication, pas de l’usage`,
    use: (share: string) => `${share} viennent de l’utilisation`,
    other: 'De quoi votre année est faite',
  },
  madeOfCaption: 'Par étape de vie, en kg CO₂e par an',
  byTier: 'Par tiers',
  byStage: 'Par étape de vie',
  low: 'bas',
  high: 'haut',
  central: 'central',
  asTable: 'Les mêmes chiffres en tableau',

  // comparison
  compareTitle: (mine: number, reference: number) =>
    mine < reference * 0.9
      ? 'Moins que le foyer moyen de même taille'
      : mine > reference * 1.1
        ? 'Plus que le foyer moyen de même taille'
        : 'Comme le foyer moyen de même taille',
  compare: (mine: string, reference: string) =>
    `Vous : ${mine} kg par an. Un foyer français de même taille qui ne répond à rien : ${reference} kg, calculé ici avec les mêmes règles. Les 429 kg par habitant souvent cités comptent aussi les appareils professionnels et tous les centres de données.`,
  equivalent: (count: string, label: string) => `À peu près : ${count} × ${label}.`,
  you: 'Votre foyer',
  average_household: 'Foyer moyen de même taille',
  collective: 'Part collective, à côté',

  // methods
  methodsTitle: 'Trois façons de compter les réseaux',
  methodsLede: 'Trois méthodes publiées répartissent autrement les mêmes réseaux. La première sert ici ; vous pouvez en changer.',
  methods: {
    'two-part': 'Deux parts : tant par ligne, peu par Go (ADEME 2024)',
    average: 'Moyenne par Go, pratique ADEME (2020)',
    full: 'Tout le réseau réparti par Go',
  },
  network: 'Réseaux',
  total: 'Total',
  switchesTitle: 'Là où les méthodes divergent',
  switchesLede: 'Des études sérieuses donnent des valeurs différentes. Ce n’est pas une marge d’erreur : c’est un choix, et il est à vous.',
  view: 'Comment compter un achat',
  views: { life: 'étalé sur les années de service', 'purchase-year': 'en entier l’année de l’achat' },
  boughtThisYear: 'Achetés dans les 12 derniers mois',
  secondHand: 'Ce que porte un appareil d’occasion',
  secondHandRules: { 'cut-off': 'rien : tout est compté au premier propriétaire', half: 'la moitié' },

  // explanation
  how: {
    title: 'Comment est-ce calculé ?',
    factor: 'Facteur',
    value: 'Valeur',
    source: 'Source',
    quantity: 'Quantité',
    loading: 'Chargement des sources…',
    failed: 'Les sources n’ont pas pu être chargées. Le calcul, lui, est là.',
    judgement: 'marge : jugement',
    percentile: 'marge : centiles 5 et 95',
    published: 'marge : publiée',
    none: 'sans marge publiée',
    days: 'jours',
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

  // keep, repair, replace
  advice: {
    title: 'Garder, réparer ou remplacer ?',
    lede: 'Fabriquer pèse une fois, à l’achat. Seule l’électricité économisée peut le rembourser.',
    device: 'Appareil',
    saving: 'Le nouvel appareil consommerait',
    savings: { 0.25: 'un quart de moins', 0.5: 'deux fois moins', 1: 'rien du tout (le mieux possible)' } as Record<string, string>,
    pays: (years: string, range: string) => `Remplacer par du neuf serait remboursé en ${years} ans (${range}).`,
    paysRefurbished: (years: string, range: string) => `Par du reconditionné : ${years} ans (${range}).`,
    never: 'Remplacer ne serait jamais remboursé pendant la vie de l’appareil.',
    unknown: 'Sans consommation publiée pour cet appareil, le remplacement n’est jamais remboursé par l’électricité.',
    keep: (kg: string, range: string) => `Le garder un an de plus évite ${kg} kg par an (${range}).`,
    repair: 'Réparer permet de garder : aucune étude publiée ne donne l’impact des pièces, il n’est donc pas compté. Le bonus réparation réduit la facture.',
    repairLink: 'Trouver un réparateur (annuaire officiel)',
  },

  // other criteria
  criteria: {
    title: 'Au-delà du carbone : ce que la Terre ne renouvelle pas',
    metals: (grams: string) => `${grams} g d’antimoine équivalent par an : l’épuisement des métaux et minéraux.`,
    rawMaterial: (kg: string) => `${kg} kg de matières mobilisées par an pour fabriquer vos appareils.`,
    uncovered: (n: number) => `Sans source pour ${n} types d’appareils de votre foyer : non comptés.`,
    water: 'L’eau n’est pas comptée : les sources ne s’accordent ni sur l’unité ni sur la méthode.',
  },

  // keep it
  save: {
    title: 'Garder, partager, imprimer',
    privacy: 'Vos réponses sont dans ce navigateur et nulle part ailleurs. Le lien les porte après le signe #, qui n’est jamais envoyé au serveur.',
    file: 'Enregistrer un fichier',
    open: 'Ouvrir un fichier',
    link: 'Copier le lien',
    copied: 'Lien copié.',
    print: 'Imprimer le ticket',
    clear: 'Tout effacer',
    clearSure: 'Effacer toutes vos réponses ? Appuyez encore une fois.',
    cleared: 'Réponses effacées.',
    opened: 'Fichier ouvert.',
    broken: 'Ce fichier n’est pas lisible. Rien n’a été changé.',
    brokenLink: 'Ce lien est incomplet ou abîmé. Vos réponses enregistrées n’ont pas été changées.',
    problems: 'Ce contenu ne peut pas être repris. Rien n’a été changé :',
    other: (version: string, now: string) => `Enregistré avec les facteurs ${version} ; recalculé avec ${now}. Un écart vient des facteurs, pas de vous.`,
    fromLink: 'Ces réponses viennent d’un lien. Vos propres réponses sont gardées.',
    keepMine: 'Revenir aux miennes',
    keepThese: 'Garder celles-ci à la place',
    printed: (date: string, version: string) => `Imprimé le ${date}, facteurs ${version}.`,
  },

  notices: {
    'grid-gap': 'L’électricité de ce territoire n’a pas de facteur publié : l’utilisation des appareils n’est pas comptée.',
    'power-gap': 'Sans consommation publiée, l’électricité n’est pas comptée pour :',
    'refurbished-gap': 'Aucun gain publié pour ce type reconditionné : compté comme neuf :',
    'employer-device': 'Appareil de l’employeur : seule son électricité est comptée ici :',
    'traffic-exceeds': 'Vos usages dépassent le nombre de Go indiqué : le plus grand des deux est gardé.',
    'no-connection': 'Des usages en ligne sans abonnement : leurs données sont comptées sur le réseau fixe d’un autre.',
    'use-gap': 'Non compté tant que vous n’avez pas répondu :',
  },
  noticesTitle: 'Ce qui n’est pas compté, ou l’est par convention',
  gapUses: 'Personne ne publie de moyenne pour ces usages : ils ne comptent que si vous répondez.',

  // without script
  short: {
    title: 'Sans JavaScript : la version courte',
    privacy: 'Ce formulaire envoie vos réponses au serveur, qui calcule, répond et n’en garde rien.',
    submit: 'Calculer',
    empty: 'Laissez vide ce que vous ne savez pas.',
  },
  problem: 'À corriger :',
};

export type HouseholdMessages = Messages<Omit<typeof household, 'language'>> & { readonly language: Language };
