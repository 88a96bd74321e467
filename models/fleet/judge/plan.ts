/**
 * Purchases to plan, year by year, from the current ages of the fleet: as the council renews it, and with
 * devices kept longer and bought refurbished as far as the council decides. No type is planned beyond the
 * longest life observed; what is bought refurbished lasts a second life.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Sample } from '../../draws/sample.ts';
import { isKeptLonger, yearsMore } from './acting.ts';
import type { FleetOptions } from './answers.ts';
import { centralSecondLife, centralYears, councilCatalogue } from './council.ts';
import type { Fleet } from '../read/fleet.ts';
import type { MeasureChoice } from './measures.ts';
import { renewal, type Renewal } from './renewal.ts';
import { createBuyingComparison, type BuyingComparison } from './renewalFootprint.ts';
import type { FleetRules } from '../read/rules.ts';

export interface FleetPlan extends BuyingComparison {
  /** Devices already past their replacement age, and those without a date, in the current plan. */
  readonly overdue: number;
  readonly undated: number;
}

/** The purchases of two plans, by year and type, and the share of the second that is refurbished. */
export interface Purchases {
  readonly before: Renewal;
  readonly after: Renewal;
  readonly refurbished: number;
}

export type PurchasesOf = (
  fleet: Fleet,
  choice: MeasureChoice,
  years?: FleetOptions['years'],
  /** The fleet that the second plan renews, where it is another. */
  later?: Fleet,
) => Purchases;

/** @param council the catalogue of a public body */
export function createPurchases(council: Catalogue, rules: FleetRules): PurchasesOf {
  const more = yearsMore(rules);
  const horizon = rules.factors[rules.planYears]!.central;
  const known = (fleet: Fleet): Fleet => ({
    ...fleet,
    groups: fleet.groups.filter(({ type }) => centralYears(type, council) !== undefined),
  });

  return (fleet, { keepLonger = 0, refurbished = 0 }, years = {}, later = fleet) => {
    const life = (type: string): number => years[type] ?? centralYears(type, council)!;
    const added = (type: string): number =>
      isKeptLonger({ type, origin: 'new', count: 1, years: life(type) }, council, rules) ? more : 0;
    const renewed = known(later);
    const bought = {
      years: life,
      refurbished: { share: refurbished, years: (type: string) => centralSecondLife(type, council) },
    };
    const asItIs = renewal(renewed, bought, horizon);
    const longer = renewal(renewed, { ...bought, years: (type) => life(type) + added(type) }, horizon);
    return {
      before: renewal(known(fleet), { years: life }, horizon),
      after: blend(asItIs, longer, keepLonger),
      refurbished,
    };
  };
}

export type PlanOf = (
  fleet: Fleet,
  choice: MeasureChoice,
  options?: FleetOptions,
  later?: Fleet,
) => FleetPlan;

/** @param sample of the council's catalogue */
export function createPlans(catalogue: Catalogue, rules: FleetRules, sample: Sample): PlanOf {
  const council = councilCatalogue(catalogue, rules);
  const compare = createBuyingComparison(council, sample);
  const purchasesOf = createPurchases(council, rules);

  return (fleet, choice, { years, switches } = {}, later = fleet) => {
    const { before, after, refurbished } = purchasesOf(fleet, choice, years, later);
    const { overdue, undated } = before;
    return {
      ...compare({ renewal: before }, { renewal: after, refurbished }, switches),
      overdue,
      undated,
    };
  };
}

/** @param share of the devices that follow the other plan, 0 to 1 */
function blend(one: Renewal, other: Renewal, share: number): Renewal {
  const years = one.years.map(({ year, units }, at) => {
    const others = other.years[at]!.units;
    const types = new Set([...Object.keys(units), ...Object.keys(others)]);
    const mixed = [...types].map((type) => [
      type,
      (1 - share) * (units[type] ?? 0) + share * (others[type] ?? 0),
    ]);
    return { year, units: Object.fromEntries(mixed) as Record<string, number> };
  });
  return { ...other, years };
}
