/**
 * The algebra of a line: constants times factors, over factors. Everything the models charge is a sum of such
 * terms, so one short piece of code draws them, and printing them answers "how is this calculated?". A term
 * carries its central value and the two terms it was made from, so that making one costs a single
 * multiplication.
 */
import type { Factor, FactorId } from './factor.ts';

export interface Term {
  /** At the central values of its factors. */
  readonly central: number;
  /** Zero whatever the factors: it contains a constant zero. */
  readonly nothing: boolean;
  readonly factor: FactorId | undefined;
  readonly left: Term | undefined;
  readonly right: Term | undefined;
  /** Whether `right` divides. */
  readonly divides: boolean;
}

/** A term written out: constant × Π times ÷ Π over. */
export interface Product {
  readonly constant: number;
  readonly times: readonly FactorId[];
  readonly over: readonly FactorId[];
}

const leaf = (central: number, nothing: boolean, factor: FactorId | undefined): Term => ({
  central,
  nothing,
  factor,
  left: undefined,
  right: undefined,
  divides: false,
});

export const constant = (value: number): Term => leaf(value, value === 0, undefined);

export const ONE = constant(1);

export const factorTerm = ({ id, central }: Factor): Term => leaf(central, false, id);

export function product(left: Term, right: Term): Term {
  if (left === ONE) return right;
  if (right === ONE) return left;
  const nothing = left.nothing || right.nothing;
  return { central: left.central * right.central, nothing, factor: undefined, left, right, divides: false };
}

export function ratio(left: Term, right: Term): Term {
  return {
    central: left.central / right.central,
    nothing: left.nothing,
    factor: undefined,
    left,
    right,
    divides: true,
  };
}

export const scaled = (term: Term, by: number): Term => (by === 1 ? term : product(constant(by), term));

/** Writes a term out, with its factors in the order in which it was made. */
export function writtenOut(term: Term): Product {
  const times: FactorId[] = [];
  const over: FactorId[] = [];
  let value = 1;
  const walk = ({ factor, central, left, right, divides }: Term, inverted: boolean): void => {
    if (left && right) {
      walk(left, inverted);
      walk(right, inverted !== divides);
    } else if (factor !== undefined) (inverted ? over : times).push(factor);
    else value = inverted ? value / central : value * central;
  };
  walk(term, false);
  return { constant: value, times, over };
}
