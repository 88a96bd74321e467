/**
 * What a scenario costs and saves, in euros by payer, year by year. The costs are those of its levers; the
 * council's own purchases are the only ones whose price is known. A cost that no source gives is either typed
 * by the user, or left out and reported as such.
 */
import { mapSpread, type Spread, type Spreads } from '../../draws/spread.ts';
import type { Payer, PolicyLever, StockCatalogue } from '../plan/catalogue.ts';
import { beyondFloor, extentOf } from '../plan/law.ts';
import { multiplied } from '../run/interventions.ts';
import {
  timesOf,
  yearsSimulated,
  type Pull,
  type Scenario,
  type Setting,
  type TypedCosts,
} from '../plan/scenario.ts';
import type { Population } from '../../territory/population.ts';
import { yearOf, type Series } from '../run/series.ts';
import type { Simulation } from '../run/simulate.ts';

/** EUR by year, at the central value and over the draws; savings are below zero. */
export type ByPayer = Readonly<Record<Payer, readonly Spread[]>>;

/** Part of what the council pays may be taken off what households pay. */
export function costsOf(
  scenario: Scenario,
  stock: StockCatalogue,
  setting: Setting,
  spreads: Spreads,
  typed: TypedCosts = {},
): ByPayer {
  const years = yearsSimulated(setting);
  const empty = () => Array.from({ length: years }, () => new Float64Array(spreads.length));
  const found = { council: empty(), household: empty(), maker: empty() };
  for (const pull of scenario.pulls) {
    const lever = stock.levers.find(({ id }) => id === pull.lever);
    if (!lever) continue;
    for (const { payer, euros, by } of chargesOf(lever, pull, setting, spreads, typed[pull.lever])) {
      addYearly(found[payer], euros, by);
      if (payer !== 'council' || lever.passThrough === undefined) continue;
      const reaches = spreads.ofFactor(lever.passThrough);
      addYearly(
        found.household,
        mapSpread(euros.length, (i) => -euros[i]! * reaches[i]!),
        by,
      );
    }
  }
  return found;
}

/** EUR, multiplied each year by a number. */
interface Charge {
  readonly payer: Payer;
  readonly euros: Spread;
  readonly by: Float64Array;
}

/** What a lever costs; the council pays a typed cost. */
function chargesOf(
  lever: PolicyLever,
  pull: Pull,
  setting: Setting,
  spreads: Spreads,
  typed: number | undefined,
): Charge[] {
  const { units, ramp, once } = extentOf(lever, pull, setting);
  if (typed !== undefined) {
    const euros = typed * unitsOf(lever, units, setting.place);
    return [{ payer: 'council', euros: new Float64Array(spreads.length).fill(euros), by: ramp }];
  }
  return lever.costs.map(({ payer, factors, per }) => ({
    payer,
    euros: multiplied(factors, timesOf(lever, units, setting.place), spreads),
    by: per === 'unit' ? ramp : onceAt(pull, setting, once),
  }));
}

/**
 * How many units a typed cost is paid for: a lever set in percent has one unit for each percentage point.
 */
export const unitsOf = (lever: PolicyLever, by: number, place: Population): number =>
  lever.intensity.per === 'percent' ? by : timesOf(lever, by, place);

/** How many units a yearly cost is paid for at full effect: of a share that a law bounds, those beyond what is there without. */
export const unitsPaid = (lever: PolicyLever, pull: Pull, setting: Setting): number =>
  unitsOf(lever, beyondFloor(lever, pull, setting), setting.place);

/** A number in the year in which a lever starts. */
function onceAt({ start }: Pull, setting: Setting, times: number): Float64Array {
  const row = new Float64Array(yearsSimulated(setting));
  row[Math.max(0, start - setting.base - 1)] = times;
  return row;
}

function addYearly(into: readonly Spread[], euros: Spread, by: Float64Array): void {
  into.forEach((row, year) => {
    for (let i = 0; i < row.length; i++) row[i]! += euros[i]! * by[year]!;
  });
}

/** What the council spends on its own computers and screens: scenario less reference, by year. */
export const councilPurchases = (simulation: Simulation, { councilSpent }: Series): Spread[] =>
  Array.from({ length: simulation.years }, (_, year) => {
    const before = yearOf(simulation, simulation.reference.councilSpent, year);
    const after = yearOf(simulation, councilSpent, year);
    return mapSpread(simulation.length, (i) => after[i]! - before[i]!);
  });

/** Sums the rows over the years. */
export function sumOf(rows: readonly Spread[]): Spread {
  const all = new Float64Array(rows[0]?.length ?? 1);
  for (const row of rows) for (let i = 0; i < all.length; i++) all[i]! += row[i]!;
  return all;
}
