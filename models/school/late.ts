/**
 * How late a class is on its plan, and which of the steps ahead may be left out to end in time. What is asked of a home,
 * the vote and the charter are never left out: without them a session has no result.
 */
import type { StepKind } from '../room/types.ts';

export interface PlannedStep {
  readonly id: string;
  readonly kind: StepKind;
  /** Planned for it, with what is said before it. */
  readonly seconds: number;
  /** Whether it shows the drawers of the class, rather than its homes. */
  readonly dormant?: boolean | undefined;
}

/** What may be left out, the first first. */
const MAY_BE_CUT: readonly ((step: PlannedStep) => boolean)[] = [
  ({ kind }) => kind === 'arguments',
  ({ kind }) => kind === 'everyone',
  ({ kind }) => kind === 'predict',
  ({ kind, dormant }) => kind === 'class' && dormant === true,
];
/** A class is not late for less: two minutes. */
const LEAST_S = 120;

export interface Late {
  /** Seconds beyond the planned end of the furthest step where the class has been: one that was skipped leaves it its time. */
  readonly seconds: number;
  /** Ids of the steps ahead to leave out, in their order: as few as make up for it, if they can. */
  readonly cut: readonly string[];
}

/**
 * @param at the furthest place where the class has been
 * @param elapsed seconds since the class came in
 * @returns nothing when it is not late
 */
export function lateAt(steps: readonly PlannedStep[], at: number, elapsed: number): Late | undefined {
  const planned = steps.slice(0, at + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  const seconds = elapsed - planned;
  if (seconds < LEAST_S) return undefined;
  const ahead = steps.slice(at + 1);
  const ranked = MAY_BE_CUT.flatMap((may) => ahead.filter(may));
  let left = seconds;
  const cut = ranked.filter((step) => {
    const needed = left > 0;
    if (needed) left -= step.seconds;
    return needed;
  });
  return { seconds, cut: ahead.filter((step) => cut.includes(step)).map(({ id }) => id) };
}
