/**
 * The ages that a council's own devices really have, counted by type in one year: the stock then starts from them
 * instead of from the ages that its mean life would make in the end.
 */
import { weibullLives } from '../../stock/life.ts';
import type { StockCatalogue } from './catalogue.ts';

export interface FleetAges {
  /** The year at whose end they are counted. */
  readonly year: number;
  /** By kind of device: how many by age in whole years, from those bought in that year; the last may be older. */
  readonly byType: Readonly<Record<string, readonly number[]>>;
}

/** Years: older devices are counted with those of this age, a choice of ours. */
export const OLDEST_COUNTED = 25;
/** Of one kind, in one place. */
export const MOST_COUNTED = 10_000_000;

/** The kinds whose ages may be counted: those that a council owns. */
export const countable = ({ types }: Pick<StockCatalogue, 'types'>): string[] =>
  types.flatMap(({ id, owner }) => (owner === 'council' ? [id] : []));

/** Years after the last known one: a choice of ours. */
const LATEST = 4;

/** First and last year of a count: one made before the last year known would say nothing of what was bought since. */
export const countYears = (base: number) => ({ min: base, max: base + LATEST }) as const;

export const countOf = (byAge: readonly number[]): number => byAge.reduce((all, count) => all + count, 0);

/** Shares by age; nothing where that kind was not counted. */
export function sharesByAge(ages: FleetAges | undefined, type: string): Float64Array | undefined {
  const byAge = ages?.byType[type];
  const all = byAge ? countOf(byAge) : 0;
  return all > 0 ? Float64Array.from(byAge!, (count) => count / all) : undefined;
}

/** Without the ages at the end that no device has. */
export const shortest = (byAge: readonly number[]): readonly number[] =>
  byAge.slice(0, 1 + byAge.findLastIndex((count) => count > 0));

/** A device bought in the year is half a year old on average. */
const HALF_A_YEAR = 1 / 2;

/** Years. */
export const meanAge = (byAge: ArrayLike<number>): number => {
  let [all, years] = [0, 0];
  for (let age = 0; age < byAge.length; age++) {
    all += byAge[age]!;
    years += byAge[age]! * (age + HALF_A_YEAR);
  }
  return years / all;
};

/** Mean age of one kind if as many had always been bought each year, in years, at central values. */
export function settledAge(
  type: string,
  { types, factors }: Pick<StockCatalogue, 'types' | 'factors'>,
): number {
  const { firstLife, shape } = types.find(({ id }) => id === type)!;
  const { standing, ages } = weibullLives(factors[shape]!.central)(0, factors[firstLife]!.central);
  return meanAge(standing.subarray(0, ages));
}

/** Fields of an address: before a kind of device, or `year`. */
export const AGES = 'ages.';
export const AGES_YEAR = `${AGES}year`;

/** What an address cannot mean by ages: no list of them, or one that is not as many as in all. */
export type AgesProblem =
  | { readonly code: 'not-ages'; readonly max: number }
  | { readonly code: 'wrong-sum'; readonly count: number; readonly sum: number };

/** @param text `112-40.52.20`: how many in all, then by age @returns how many by age, or what is wrong */
export function readAges(text: string): { readonly byAge: readonly number[] } | AgesProblem {
  const [, told, list] = /^(\d{1,9})-(\d{1,9}(?:\.\d{1,9})*)$/.exec(text) ?? [];
  const byAge = (list ?? '').split('.').map(Number);
  const count = Number(told ?? 0);
  if (count === 0 || count > MOST_COUNTED || byAge.length > OLDEST_COUNTED + 1)
    return { code: 'not-ages', max: OLDEST_COUNTED };
  const sum = countOf(byAge);
  return sum === count ? { byAge: shortest(byAge) } : { code: 'wrong-sum', count, sum };
}

/** The fields of an address that `readAges` reads. @param base the last year known */
export const agesFields = ({ year, byType }: FleetAges, base: number): [string, string][] => [
  ...Object.entries(byType).map(([type, byAge]): [string, string] => [
    AGES + type,
    `${countOf(byAge)}-${shortest(byAge).join('.')}`,
  ]),
  ...(year === base ? [] : [[AGES_YEAR, String(year)] as [string, string]]),
];
