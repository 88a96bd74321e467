/** The repairs of a year: how many of each kind were brought and fixed, and those that the model of a policy follows. */
import type { StockCatalogue } from '../council/plan/catalogue.ts';
import type { Repair } from './read.ts';
import type { RepairCategory, RepairStatus } from './standard.ts';

/** The lever that opens repair cafés. */
export const CAFE_LEVER = 'repair-cafe';

/** What the model supposes of a café. */
export interface UsualCafe {
  /** Devices that it repairs in a year, of the types that the model follows: at the centre of its range. */
  readonly repairs: number;
  /** Those types. */
  readonly types: readonly string[];
}

/**
 * What one café of the lever repairs in a year, before the share of repairs that avoid a purchase.
 * @returns nothing where the catalogue has no such lever
 */
export function usualCafe({
  levers,
  displacement,
  factors,
}: Pick<StockCatalogue, 'levers' | 'displacement' | 'factors'>): UsualCafe | undefined {
  const effect = levers.find(({ id }) => id === CAFE_LEVER)?.effects.find(({ kind }) => kind === 'rescue');
  if (!effect) return undefined;
  const central = (id: string) => factors[id]!.central;
  const brought = effect.factors
    .filter((id) => id !== displacement)
    .reduce((product, id) => product * central(id), 1);
  const shares = effect.types.reduce((sum, { share }) => sum + (share === undefined ? 1 : central(share)), 0);
  return { repairs: brought * shares, types: effect.types.map(({ type }) => type) };
}

export interface KindCounted {
  readonly category: RepairCategory;
  readonly brought: number;
  readonly fixed: number;
  /** Whether its repairs count: it is a device that the model follows. */
  readonly followed: boolean;
}

export interface RepairsCounted {
  /** Those that count first, then those that were most often brought. */
  readonly kinds: readonly KindCounted[];
  /** Of every kind, in the year. */
  readonly brought: number;
  readonly outcomes: Readonly<Record<RepairStatus, number>>;
  /** Fixed, of the kinds that count. */
  readonly followed: number;
  /** How many repairs the file has of other years, by year. */
  readonly otherYears: readonly (readonly [year: number, count: number])[];
}

/** Who repaired, and how many lines: the most active first. */
export function groupsOf(repairs: readonly Repair[]): (readonly [group: string, count: number])[] {
  return [...tally(repairs.map(({ group }) => group))].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** @param group who repaired; everyone when absent */
export function countRepairs(
  repairs: readonly Repair[],
  { year, group }: { readonly year: number; readonly group: string | undefined },
  { types }: Pick<UsualCafe, 'types'>,
): RepairsCounted {
  const theirs = repairs.filter((each) => group === undefined || each.group === group);
  const ofYear = theirs.filter((each) => each.year === year);
  const kinds = [...new Set(ofYear.map(({ category }) => category))].map((category): KindCounted => {
    const all = ofYear.filter((each) => each.category === category);
    return {
      category,
      brought: all.length,
      fixed: all.filter(({ status }) => status === 'Fixed').length,
      followed: category.type !== undefined && types.includes(category.type),
    };
  });
  const outcomes: Record<RepairStatus, number> = { Unknown: 0, Fixed: 0, Repairable: 0, 'End of life': 0 };
  for (const { status } of ofYear) outcomes[status]++;
  return {
    kinds: kinds.sort(
      (a, b) =>
        Number(b.followed) - Number(a.followed) || b.brought - a.brought || a.category.id - b.category.id,
    ),
    brought: ofYear.length,
    outcomes,
    followed: kinds.reduce((sum, { followed, fixed }) => sum + (followed ? fixed : 0), 0),
    otherYears: [...tally(theirs.map((each) => each.year).filter((each) => each !== year))].sort(
      ([a], [b]) => a - b,
    ),
  };
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
