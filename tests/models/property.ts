/** A property that holds whatever is drawn. */
import fc from 'fast-check';

type Drawn<Ts extends [unknown, ...unknown[]]> = { [K in keyof Ts]: fc.Arbitrary<Ts[K]> };

/**
 * Fails with the simplest of what was drawn for which something does not hold.
 * @param numRuns how many times something is drawn
 */
export const whatever =
  (numRuns: number) =>
  <Ts extends [unknown, ...unknown[]]>(...drawnAndHolds: [...Drawn<Ts>, (...drawn: Ts) => boolean | void]) =>
    fc.assert(fc.property<Ts>(...drawnAndHolds), { numRuns });
