/** The commune in which levers are put in one order, and whose usual extent is brought to the size of any other. */
import { USUAL } from '../plan/plan.ts';

/** The size is a convention; the year is the simulator's usual one. */
export const COMMUNE = { people: 10_000, year: USUAL.horizon } as const;
