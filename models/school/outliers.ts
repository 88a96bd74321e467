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

/** @returns whether each value is far out; none is among fewer than five values, or where the quartiles meet */
export function farOut(values: readonly number[]): boolean[] {
  if (values.length < FLOOR) return values.map(() => false);
  const row = Float64Array.from(values);
  const [low, high] = [quantile(row, QUARTER), quantile(row, 1 - QUARTER)];
  const gap = FENCES * (high - low);
  return values.map((value) => gap > 0 && (value < low - gap || value > high + gap));
}

/** The seats whose homes weigh far more, or far less, than those of the others, in a step that is not shown yet. */
export function farSeats({ piles }: Pick<StepState, 'piles'>): string[] {
  const told = (piles[RESULT]?.waiting ?? []).flatMap(({ seat, answer }) =>
    answer?.kind === 'number' ? [{ seat, value: answer.value }] : [],
  );
  const far = farOut(told.map(({ value }) => value));
  return told.filter((_, i) => far[i]).map(({ seat }) => seat);
}
