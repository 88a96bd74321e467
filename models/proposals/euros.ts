/**
 * Quantities → euros a year: purchases that are not made, electricity that is not used, repairs that are
 * paid. A price comes from a source or from the user (a number typed instead of the factor). A missing price
 * is listed as missing, and everything bought of that device is left out: nothing is ever counted as if it
 * cost nothing, nor one side of an exchange without the other.
 */
import type { Origin } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Estimate } from '../draws/distribution.ts';
import { estimateOf, mapSpread, type Spread } from '../draws/spread.ts';

/** A factor, or euros typed in its place: a typed price has no range. */
export type UnitPrice = FactorId | number;

export interface DevicePrices {
  readonly device: string;
  /** EUR a unit. */
  readonly new?: UnitPrice;
  readonly refurbished?: UnitPrice;
  readonly 'second-hand'?: UnitPrice;
  /** EUR a repair, for this device; the bill of any repair when absent. */
  readonly repair?: UnitPrice;
  /** EUR a repair that makers pay, when the bill is at least `minimumInvoice` (EUR). */
  readonly bonus?: UnitPrice;
  readonly minimumInvoice?: number;
}

export interface Prices {
  /** EUR a kWh. */
  readonly electricity?: UnitPrice;
  /** EUR a repair, whatever the device. */
  readonly repair?: UnitPrice;
  readonly prices: readonly DevicePrices[];
}

/** All amounts are for a year and a household; below zero means an increase. */
export interface Quantities {
  /** Units not bought. */
  readonly purchases: readonly { device: string; origin: Origin; units: Spread }[];
  /** kWh not used. */
  readonly kWh?: Spread;
  /** Repairs made. */
  readonly repairs: readonly { device: string; units: Spread }[];
}

/** Something without a price: a device of an origin, its repair, or electricity. */
export type MissingPrice =
  { readonly device: string; readonly of: Origin | 'repair' } | { readonly of: 'electricity' };

/** EUR a year. Undefined where no part of it has a price; where only some parts have one, it covers those. */
export interface HouseholdEuros {
  /** Saved. */
  readonly purchases: Estimate | undefined;
  /** Saved. */
  readonly electricity: Estimate | undefined;
  /** Paid by the household, bonus deducted. */
  readonly repairs: Estimate | undefined;
  /** Paid by makers. */
  readonly bonuses: Estimate | undefined;
  /** Purchases and electricity less repairs; undefined as soon as one price is missing. */
  readonly balance: Estimate | undefined;
  /** Each once, in the order in which they are needed. */
  readonly missing: readonly MissingPrice[];
}

/**
 * @param price gives the spread of a factor, as long as those of the quantities; this function throws where
 * it does
 */
export function euros(
  quantities: Quantities,
  prices: Prices,
  price: (id: FactorId) => Spread,
): HouseholdEuros {
  const { purchases, kWh, repairs } = quantities;
  const length = [...purchases, ...repairs][0]?.units.length ?? kWh?.length ?? 2;
  const spread = (of: UnitPrice | undefined) =>
    typeof of === 'number' ? new Float64Array(length).fill(of) : of === undefined ? undefined : price(of);
  const known = new Map(prices.prices.map((entry) => [entry.device, entry]));
  const bought = purchases.map(({ device, origin, units }): Row => {
    return { asks: { device, of: origin }, units, each: spread(known.get(device)?.[origin]) };
  });
  const used: Row[] = kWh
    ? [{ asks: { of: 'electricity' }, units: kWh, each: spread(prices.electricity) }]
    : [];
  const mended = repairs.map(({ device, units }) => {
    const { repair = prices.repair, bonus, minimumInvoice } = known.get(device) ?? {};
    const bill = spread(repair);
    const helped = bill && bonusOf(bill, spread(bonus), minimumInvoice);
    const asks = { device, of: 'repair' } as const;
    return { asks, units, paid: bill && helped && minus(bill, helped), helped };
  });
  const missing = new Map<string, MissingPrice>();
  const total = (rows: readonly Row[]) => sumOf(rows, length, missing);
  const parts = {
    purchases: total(bought),
    electricity: total(used),
    repairs: total(mended.map(({ paid, ...row }) => ({ ...row, each: paid }))),
    bonuses: total(mended.map(({ helped, ...row }) => ({ ...row, each: helped }))),
  };
  return finished(parts, [...missing.values()]);
}

interface Row {
  /** Something whose price is needed. */
  readonly asks: MissingPrice;
  readonly units: Spread;
  /** EUR for one. */
  readonly each: Spread | undefined;
}

const nameOf = (asks: MissingPrice): string => ('device' in asks ? asks.device : asks.of);

const minus = (a: Spread, b: Spread): Spread => a.map((value, i) => value - b[i]!);

/**
 * Never more than the bill; nothing where the bill is too small for the bonus, or the scale does not list the
 * device.
 */
const bonusOf = (bill: Spread, bonus: Spread | undefined, minimum = 0): Spread =>
  bill.map((euro, i) => (bonus && euro >= minimum ? Math.min(euro, bonus[i]!) : 0));

/** An item without a quantity needs no price. */
function sumOf(rows: readonly Row[], length: number, missing: Map<string, MissingPrice>): Spread | undefined {
  const asked = rows.filter(({ units }) => units.some((unit) => unit !== 0));
  const unpriced = asked.filter(({ each }) => each === undefined).map(({ asks }) => asks);
  for (const asks of unpriced) missing.set(`${nameOf(asks)} ${asks.of}`, asks);
  const without = new Set(unpriced.map(nameOf));
  const priced = asked.filter(({ asks }) => !without.has(nameOf(asks)));
  if (asked.length > 0 && priced.length === 0) return undefined;
  return mapSpread(length, (i) => priced.reduce((all, { units, each }) => all + units[i]! * each![i]!, 0));
}

type Parts = Record<'purchases' | 'electricity' | 'repairs' | 'bonuses', Spread | undefined>;

function finished(
  { purchases, electricity, repairs, bonuses }: Parts,
  missing: readonly MissingPrice[],
): HouseholdEuros {
  const whole = missing.length === 0 && purchases && electricity && repairs;
  const balance = whole ? purchases.map((euro, i) => euro + electricity[i]! - repairs[i]!) : undefined;
  const shown = (part: Spread | undefined) => part && estimateOf(part);
  return {
    purchases: shown(purchases),
    electricity: shown(electricity),
    repairs: shown(repairs),
    bonuses: shown(bonuses),
    balance: shown(balance),
    missing,
  };
}
