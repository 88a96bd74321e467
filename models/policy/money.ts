/**
 * What a scenario costs and saves, in euros by payer, year by year. Costs are those of its levers; the council’s own
 * purchases are the only ones whose price is known. A cost that no source gives is typed, or left out and said.
 */
import { mapSpread, type Spread, type Spreads } from '../proposals/spread.ts';
import type { Payer, PolicyCost, StockCatalogue } from './catalogue.ts';
import { multiplied, timesOf } from './pushes.ts';
import { rampOf, yearsOf, type Pull, type Scenario, type Setting } from './scenario.ts';
import { yearOf, type Series } from './series.ts';
import type { Simulation } from './simulate.ts';

/** EUR typed in the place of a lever’s own cost, or where it has none: for each unit of intensity a year. */
export type TypedCosts = Readonly<Record<string, number>>;

/** EUR by year, at the central value and over the draws; what is saved is below zero. */
export type ByPayer = Readonly<Record<Payer, readonly Spread[]>>;

export function costsOf(
  scenario: Scenario,
  stock: StockCatalogue,
  setting: Setting,
  spreads: Spreads,
  typed: TypedCosts = {},
): ByPayer {
  const years = yearsOf(setting);
  const empty = () => Array.from({ length: years }, () => new Float64Array(spreads.length));
  const found = { council: empty(), household: empty(), maker: empty() };
  for (const pull of scenario.pulls) {
    const lever = stock.levers.find(({ id }) => id === pull.lever);
    if (!lever) continue;
    const times = timesOf(lever, pull.intensity, setting.place);
    const own = typed[pull.lever];
    if (own !== undefined)
      addYearly(
        found.council,
        mapSpread(spreads.length, () => own * times),
        rampOf(pull, setting),
      );
    else for (const cost of lever.costs) addCost(found[cost.payer], cost, pull, times, setting, spreads);
  }
  return found;
}

function addCost(
  into: readonly Spread[],
  { factors, per }: PolicyCost,
  pull: Pull,
  times: number,
  setting: Setting,
  spreads: Spreads,
): void {
  const euros = multiplied(factors, times, spreads);
  if (per === 'unit') return addYearly(into, euros, rampOf(pull, setting));
  const first = into[Math.max(0, pull.start - setting.base - 1)];
  if (first) for (let i = 0; i < first.length; i++) first[i]! += euros[i]!;
}

function addYearly(into: readonly Spread[], euros: Spread, ramp: Float64Array): void {
  into.forEach((row, year) => {
    for (let i = 0; i < row.length; i++) row[i]! += euros[i]! * ramp[year]!;
  });
}

/** What the council spends on its own computers and screens: scenario less reference, by year. */
export const councilPurchases = (simulation: Simulation, { councilSpent }: Series): Spread[] =>
  Array.from({ length: simulation.years }, (_, year) => {
    const before = yearOf(simulation, simulation.reference.councilSpent, year);
    const after = yearOf(simulation, councilSpent, year);
    return mapSpread(simulation.length, (i) => after[i]! - before[i]!);
  });

/** Over the years. */
export function sumOf(rows: readonly Spread[]): Spread {
  const all = new Float64Array(rows[0]?.length ?? 1);
  for (const row of rows) for (let i = 0; i < all.length; i++) all[i]! += row[i]!;
  return all;
}
