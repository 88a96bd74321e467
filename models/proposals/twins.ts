/**
 * Proposals that pull one lever as far as one another: a law and a gesture, or several laws that one hypothesis stands
 * for. They are one effect, which is counted once and shown once: by a proposal whose own effect it is, rather than by
 * one that may do less.
 */
import type { Proposal } from './proposals.ts';

export interface Twins {
  /** The one that shows the figure; itself, where it does. */
  readonly shownBy: string;
  /** All that have it, in the order that they were given in. */
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
