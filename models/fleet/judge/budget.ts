/**
 * What renewing a fleet costs, year by year and type by type, as it is renewed and with what the council
 * decides. Devices without a known price are counted, and their cost is left unknown. No rise of prices, no
 * parts and no work are in it.
 */
import type { Purchases } from './plan.ts';
import type { Euros, PriceShown } from './prices.ts';
import type { RenewalYear } from './renewal.ts';

export interface TypeSpending {
  readonly type: string;
  /** Devices bought. */
  readonly devices: number;
  /** Absent where the price is unknown. */
  readonly euros?: Euros;
}

export interface BudgetYear {
  readonly year: number;
  readonly before: Euros;
  readonly after: Euros;
  readonly types: { readonly before: readonly TypeSpending[]; readonly after: readonly TypeSpending[] };
}

export interface Budget {
  readonly prices: readonly PriceShown[];
  readonly years: readonly BudgetYear[];
  /** Over all the years. */
  readonly before: Euros;
  readonly after: Euros;
  /** Devices whose cost is in none of these euros, over all the years. */
  readonly unpriced: readonly TypeSpending[];
}

const NO_EUROS: Euros = { central: 0, low: 0, high: 0 };

const add = (one: Euros, other: Euros = NO_EUROS): Euros => ({
  central: one.central + other.central,
  low: one.low + other.low,
  high: one.high + other.high,
});

const times = ({ central, low, high }: Euros, count: number): Euros => ({
  central: central * count,
  low: low * count,
  high: high * count,
});

const sumOf = (spendings: readonly TypeSpending[]): Euros =>
  spendings.reduce((all, { euros }) => add(all, euros), NO_EUROS);

/**
 * @param carried types for which refurbished ones are bought, the same as in the footprint of the plan: how long one
 * lasts, as a part of the life of a new one
 */
export function budgetOf(
  { before, after, refurbished }: Purchases,
  prices: readonly PriceShown[],
  carried: ReadonlyMap<string, number>,
): Budget {
  const known = new Map(prices.map((price) => [price.type, price]));

  function spent({ units }: RenewalYear, share: number): TypeSpending[] {
    return Object.entries(units).map(([type, devices]) => {
      const euros = costOfOne(known.get(type), carried.get(type), share);
      return { type, devices, ...(euros && { euros: times(euros, devices) }) };
    });
  }

  const years = before.years.map((one, at): BudgetYear => {
    const types = { before: spent(one, 0), after: spent(after.years[at]!, refurbished) };
    return { year: one.year, before: sumOf(types.before), after: sumOf(types.after), types };
  });
  const total = (key: 'before' | 'after') => years.reduce((all, year) => add(all, year[key]), NO_EUROS);
  return { prices, years, before: total('before'), after: total('after'), unpriced: unpricedIn(years) };
}

/** A mix of new and refurbished; where nothing tells the price of these, a year of one is taken to cost as much. */
function costOfOne(
  price: PriceShown | undefined,
  lasts: number | undefined,
  share: number,
): Euros | undefined {
  if (!price?.asNew) return undefined;
  if (lasts === undefined) return price.asNew;
  return add(times(price.asNew, 1 - share), times(price.refurbished ?? times(price.asNew, lasts), share));
}

function unpricedIn(years: readonly BudgetYear[]): TypeSpending[] {
  const counts = new Map<string, number>();
  for (const { types } of years)
    for (const { type, devices, euros } of types.before)
      if (!euros && devices > 0) counts.set(type, (counts.get(type) ?? 0) + devices);
  return [...counts].map(([type, devices]) => ({ type, devices }));
}
