/** The proposals on the household page, and the corridor, in French; its shape is what the English one must have. */
import type { Messages } from '../messages.ts';

type Names = Readonly<Record<string, string>>;

export const choose = {
  touches: (share: string) => `Des propositions touchent ${share} de votre ticket`,
  falls: (n: number, before: string, after: string) =>
    n === 1
      ? `Une proposition : de ${before} à ${after} kg`
      : `${n} propositions ensemble : de ${before} à ${after} kg`,
  lede: 'Toucher n’est pas effacer. Cochez, puis réglez jusqu’où : le gain se calcule sur vos réponses, avec sa marge. Deux propositions qui actionnent le même levier ne comptent qu’une fois.',
  programme: 'Les gestes n’en viennent pas. Chaque mesure est montrée avec ses preuves et ses limites.',
  all: 'Tout le programme',
  measures: 'Ce qui se décide ensemble',
  gestures: 'Ce que vous pouvez faire',
  alone: 'Seule',
  nothingHere: 'sans effet sur ce ticket',
  perhaps: (high: string) => `peut-être rien, au plus ${high} kg`,
  saves: (kg: string, range: string) => `−${kg} kg (${range})`,
  evidence: { measured: 'mesuré', modelled: 'modélisé', hypothesis: 'hypothèse' } as Names,
  how: 'Jusqu’où',
  intensity: (share: string, of: string) => `${share} ${of}`,
  more: 'Loi en vigueur, preuves, limites',
  law: (title: string, article: string, date: string) => `${title} (${article}, ${date})`,
  noLaw: 'Aucune loi en vigueur à mettre en regard n’a été retrouvée.',
  enabledBy: 'Rendu possible par',
  found: {
    yes: 'Dit par le livret de 2022.',
    probable: 'Retrouvée ailleurs dans la même campagne ou chez le même groupe, pas dans le livret lu.',
    possible: 'Retrouvée dans une campagne plus ancienne ou un débat ; incertaine pour 2022.',
    unknown: 'Déduite d’un intertitre : aucune mesure lue.',
  } as Names,
  page: 'La page de cette proposition',
  ticket: 'Votre ticket, avec ces propositions',
  ticketCaption: 'Ce qui change, en kg par an, avant et après',
  item: 'Poste',
  before: 'Avant',
  after: 'Après',
  unchanged: 'Le reste, inchangé',
  totalAfter: 'Total',
  others: 'autres postes',
  range: (range: string) => `Après : ${range} kg.`,
  helps: (share: string, saving: string, range: string) =>
    `Gain : ${saving} kg par an (${range}). Il est réel dans ${share} des tirages.`,
  equivalent: (count: string, label: string) => `C’est à peu près ${count} × ${label}.`,
  beyond: (kg: string, names: string) =>
    `Aucun geste ne touche ${kg} kg de ce ticket, surtout : ${names}. Seul le collectif le peut.`,
  sharesTitle: 'Qui économise quoi',
  sharesLede:
    'Ensemble, les propositions économisent au plus la somme de chacune : chaque part est la moyenne de ce qu’une proposition apporte, dans tous les ordres possibles (valeur de Shapley).',
  sharesCaption: 'Ce que chaque proposition économiserait seule, et sa part du gain commun, en kg par an',
  proposal: 'Proposition',
  share: 'Part du gain',
  together: 'Ensemble',
  compare: 'Comparer',
  with: 'avec',
  beats: (a: string, b: string, share: string) =>
    `« ${a} », seule, économise plus que « ${b} » dans ${share} des tirages.`,
  rebound: 'Effet rebond (reconditionné, occasion), en %',
  reboundHint: (central: string, low: string, high: string) =>
    `Part du gain qui revient en autre consommation. Publié : ${central} (${low} à ${high}), une étude américaine. Vide : la valeur publiée.`,
  seeTicket: 'Ce qui change',
  from: (low: string, high: string) => `entre ${low} et ${high}`,
  asideTitle: 'À côté du ticket',
  perInhabitant: (kg: string, range: string) =>
    `${kg} kg par habitant et par an (${range}), dans le ticket de personne.`,
  once: (kg: string, range: string) =>
    `${kg} kg une seule fois (${range}), surtout chez ceux qui s’en serviront.`,
  moneyTitle: 'En euros, là où un prix est connu',
  moneyCaption: 'Ce que les propositions changent, en euros par an',
  money: {
    purchases: 'Achats évités',
    electricity: 'Électricité évitée',
    repairs: 'Réparations à payer, bonus déduit',
    bonuses: 'Bonus, payé par les fabricants',
    balance: 'Solde',
  } as Names,
  perYear: (euros: string, range: string) => `${euros} € par an (${range})`,
  noPrice: 'prix manquant',
  allPriced: 'prix que vous avez donnés',
  missing:
    'Aucun prix moyen publié n’a été trouvé pour ce qui suit. Tant qu’il en manque un, aucun achat de cet appareil n’est compté. Indiquez le vôtre pour compléter le compte.',
  priceOf: {
    new: (label: string) => `${label}, prix neuf`,
    refurbished: (label: string) => `${label}, prix reconditionné`,
    'second-hand': (label: string) => `${label}, prix d’occasion`,
    repair: (label: string) => `${label}, prix d’une réparation`,
  },
  euros: '€',
  bonusNote:
    'Barème du bonus réparation : celui du 1er janvier 2024. Celui en vigueur n’a pas pu être confirmé.',
  corridor: {
    title: {
      'floor-above-ceiling': 'Le plancher dépasse le plafond : aucun geste ne comble cet écart',
      'below-floor': 'Sous le plancher : l’accès d’abord',
      between: 'Entre le plancher et le plafond',
      'above-ceiling': 'Au-dessus du plafond',
    } as Names,
    lede: 'La sobriété n’est pas la privation. Un plancher : ce qu’il faut d’équipement et de connexion pour exercer ses droits. Un plafond : ce qu’un budget annuel par personne laisse au numérique.',
    belowWithAll: 'Sous le plancher, et rien ne manque',
    rows: { ceiling: 'Plafond', floor: 'Plancher', own: 'Vous' } as Names,
    perPerson: 'kg par personne et par an',
    lowered: (from: string, to: string) =>
      `Les mesures du programme qui se calculent, ensemble et au complet, abaissent le plancher de ${from} à ${to} kg par personne, en partie par hypothèse.`,
    loweredBy: 'Celles qui l’abaissent',
    whole: (kg: string, yes: boolean) =>
      `Lecture la plus généreuse, où les foyers prendraient tout le budget du numérique (rien pour l’école, l’hôpital, les entreprises) : ${kg} kg. ${yes ? 'Le plancher reste au-dessus.' : 'Le plancher passe alors dessous.'}`,
    missing: (names: string) => `Il manque, d’après vos réponses : ${names}. L’accès d’abord.`,
    nothingMissing:
      'Rien ne manque d’après vos réponses : vos appareils durent plus, ou sont de seconde main.',
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

export type ChooseMessages = Messages<typeof choose>;
