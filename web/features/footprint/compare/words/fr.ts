/** Two situations of one home, side by side. */
import type { Messages } from '../../../../words/messages.ts';

export const compare = {
  title: 'Comparer deux situations',
  lede: 'Gardez votre ticket d’aujourd’hui, puis changez vos réponses. Vous verrez les deux côte à côte, ligne par ligne.',
  keep: 'Garder ce ticket pour comparer',
  names: ['Aujourd’hui', 'Dans un an'],
  nameOf: ['Nom du premier', 'Nom du second'],
  keptOn: (date: string) => `gardé le ${date}`,
  same: 'Rien n’a changé depuis. Changez une réponse, puis revenez ici.',
  answer: 'Changer mes réponses',
  lighter: (kg: string) => `${kg} kg de moins par an`,
  heavier: (kg: string) => `${kg} kg de plus par an`,
  alike: 'Les deux pèsent autant.',
  often: (often: string, range: string) => `${often}, l’écart est ${range} kg.`,
  caption: 'Ce que pèse chaque chose dans les deux situations, en kg de CO₂e par an',
  thing: 'Chose',
  change: 'Écart',
  total: 'Total',
  rest: 'Tout le reste, et les arrondis',
  absent: 'rien',
  average: 'supposé',
  follows: 'suit un autre changement',
  home: 'Ce qui change dans le foyer',
  place: 'Où vous vivez',
  unsaid: 'non dit',
  swap: 'Échanger les deux',
  swapped: 'Échangé\u202f: vos réponses sont maintenant celles de l’autre ticket.',
  forget: 'Ne plus comparer',
  kept: 'Ticket gardé. Changez maintenant vos réponses.',
};

export type CompareMessages = Messages<typeof compare>;
