/**
 * Why a footprint moved between two catalogues, under the same models: what each factor that changed did to it.
 *
 * A footprint is a sum of terms, each a product of factors (`draws/term.ts`). In a term, the share of a factor is its
 * Shapley value: the mean, over every order in which the factors that changed may be replaced, of what replacing it
 * moves. Shares of terms add up, and together they make the difference.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Factor, FactorId, Factors } from '../draws/factor.ts';
import { namedBy, writtenOut, type Product } from '../draws/term.ts';
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
  let rest = 0;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [then, now] = [before.get(key), after.get(key)];
    for (const id of namedBy((now ?? then)!)) used.add(id);
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
    redrawn: [...used].filter((id) => isRedrawn(older.factors[id], newer.factors[id])),
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

/** How many times each factor multiplies a term, less how many times it divides it. */
function exponents({ times, over }: Product): Map<FactorId, number> {
  const found = new Map<FactorId, number>();
  for (const id of times) found.set(id, (found.get(id) ?? 0) + 1);
  for (const id of over) found.set(id, (found.get(id) ?? 0) - 1);
  return found;
}

const valueOf = (term: Product, factors: Factors): number => worth(term, (id) => factors[id]!.central);

function worth({ constant, times, over, lesser }: Product, of: (id: FactorId) => number): number {
  const bound = lesser ? Math.min(...lesser.map((each) => worth(each, of))) : 1;
  const value = times.reduce((all, id) => all * of(id), constant * bound);
  return over.reduce((all, id) => all / of(id), value);
}

/** What changed in a term, as a number that multiplies it: before and after. */
interface Player {
  /** Nothing for what is no value of a factor. */
  readonly id: FactorId | undefined;
  readonly from: number;
  readonly to: number;
}

/** The share of each factor that changed in a term; under no name, that of what is no value of a factor. */
const sharesOf = (
  then: Product,
  now: Product,
  before: Factors,
  after: Factors,
): readonly (readonly [FactorId | undefined, number])[] =>
  then.lesser ? boundedShares(then, now, before, after) : productShares(then, now, before, after);

/**
 * A term that holds the lesser of two products is no product: its value is worked out for every set of the factors that
 * changed. Such a term names fewer than ten.
 */
function boundedShares(then: Product, now: Product, before: Factors, after: Factors) {
  const changed = [...new Set(namedBy(then))].filter(
    (id) => before[id]!.central !== after[id]!.central || before[id]!.unit !== after[id]!.unit,
  );
  const named = changed.filter((id) => before[id]!.unit === after[id]!.unit);
  // one player more for what is no value of a factor
  const players: readonly (FactorId | undefined)[] = [...named, undefined];
  const inSet = (set: number, id: FactorId): boolean => {
    const place = named.indexOf(id);
    return ((set >> (place < 0 ? named.length : place)) & 1) === 1;
  };
  const values = Array.from({ length: 1 << players.length }, (_, set) =>
    worth((set >> named.length) & 1 ? now : then, (id) =>
      inSet(set, id) ? after[id]!.central : before[id]!.central,
    ),
  );
  return players.map((id, place) => {
    let share = 0;
    for (let set = 0; set < values.length; set++)
      if (!((set >> place) & 1))
        share += (values[set | (1 << place)]! - values[set]!) * weightOf(membersOf(set), players.length);
    return [id, share] as const;
  });
}

function membersOf(set: number): number {
  let members = 0;
  for (let left = set; left > 0; left >>= 1) members += left & 1;
  return members;
}

/** In how large a part of all orders a player finds exactly this coalition before it: s! (n − 1 − s)! ÷ n! */
function weightOf(size: number, players: number): number {
  let weight = 1 / players;
  for (let i = 1; i <= size; i++) weight *= i / (players - i);
  return weight;
}

function productShares(then: Product, now: Product, before: Factors, after: Factors) {
  let common = 1;
  let other = { id: undefined, from: then.constant, to: now.constant };
  const players: Player[] = [];
  for (const [id, exponent] of exponents(then)) {
    const [old, factor] = [before[id]!, after[id]!];
    const [from, to] = [powered(old.central, exponent), powered(factor.central, exponent)];
    if (old.central === factor.central && old.unit === factor.unit) common *= from;
    else if (old.unit === factor.unit) players.push({ id, from, to });
    else other = { id: undefined, from: other.from * from, to: other.to * to };
  }
  if (other.from === other.to) common *= other.from;
  else players.push(other);
  return players.map((player) => [player.id, common * shapleyOf(player, players)] as const);
}

/** A whole power, by products: `Math.pow` is not the same in every engine. */
function powered(value: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < Math.abs(exponent); i++) power *= value;
  return exponent < 0 ? 1 / power : power;
}

/** The mean step of one player over every order of all, by the sizes of the coalitions that it may join. */
function shapleyOf(player: Player, players: readonly Player[]): number {
  // bySize[n]: the sum, over the coalitions of n others, of the product with those replaced
  let bySize = [1];
  for (const { from, to } of players.filter((each) => each !== player)) {
    const next = Array.from({ length: bySize.length + 1 }, () => 0);
    bySize.forEach((sum, size) => {
      next[size]! += sum * from;
      next[size + 1]! += sum * to;
    });
    bySize = next;
  }
  let coalitions = 1;
  let mean = 0;
  bySize.forEach((sum, size) => {
    mean += sum / coalitions;
    coalitions = (coalitions * (bySize.length - 1 - size)) / (size + 1);
  });
  return ((player.to - player.from) * mean) / bySize.length;
}
