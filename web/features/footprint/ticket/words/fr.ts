/** A household’s receipt: what it weighs, and what makes that number understood. */
import type { Messages } from '../../../../words/messages.ts';

export const ticket = {
  range: (often: string, range: string) => `kg CO₂e par an, ${often} ${range}`,
  heaviest: (label: string) => `Le plus lourd : ${label}.`,
  heavierThanNetworks: (label: string) => `Le plus lourd : ${label}. Votre box et vos forfaits pèsent moins.`,
  gains: 'Mes 3 gains les plus sûrs',
  share: 'Garder ou partager',
  shelf: 'Vos choses, de la plus lourde à la plus légère',
  perPerson: (kg: string) => `soit ${kg} par personne. La bande pâle dit jusqu’où chaque ligne peut aller.`,
  precise: 'Préciser ces lignes',
  co2e: 'CO₂e : tous les gaz qui réchauffent, comptés comme du CO₂.',
};

export type TicketMessages = Messages<typeof ticket>;
