/**
 * Proposals that pull one lever equally far: a law and a gesture, or several laws represented by one
 * hypothesis. They are one effect, which is counted once and shown once: by a proposal that has this effect
 * as its own, rather than by one that may do less.
 */
import type { Proposal } from './proposals.ts';

export interface Twins {
  /** The proposal that shows the figure; itself, where it does so. */
  readonly shownBy: string;
  /** All the proposals that have it, in the order given. */
  readonly all: readonly string[];
}

/** @param proposals in the order in which they are shown */
export function twins(proposals: readonly Proposal[]): ReadonlyMap<string, Twins> {
  return new Map(
    proposals.map((one) => {
      const same = proposals.filter(({ id, lever, intensity }) =>
        one.lever === undefined ? id === one.id : lever === one.lever && intensity === one.intensity,
      );
      const { id: shownBy } = same.find(({ atMost }) => !atMost) ?? same[0]!;
      return [one.id, { shownBy, all: same.map(({ id }) => id) }];
    }),
  );
}
