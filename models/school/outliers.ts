/**
 * Which answers stand far from the others, so that whoever leads a class may look at them before they are
 * shown. Left out: whether they are wrong, which no distance tells.
 */
import { quantile } from '../draws/quantile.ts';
import { FLOOR, type StepState } from '../room/types.ts';
import { RESULT } from './steps.ts';

/** Times the distance between the quartiles, beyond one of them: the outer fences of Tukey (1977). */
const FENCES = 3;
const QUARTER = 0.25;
const HALF = 0.5;
/**
 * Among few who are alike the fences are narrow: what weighs less than so many times the middle of the others is
 * plausible. A convention of ours.
 */
const TIMES = 3;

/**
 * Each is held against the fences of the others: among few, one that is far would move its own.
 * @returns whether each value, none below zero, is far out and many times more or less than the middle of the others; none is among fewer than five values, or where the quartiles of the others meet
 */
export function farOut(values: readonly number[]): boolean[] {
  const far = new Set<number>();
  if (values.length >= FLOOR) {
    const order = [...values.keys()].sort((one, other) => values[one]! - values[other]!);
    // one that is not far hides those that are nearer than it
    for (const from of [order, [...order].reverse()])
      for (const i of from) {
        if (!isFar(values, i)) break;
        far.add(i);
      }
  }
  return values.map((_, i) => far.has(i));
}

function isFar(values: readonly number[], at: number): boolean {
  const others = Float64Array.from(values.filter((_, i) => i !== at));
  const [low, high] = [quantile(others, QUARTER), quantile(others, 1 - QUARTER)];
  const gap = FENCES * (high - low);
  const value = values[at]!;
  const middle = quantile(others, HALF);
  return (
    gap > 0 &&
    ((value < low - gap && value * TIMES < middle) || (value > high + gap && value > TIMES * middle))
  );
}

/** The seats whose homes weigh far more, or far less, than those of the others, in a step that is not shown yet. */
export function farSeats({ piles }: Pick<StepState, 'piles'>): string[] {
  const told = (piles[RESULT]?.waiting ?? []).flatMap(({ seat, answer }) =>
    answer?.kind === 'number' ? [{ seat, value: answer.value }] : [],
  );
  const far = farOut(told.map(({ value }) => value));
  return told.filter((_, i) => far[i]).map(({ seat }) => seat);
}
