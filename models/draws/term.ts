/**
 * The algebra of a line: constants times factors, over factors, and the lesser of two such products where
 * something holds no more. Everything the models charge is a sum of such terms, so one short piece of code draws
 * them, and printing them answers "how is this calculated?". A term carries its central value and the two terms
 * it was made from, so that making one costs a single operation.
 */
import type { Factor, FactorId } from './factor.ts';
import { memo } from './memo.ts';

/** Several things of one kind, each another model of it: their mean is drawn, not one model for all. */
export interface Models {
  /** The share of a factor's spread that is from one model to another; the rest, an error of method, they share. */
  readonly share: FactorId;
  readonly count: number;
}

export interface Term {
  /** At the central values of its factors. */
  readonly central: number;
  /** Zero whatever the factors: it contains a constant zero. */
  readonly nothing: boolean;
  readonly factor: FactorId | undefined;
  readonly left: Term | undefined;
  readonly right: Term | undefined;
  /** What is done with `left` and `right`. */
  readonly by: 'product' | 'ratio' | 'lesser' | 'mean';
}

/** A term written out: constant × Π times ÷ Π over, and times the lesser of two products, drawn together. */
export interface Product {
  readonly constant: number;
  readonly times: readonly FactorId[];
  readonly over: readonly FactorId[];
  /** Factors of `times` that stand for the mean of several models; nothing divides by one. */
  readonly models?: Readonly<Record<FactorId, Models>> | undefined;
  readonly lesser?: readonly Product[] | undefined;
}

/** Every term has the same shape, so that engines read it fast. */
const term = (
  central: number,
  nothing: boolean,
  factor?: FactorId,
  left?: Term,
  right?: Term,
  by: Term['by'] = 'product',
): Term => ({ central, nothing, factor, left, right, by });

export const constant = (value: number): Term => term(value, value === 0);

export const ONE = constant(1);

export const factorTerm = ({ id, central }: Factor): Term => term(central, false, id);

/** The mean of so many models of what a factor gives for one; `share` is the part of its spread that is between models. */
export const meanOf = ({ central, factor }: Term, share: Term, count: number): Term =>
  term(central, false, factor, share, constant(count), 'mean');

export function product(left: Term, right: Term): Term {
  if (left === ONE) return right;
  if (right === ONE) return left;
  return term(left.central * right.central, left.nothing || right.nothing, undefined, left, right);
}

export const ratio = (left: Term, right: Term): Term =>
  term(left.central / right.central, left.nothing, undefined, left, right, 'ratio');

/** The lesser of two terms, on each draw. Nothing divides by it, and it holds no other such term. */
export const lesser = (left: Term, right: Term): Term =>
  term(
    Math.min(left.central, right.central),
    left.nothing || right.nothing,
    undefined,
    left,
    right,
    'lesser',
  );

export const scaled = (held: Term, by: number): Term => (by === 1 ? held : product(constant(by), held));

/** The sum of terms at the central values of their factors. */
export const centralSum = (terms: readonly Term[]): number =>
  terms.reduce((all, { central }) => all + central, 0);

const known = new WeakMap<Term, Product>();

/** Writes a term out, with its factors in the order in which it was made. */
export const writtenOut = (made: Term): Product => memo(known, made, () => write(made));

function write(made: Term): Product {
  const times: FactorId[] = [];
  const over: FactorId[] = [];
  let value = 1;
  let least: readonly Product[] | undefined;
  let several: Record<FactorId, Models> | undefined;
  const walk = ({ factor, central, left, right, by }: Term, inverted: boolean): void => {
    if (factor !== undefined) {
      (inverted ? over : times).push(factor);
      if (left && right) (several ??= {})[factor] = { share: left.factor!, count: right.central };
    } else if (left && right) {
      if (by === 'lesser') least = [writtenOut(left), writtenOut(right)];
      else {
        walk(left, inverted);
        walk(right, inverted !== (by === 'ratio'));
      }
    } else value = inverted ? value / central : value * central;
  };
  walk(made, false);
  return { constant: value, times, over, models: several, lesser: least };
}

/** The factors that say how the spread of a product is split between models: no value of theirs is in it. */
export const splitBy = ({ models }: Product): FactorId[] =>
  models ? Object.values(models).map(({ share }) => share) : [];

/** The factors that a product names, in the order in which they are multiplied. */
export const namedBy = ({ times, over, lesser: bounded = [] }: Product): FactorId[] => [
  ...times,
  ...over,
  ...bounded.flatMap(namedBy),
];
