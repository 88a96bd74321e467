/**
 * Why a footprint moved between two catalogues, under the same models: what each factor that changed did to it.
 *
 * A footprint is a sum of terms, each a product of factors (`draws/term.ts`). In a term, the share of a factor is its
 * Shapley value: exact, since few factors of a term change. Shares of terms add up to the difference.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Factor, FactorId, Factors } from '../draws/factor.ts';
import { shapleyValues } from '../draws/shapley.ts';
import { namedBy, splitBy, writtenOut, type Product } from '../draws/term.ts';
import type { Answers } from '../household/answers.ts';
import type { Line } from '../household/line.ts';
import { plan } from '../household/plan.ts';

/** A factor whose central value is not what it was. */
export interface MovedFactor {
  readonly id: FactorId;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

export interface MovedShare extends MovedFactor {
  /** kgCO2e a year of the difference. */
  readonly kg: number;
}

export interface Attribution {
  /** kgCO2e a year, at central values, with each catalogue. */
  readonly before: number;
  readonly after: number;
  /** Those that move the total, the largest first. */
  readonly factors: readonly MovedShare[];
  /** kgCO2e a year of what is no value of a factor: a new line, another definition, another unit. */
  readonly rest: number;
  /** Factors of these lines whose range was drawn again, while their central value stayed. */
  readonly redrawn: readonly FactorId[];
}

export interface CatalogueChange {
  readonly moved: readonly MovedFactor[];
  readonly redrawn: readonly FactorId[];
  /** Names that only one of the two catalogues has. */
  readonly added: readonly FactorId[];
  readonly removed: readonly FactorId[];
}

/** What changed between the factors of two catalogues. A factor with another unit is another factor. */
export function changeBetween(
  { factors: before }: Catalogue,
  { factors: after }: Catalogue,
): CatalogueChange {
  const moved: MovedFactor[] = [];
  const redrawn: FactorId[] = [];
  const added: FactorId[] = [];
  for (const factor of Object.values(after)) {
    const { id, unit, central } = factor;
    const old = before[id];
    if (old?.unit !== unit) added.push(id);
    else if (old.central !== central) moved.push({ id, unit, from: old.central, to: central });
    else if (!sameLaw(old, factor)) redrawn.push(id);
  }
  const removed = Object.keys(before).filter((id) => after[id]?.unit !== before[id]!.unit);
  return { moved, redrawn, added, removed };
}

/** Whether two factors are drawn alike, whatever the order in which their fields are written. */
function sameLaw(one: Factor, other: Factor): boolean {
  const told = ({ shape, low, high, medianAt, min, max, none, step, values }: Factor) =>
    JSON.stringify([shape, low, high, medianAt, min, max, none, step, values]);
  return told(one) === told(other);
}

/**
 * @param answers that both catalogues can read
 * @throws where the models cannot read one of the catalogues
 */
export function attribute(answers: Answers, older: Catalogue, newer: Catalogue): Attribution {
  const [first, last] = [plan(answers, older), plan(answers, newer)];
  const [before, after] = [termsOf(first.lines), termsOf(last.lines)];
  const shares = new Map<FactorId, number>();
  const used = new Set<FactorId>();
  const splits = new Set<FactorId>();
  let rest = 0;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [then, now] = [before.get(key), after.get(key)];
    for (const id of namedBy((now ?? then)!)) used.add(id);
    for (const made of [then, now]) if (made) for (const id of splitBy(made)) splits.add(id);
    if (!then || !now) rest += now ? valueOf(now, newer.factors) : -valueOf(then!, older.factors);
    else
      for (const [id, kg] of sharesOf(then, now, older.factors, newer.factors)) {
        if (id === undefined) rest += kg;
        else shares.set(id, (shares.get(id) ?? 0) + kg);
      }
  }
  const factors = [...shares].map(([id, kg]): MovedShare => {
    const { unit, central } = newer.factors[id]!;
    return { id, unit, from: older.factors[id]!.central, to: central, kg };
  });
  return {
    before: first.total,
    after: last.total,
    factors: factors.sort((a, b) => Math.abs(b.kg) - Math.abs(a.kg)),
    rest,
    redrawn: [
      ...[...used].filter((id) => isRedrawn(older.factors[id], newer.factors[id])),
      ...[...splits].filter((id) => older.factors[id]?.central !== newer.factors[id]?.central),
    ],
  };
}

const isRedrawn = (old: Factor | undefined, factor: Factor | undefined): boolean =>
  old !== undefined && factor?.unit === old.unit && factor.central === old.central && !sameLaw(old, factor);

/** The terms of lines by what they charge and by their factors; terms that differ by their constant alone are one. */
function termsOf(lines: readonly Line[]): Map<string, Product> {
  const found = new Map<string, Product>();
  for (const { component, item, stage, terms } of lines) {
    for (const made of terms.map(writtenOut)) {
      let key = JSON.stringify([component, item, stage, factorsIn(made)]);
      // two that hold a bound stay two: their bounds may differ
      while (made.lesser && found.has(key)) key += '+';
      found.set(key, { ...made, constant: made.constant + (found.get(key)?.constant ?? 0) });
    }
  }
  return found;
}

/** The factors of a term, in their places. */
const factorsIn = ({ times, over, lesser = [] }: Product): unknown => [times, over, lesser.map(factorsIn)];

const valueOf = (term: Product, factors: Factors): number => worth(term, (id) => factors[id]!.central);

function worth({ constant, times, over, lesser }: Product, of: (id: FactorId) => number): number {
  const bound = lesser ? Math.min(...lesser.map((each) => worth(each, of))) : 1;
  const value = times.reduce((all, id) => all * of(id), constant * bound);
  return over.reduce((all, id) => all / of(id), value);
}

/** The share of each factor that changed in a term; under no name, that of what is no value of a factor. */
function sharesOf(
  then: Product,
  now: Product,
  before: Factors,
  after: Factors,
): readonly (readonly [FactorId | undefined, number])[] {
  const changed = [...new Set(namedBy(then))].filter(
    (id) => before[id]!.central !== after[id]!.central || before[id]!.unit !== after[id]!.unit,
  );
  const named = changed.filter((id) => before[id]!.unit === after[id]!.unit);
  // one player more for what is no value of a factor
  const rest = 1 << named.length;
  const replaced = (set: number, id: FactorId): boolean => {
    const place = named.indexOf(id);
    return (set & (place < 0 ? rest : 1 << place)) !== 0;
  };
  const shares = shapleyValues(named.length + 1, (set) =>
    worth(set & rest ? now : then, (id) => (replaced(set, id) ? after : before)[id]!.central),
  );
  return shares.map((kg, place) => [named[place], kg]);
}
