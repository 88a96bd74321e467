/**
 * The algebra of a line: constants times factors, over factors. Everything the models charge is a sum
 * of such terms, so one short piece of code evaluates it at central values, another over the draws, and
 * "how is this made?" is answered by printing it.
 */
import type { FactorId } from './catalogue.ts';

export interface Term {
  readonly constant: number;
  readonly times: readonly FactorId[];
  readonly over: readonly FactorId[];
}

const NONE: readonly FactorId[] = [];

export const constant = (value: number): Term => ({ constant: value, times: NONE, over: NONE });

export const factor = (id: FactorId): Term => ({ constant: 1, times: [id], over: NONE });

export function product(a: Term, b: Term): Term {
  return {
    constant: a.constant * b.constant,
    times: join(a.times, b.times),
    over: join(a.over, b.over),
  };
}

export function ratio(a: Term, b: Term): Term {
  return {
    constant: a.constant / b.constant,
    times: join(a.times, b.over),
    over: join(a.over, b.times),
  };
}

export const scaled = (term: Term, by: number): Term =>
  by === 1 ? term : { ...term, constant: term.constant * by };

const join = (a: readonly FactorId[], b: readonly FactorId[]): readonly FactorId[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
