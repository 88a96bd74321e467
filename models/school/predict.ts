/**
 * Predict, then reveal. The right answer is worked out from the figures; an error is a distance from it and
 * never a score: pairs in the wrong order for a ranking, orders of magnitude for an estimate. Speed does not
 * count.
 */
import type { Estimate } from '../draws/distribution.ts';
import { log } from '../draws/numbers.ts';
import type { Figures } from './figures.ts';
import type { Prediction } from './school.ts';

export type Reveal =
  /** From the smallest to the largest. */
  | { readonly kind: 'rank'; readonly order: readonly { readonly id: string; readonly value: Estimate }[] }
  | {
      readonly kind: 'estimate';
      readonly value: Estimate;
      /** The nearest of the choices offered, by ratio. */
      readonly nearest: number;
    };

export function reveal(prediction: Prediction, figures: Figures): Reveal {
  if (prediction.kind === 'rank') {
    const order = prediction.items.map(({ id, figure }) => ({ id, value: figures(figure) }));
    return { kind: 'rank', order: order.sort((a, b) => a.value.central - b.value.central) };
  }
  const value = figures(prediction.figure);
  const gap = (choice: number) => Math.abs(log(choice / value.central));
  const nearest = prediction.choices.reduce((best, choice) => (gap(choice) < gap(best) ? choice : best));
  return { kind: 'estimate', value, nearest };
}

export interface RankError {
  /** Pairs put in the wrong order, then all pairs. */
  readonly swapped: number;
  readonly pairs: number;
  /** Items put at their own place. */
  readonly placed: number;
}

/** @param said ids from the smallest to the largest, each of them once */
export function rankError(said: readonly string[], { order }: Extract<Reveal, { kind: 'rank' }>): RankError {
  const places = said.map((id) => order.findIndex((item) => item.id === id));
  let swapped = 0;
  for (let i = 0; i < places.length; i++)
    for (let j = i + 1; j < places.length; j++) if (places[i]! > places[j]!) swapped++;
  const placed = places.filter((place, i) => place === i).length;
  return { swapped, pairs: (places.length * (places.length - 1)) / 2, placed };
}

export interface EstimateError {
  /** The estimate over the right value: above 1 is too much; below 1, too little. */
  readonly times: number;
  /** Orders of magnitude between the two, never negative: 1 means ten times too much or too little. */
  readonly orders: number;
  /** Whether it lies in the known range. */
  readonly within: boolean;
}

const ORDER = 10;

/** @param said a number above 0 */
export function estimateError(
  said: number,
  { value: { low, central, high } }: Extract<Reveal, { kind: 'estimate' }>,
): EstimateError {
  const times = said / central;
  return { times, orders: Math.abs(log(times) / log(ORDER)), within: said >= low && said <= high };
}
