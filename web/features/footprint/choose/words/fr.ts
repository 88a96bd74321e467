/** The proposals on the household page, and the corridor, in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';
import { gainGroups, seals } from '../../../../words/seals/fr.ts';

type Names = Readonly<Record<string, string>>;

export const choose = {
  touches: (share: string) => `Des propositions agissent sur ${share} de votre ticket, sans l’effacer`,
  falls: (n: number, before: string, after: string) =>
    n === 1
      ? `Une proposition : de ${before} à ${after} kg`
      : `${n} propositions ensemble : de ${before} à ${after} kg`,
  lede: 'Cochez ce que vous feriez, ou une loi à essayer : vous voyez tout de suite ce que devient votre total. Le curseur dit jusqu’où. Deux propositions qui font la même chose ne comptent qu’une fois.',
  programme: 'Les gestes n’en viennent pas. Chaque mesure est montrée avec ses preuves et ses limites.',
  all: 'Tout le programme',
  measures: 'Ce qui se décide ensemble',
  measuresAre: 'Cocher ne vote rien : vous voyez ce qu’une mesure ferait chez vous si elle s’appliquait.',
  gestures: 'Ce que vous pouvez faire',
  alone: 'Seule',
  nothingHere: 'sans effet sur ce ticket',
  perhaps: (high: string) => `peut-être rien, au plus ${high} kg`,
  atMost: (figure: string) => `au mieux ${figure}, si tout suit`,
  /** Among proposals with the same lever, one shows the figure and the others name it. */
  same: {
    effect: (title: string) => `même effet que « ${title} », compté une seule fois`,
    atMost: (title: string) => `au mieux l’effet de « ${title} », compté une seule fois`,
    unattested: (title: string) => `même hypothèse que « ${title} », comptée une seule fois`,
    several: (n: number) => `une seule hypothèse pour ${n} mesures`,
  },
  saves: (kg: string, range: string) => `−${kg} kg (${range})`,
  seals,
  gainGroups,
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
  saved: (saving: string, range: string) => `Gain : ${saving} kg par an (${range}).`,
  /** How sure a saving is. */
  sure: {
    supposed: 'Il repose en partie sur une hypothèse, que personne n’a mesurée.',
    atMost: 'C’est le calcul le plus favorable : l’effet peut être plus petit.',
    always: 'D’après nos calculs, la baisse est presque certaine.',
    often: (n: string) => `D’après nos calculs, une baisse ${n} fois sur 10.`,
  },
  equivalent: (count: string, label: string) => `C’est à peu près ${count} × ${label}.`,
  nobody: (kg: string, names: string) =>
    `Aucune proposition d’ici ne change ces ${kg} kg : ${names}. D’autres lignes changent en partie.`,
  measuresAlone: (kg: string, names: string) =>
    `Aucun geste d’ici ne change ces ${kg} kg : ${names}. Une mesure de la liste, oui.`,
  andMore: (n: number) => (n === 1 ? 'et 1 autre' : `et ${n} autres`),
  sharesTitle: 'Qui économise quoi',
  sharesLede:
    'Ensemble, elles économisent au plus la somme de chacune : chaque part est la moyenne de ce qu’une proposition apporte, dans tous les ordres (valeur de Shapley).',
  sharesCaption: 'Ce que chaque proposition économiserait seule, et sa part du gain commun, en kg par an',
  proposal: 'Proposition',
  share: 'Part du gain',
  together: 'Ensemble',
  compare: 'Comparer',
  with: 'avec',
  beats: (a: string, b: string, share: string) =>
    `« ${a} », seule, économise plus que « ${b} » dans ${share} des cas calculés.`,
  alike: (a: string, b: string) => `« ${a} » et « ${b} », seules, économisent autant.`,
  rebound: 'Effet rebond (reconditionné, occasion), en %',
  reboundHint: (value: string) =>
    `Part du gain qui revient en autre consommation. Publié : ${value}, une étude américaine. Vide : la valeur publiée.`,
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
  unpriced: (names: string) => `Hors de ce compte, faute de prix : ${names}.`,
  missing: 'Aucun prix moyen publié n’a été trouvé. Indiquez le vôtre.',
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
      'floor-above-ceiling': 'Même l’équipement minimum pèse plus que ce budget',
      'below-floor': 'Vous pesez moins que l’équipement minimum de ce repère',
      between: 'Vous êtes entre le plancher et le plafond',
      'above-ceiling': 'Vous pesez plus que ce budget',
    } as Names,
    heading: 'Un plancher et un plafond',
    open: 'Comprendre : entre un équipement minimum et un budget carbone',
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

export type ChooseMessages = Messages<typeof choose>;
