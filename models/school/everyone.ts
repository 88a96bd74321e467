/**
 * If everyone did it: what one person of the class would save, times the people of a school, a commune or a
 * country. This assumes that others live as the class does, which is said wherever it is shown. Left out: the
 * effects of a proposal that acts on everybody at once (prices, rebound beyond the lever's own).
 */
import type { Estimate } from '../draws/distribution.ts';

/** kgCO2e a year for all of them, with the range of one. */
export const ifEveryone = ({ central, low, high }: Estimate, people: number): Estimate => ({
  central: central * people,
  low: low * people,
  high: high * people,
});
