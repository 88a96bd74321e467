/** A household’s receipt: what it weighs, and what makes that number understood. */
import type { Messages } from '../../../../words/messages.ts';

export const ticket = {
  assumedIs: (kg: string) => `En italique, avec ≈ : ${kg} kg supposés, faute de réponse. ≈ : une moyenne.`,
  item: 'Chose',
  amounts: 'kg par an',
  total: 'Total',
  caption: 'Votre ticket, ligne par ligne\u202f: un total, puis ce qu’il contient',
  range: (often: string, range: string) => `kg CO₂e par an, ${often} ${range}`,
  heaviest: (label: string, kg: string) => `Le plus lourd : ${label} (${kg}\u00a0kg).`,
  heavierThanNetworks: (label: string, kg: string) =>
    `Le plus lourd : ${label} (${kg}\u00a0kg). La box et les forfaits pèsent moins.`,
  isItMuch: 'C’est beaucoup ?',
  gains: 'Mes 3 premiers gains',
  share: 'Garder ou partager',
  shelf: 'Vos choses, de la plus lourde à la plus légère, en kg par an',
  perPerson: (kg: string) => `Pour tout le foyer, soit environ ${kg} par personne.`,
  band: 'Le bout de chaque barre, d’un autre ton, dit jusqu’où elle peut aller.',
  precise: 'Préciser ces lignes',
  acting: 'Les propositions qui agissent dessus',
  co2e: 'Chiffres arrondis. CO₂e : tous les gaz qui réchauffent, comptés en CO₂.',
};

export type TicketMessages = Messages<typeof ticket>;
