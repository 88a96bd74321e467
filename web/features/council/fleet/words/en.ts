import type { FleetMessages } from './fr.ts';
import { reading } from './reading/en.ts';
import { results } from './results/en.ts';

export { fleetPage } from './page/en.ts';
export const fleet: FleetMessages = { ...reading, ...results };
