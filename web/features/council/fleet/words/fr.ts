/** A council's own fleet, in French; its shape is what the English one must have. */
import type { Messages } from '../../../../words/messages.ts';
import { fleetPage } from './page/fr.ts';
import { reading } from './reading/fr.ts';
import { results } from './results/fr.ts';

export { fleetPage };
export const fleet = { ...reading, ...results };

export type FleetMessages = Messages<typeof fleet>;
export type FleetPageMessages = Messages<typeof fleetPage>;
export type ReadingMessages = Messages<typeof reading>;
export type ResultsMessages = Messages<typeof results>;
