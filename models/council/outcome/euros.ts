/**
 * The cost of a scenario in euros, by payer, over all its years, from the prices that a source or the council
 * gives. A cost that nobody knows is in no sum, and its lever is named.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { estimateOf, mapSpread, type Spread, type Spreads } from '../../draws/spread.ts';
import type { Payer, PolicyLever, StockCatalogue } from '../plan/catalogue.ts';
import { costsOf, councilPurchases, sumOf } from './money.ts';
import { ROUNDING } from './outcome.ts';
import { priceOf, type AbatementPrice } from './price.ts';
import { extentOf, type Done } from '../plan/law.ts';
import type { Pull, Scenario, Setting, TypedCosts } from '../plan/scenario.ts';
import type { Series } from '../run/series.ts';
import type { Simulation } from '../run/simulate.ts';

export interface ScenarioEuros {
  /**
   * Over all the years: the costs of the levers, and the change in the cost of the council's own purchases.
   */
  readonly council: Estimate;
  readonly purchases: Estimate;
  /** The sum of the two. */
  readonly net: Estimate;
  /** Of these, a source tells of some lever pulled, or of none: it is then unknown, and not zero. */
  readonly household: Estimate | undefined;
  readonly maker: Estimate | undefined;
  /** The council's euros by year, purchases included. */
  readonly byYear: readonly Estimate[];
  /** EUR for a tonne of CO2e avoided, or why none is given. */
  readonly price: AbatementPrice;
  /**
   * Levers pulled whose cost no source gives, or not the whole of it, and nobody typed: no sum includes what is
   * not known.
   */
  readonly unknown: readonly string[];
  /**
   * Whether some pulled lever has a known cost: where none has, the council's cost is unknown rather than
   * zero.
   */
  readonly known: boolean;
}

interface Account {
  readonly setting: Setting;
  readonly scenario: Scenario;
  readonly typed: TypedCosts;
  readonly stock: StockCatalogue;
  readonly spreads: Spreads;
  /** kgCO2e of the reference over all the years. */
  readonly level: number;
}

const KG_PER_TONNE = 1000;

/** @param saved kgCO2e over all the years, scenario less reference */
export function eurosOf(
  simulation: Simulation,
  series: Series,
  saved: Spread,
  account: Account,
): ScenarioEuros {
  const { setting, scenario, typed, stock, spreads, level } = account;
  const unknown = unknownCosts(scenario, stock, setting, typed);
  const costs = costsOf(scenario, stock, setting, spreads, typed);
  const purchases = councilPurchases(simulation, series);
  const council = costs.council.map((row, year) =>
    mapSpread(row.length, (i) => row[i]! + purchases[year]![i]!),
  );
  const whole = sumOf(council);
  const avoided = mapSpread(saved.length, (i) => -saved[i]! / KG_PER_TONNE);
  return {
    council: estimateOf(sumOf(costs.council)),
    purchases: estimateOf(sumOf(purchases)),
    net: estimateOf(whole),
    household: paidBy('household', scenario, stock) ? estimateOf(sumOf(costs.household)) : undefined,
    maker: paidBy('maker', scenario, stock) ? estimateOf(sumOf(costs.maker)) : undefined,
    byYear: council.map(estimateOf),
    price: priceOf(whole, avoided, unknown, (ROUNDING * level) / KG_PER_TONNE),
    unknown,
    known: someCostIsKnown(unknown, scenario, stock, typed),
  };
}

/** Whether a source tells what some lever costs this payer, or spares it; with no lever, nobody pays anything. */
const paidBy = (payer: Payer, { pulls }: Scenario, { levers }: StockCatalogue): boolean =>
  pulls.length === 0 ||
  levers.some(
    ({ id, costs, passThrough }) =>
      pulls.some(({ lever }) => lever === id) &&
      (costs.some((cost) => cost.payer === payer) || (payer === 'household' && passThrough !== undefined)),
  );

/** Levers pulled, further than the law asks, whose cost no source gives whole, and nobody typed. */
export function unknownCosts(
  { pulls }: Scenario,
  stock: StockCatalogue,
  setting: Done,
  typed: TypedCosts,
): string[] {
  const adds = (pull: Pull) =>
    stock.levers.some((lever) => {
      if (lever.id !== pull.lever) return false;
      const { units, once } = extentOf(lever, pull, setting);
      return units > 0 && once > 0;
    });
  return pulls.flatMap((pull) =>
    typed[pull.lever] === undefined && !costsAreKnown(pull.lever, stock) && adds(pull) ? [pull.lever] : [],
  );
}

/**
 * Whether some lever pulled has a known cost, were it in part; with no unknown cost, nothing is left to know.
 * @param unknown those of `unknownCosts`
 */
export const someCostIsKnown = (
  unknown: readonly string[],
  { pulls }: Scenario,
  stock: StockCatalogue,
  typed: TypedCosts,
): boolean => unknown.length === 0 || pulls.some(({ lever }) => hasCost(lever, stock, typed));

/** Whether a source gives the whole cost of a lever. */
export const costsAreKnown = (id: string, { levers }: StockCatalogue): boolean =>
  levers.some((lever) => lever.id === id && isPriced(lever));

export const isPriced = ({ costs, costLeavesOut }: PolicyLever): boolean =>
  costs.length > 0 && costLeavesOut === undefined;

/** Whether a source or the council gives at least a part of the cost of a lever. */
const hasCost = (id: string, { levers }: StockCatalogue, typed: TypedCosts): boolean =>
  typed[id] !== undefined || levers.some((lever) => lever.id === id && lever.costs.length > 0);
