/**
 * The arrays that every simulation of a thread writes in, and the functions that close over them. They are
 * shared by a whole module, and only here. An engine treats the arrays of a function that is made once as
 * constants, and the loops over them make up the cost of a simulation; if they were made anew for each
 * simulation, they would cost more than a twentieth of it (`npm run bench`). Nothing in them outlives a draw.
 */
import { MOST_YEARS } from '../../stock/cohorts.ts';
import { emptyFlows } from '../../stock/device.ts';
import { createRun } from '../../stock/run.ts';
import { createAdder, emptyTotals } from './yearTotals.ts';

/** The results of the last run, by year; the next one writes over them. */
export const ran = emptyFlows(MOST_YEARS);

export const run = createRun(ran);

/** The totals of each kind of device in a draw, one after the other. */
export const yearTotals = emptyTotals(MOST_YEARS);

export const addFlows = createAdder(ran, yearTotals);

/** The mean lives of a kind on the current draw. */
export const means = { first: 0, second: 0 };
