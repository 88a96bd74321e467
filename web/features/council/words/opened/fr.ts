/** What is opened on the page of a territory, in French; its shape is what the English one must have. */
import type { NoPrice } from '../../../../../models/council/outcome/price.ts';
import type { Messages } from '../../../../words/messages.ts';
import { shares as shareWords } from '../../../../words/shares/fr.ts';

export const opened = {
  compare: {
    scenario: 'Scénario',
    saved: 'CO₂e évité',
    net: 'coût pour la collectivité',
    price: '€ par tonne',
    no: {
      'nothing-avoided': 'rien d’évité',
      'unknown-costs': 'coût inconnu',
      'may-avoid-nothing': 'effet pas sûr',
      'saves-money': 'gain',
      'may-save-money': 'coût ou gain',
    },
    helps: 'cas sur 10 où il baisse',
    more: (mass: string, range: string) => `Écart\u202f: ${mass} (${range}).`,
    either: (less: string, more: string) => `Écart\u202f: de ${less} de moins à ${more} de plus.`,
    decides: 'Ce qui décide de l’écart',
    differs: (one: string, other: string) => `Action par action, ce que ${one} change par rapport à ${other}`,
    action: 'Action',
    carbon: 'CO₂e',
    euros: 'euros',
  },
  years: {
    fewerLives:
      'Pourquoi moins de secondes vies\u202f: un appareil gardé ou réparé plus longtemps part moins vite servir ailleurs.',
    moreLeave:
      'Pourquoi plus dans les tiroirs, ou plus de déchets\u202f: une seconde vie est plus courte, et n’évite pas toujours un achat neuf.',
    chart: (name: string) => `${name}\u202f: carbone par an, avec et sans ces actions`,
    change: (first: string, last: string, reference: string, scenario: string | undefined) =>
      `De ${first} à ${last}, électricité comprise\u202f: ${reference}${scenario === undefined ? '' : ` sans ces actions, ${scenario} avec`}.`,
    years: 'Chaque année, en chiffres',
    year: 'Année',
    with: 'avec',
    output: 'Poste',
    difference: 'écart',
  },
  criteria: {
    lede: 'Pour les experts. Achats neufs, hors électricité\u202f: trois nombres à ne pas additionner. Qualité B\u202f: base de l’ADEME seule, ± 50\u202f% par jugement.',
    of: {
      metals: (amount: string) => `Métaux et minéraux\u202f: ${amount} g d’antimoine équivalent`,
      rawMaterial: (amount: string) => `Matières remuées\u202f: ${amount} kg`,
      fossil: (amount: string) => `Ressources fossiles\u202f: ${amount} MJ`,
    },
    said: (amount: string, range: string, horizon: string, more: boolean) =>
      `${amount} ${more ? 'de plus' : 'de moins'} d’ici ${horizon}, ${range}.`,
    gap: (names: string) =>
      `Non comptés, faute de source utilisable\u202f: ${names}les pièces d’une remise en état, l’eau.`,
  },
  money: {
    perTonne: (euros: string, low: string, high: string) =>
      `${euros} par tonne évitée, entre ${low} et ${high}.`,
    free: 'Sans rien coûter à la collectivité.',
    no: {
      'nothing-avoided': () => 'Pas de prix à la tonne\u202f: aucune tonne n’est évitée.',
      'unknown-costs': () => 'Pas de prix à la tonne\u202f: tous les coûts ne sont pas connus.',
      'may-avoid-nothing': (cases: string) =>
        `Pas de prix à la tonne\u202f: il se peut que rien ne soit évité. Le carbone baisse dans ${cases} cas sur 10.`,
      'saves-money': () => 'Pas de prix à la tonne\u202f: argent et carbone sont économisés.',
      'may-save-money': () => 'Pas de prix à la tonne\u202f: la collectivité peut y gagner ou y perdre.',
    } as Readonly<Record<NoPrice, (cases: string) => string>>,
    /** Why the page of the fleet tells other euros. */
    apart: 'Seuls comptent les achats au-delà de la loi\u202f; la page du parc compte tout.',
    unknown: (names: string) => `Le total laisse de côté, faute de coût connu\u202f: ${names}.`,
    years: 'Pour la collectivité, année par année',
  },
  drivers: {
    lede: 'Part de l’incertitude, par hypothèse.',
    of: (name: string, share: string) => `${name}\u202f: ${share}`,
    shares: shareWords,
  },
};

export type OpenedMessages = Messages<typeof opened>;
