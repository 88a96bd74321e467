/**
 * Whether a class came closer to what is known by talking in pairs: the middle answer given in pairs beside the
 * middle of those given alone. It is about a question and a class, never about anybody in it.
 */
import { log } from '../draws/numbers.ts';
import type { QuestionFigure } from '../room/types.ts';
import type { Reveal } from './predict.ts';

type ChoiceFigure = Extract<QuestionFigure, { kind: 'choice' }>;
type EstimateReveal = Extract<Reveal, { kind: 'estimate' }>;

export interface Approach {
  /** The middle answers: options. */
  readonly alone: string;
  readonly pairs: string;
  /** `there`: it was in the known range already, and still is. */
  readonly verdict: 'closer' | 'there' | 'missed';
}

/**
 * The option at or below which half of the answers are. It follows from what is shown alone, so that it tells nothing
 * of the counts that are hidden: these are taken as equal; where all of them are, it may be told by itself.
 * @param options from the smallest to the largest
 * @returns nothing where the middle is among the hidden options
 */
export function middleOf(
  options: readonly string[],
  { people, counts, hidden, middle: known }: ChoiceFigure,
): string | undefined {
  if (known !== undefined) return known;
  const told = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const apart = hidden.length === 0 ? 0 : Math.max(0, people - told);
  // in units that keep the share of a hidden option whole
  const unit = Math.max(1, hidden.length);
  const half = ((told + apart) * unit) / 2;
  let below = 0;
  const middle = options.find((option) => {
    below += Object.hasOwn(counts, option) ? counts[option]! * unit : apart;
    return below >= half;
  });
  return middle !== undefined && Object.hasOwn(counts, middle) ? middle : undefined;
}

/** How far an option is from the known range, in ratio; 0 inside, and for the nearest option where none is inside. */
export function distanceOf(
  option: string,
  options: readonly string[],
  { value: { low, high }, nearest }: EstimateReveal,
): number {
  const isInside = (one: string) => Number(one) >= low && Number(one) <= high;
  if (isInside(option) || (Number(option) === nearest && !options.some(isInside))) return 0;
  const said = Number(option);
  return said < low ? log(low / said) : log(said / high);
}

/** @returns nothing when one of the two middles may not be told */
export function approach(
  options: readonly string[],
  said: { readonly alone: QuestionFigure | undefined; readonly pairs: QuestionFigure | undefined },
  reveal: Reveal | undefined,
): Approach | undefined {
  if (said.alone?.kind !== 'choice' || said.pairs?.kind !== 'choice' || reveal?.kind !== 'estimate')
    return undefined;
  const [alone, pairs] = [middleOf(options, said.alone), middleOf(options, said.pairs)];
  if (alone === undefined || pairs === undefined) return undefined;
  const [before, after] = [distanceOf(alone, options, reveal), distanceOf(pairs, options, reveal)];
  const verdict = after < before ? 'closer' : after === 0 ? 'there' : 'missed';
  return { alone, pairs, verdict };
}
