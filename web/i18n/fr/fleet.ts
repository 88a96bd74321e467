/** A council's own fleet, in French; its shape is what the English one must have. */
import type { Messages } from '../messages.ts';
import { fleetPage } from './fleet/page.ts';
import { reading } from './fleet/reading.ts';
import { results } from './fleet/results.ts';

export { fleetPage };
export const fleet = { ...reading, ...results };

export type FleetMessages = Messages<typeof fleet>;
export type FleetPageMessages = Messages<typeof fleetPage>;
export type ReadingMessages = Messages<typeof reading>;
export type ResultsMessages = Messages<typeof results>;
