import type { FleetMessages } from '../fr/fleet.ts';
import { reading } from './fleet/reading.ts';
import { results } from './fleet/results.ts';

export { fleetPage } from './fleet/page.ts';
export const fleet: FleetMessages = { ...reading, ...results };
