/**
 * The arrays that every simulation of a thread writes in, and the functions that close over them: shared by a whole
 * module, and here alone. An engine takes for constants the arrays of a function that is made once, and the loops over
 * them are what a simulation costs; made anew for each simulation, they cost more than a twentieth of it
 * (`npm run bench`). Nothing in them outlives a draw.
 */
import { MOST_YEARS } from '../../stock/cohorts.ts';
import { emptyFlows } from '../../stock/device.ts';
import { createRun } from '../../stock/run.ts';
import { emptyDeviceFlows } from './kinds.ts';
import { createAdder, emptyTotals } from './yearTotals.ts';

/** What the last run found, by year; written over by the next. */
export const ran = emptyFlows(MOST_YEARS);

export const run = createRun(ran);

/** What the kinds of devices of a draw come to, one after the other. */
export const totals = emptyTotals(MOST_YEARS);

export const addFlows = createAdder(ran, totals);

/** Flows of a kind, and mean lives, on the draw under way. */
export const flows = emptyDeviceFlows();
export const means = { first: 0, second: 0 };
