/**
 * Purchases to plan, year by year, from the current ages of the fleet: as the council renews it, and with
 * devices kept longer and bought refurbished as far as the council decides. No type is planned beyond the
 * longest life observed.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Sample } from '../../draws/sample.ts';
import { isKeptLonger } from './acting.ts';
import type { FleetOptions } from './answers.ts';
import { centralYears, councilCatalogue } from './council.ts';
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

/** The life of most devices, and one more. */
const HORIZON = 10;

export type PlanOf = (fleet: Fleet, choice: MeasureChoice, options?: FleetOptions) => FleetPlan;

/** @param sample of the council's catalogue */
export function createPlans(catalogue: Catalogue, rules: FleetRules, sample: Sample): PlanOf {
  const council = councilCatalogue(catalogue, rules);
  const compare = createBuyingComparison(council, sample);
  const { keepLonger: lever } = rules.levers;
  const more = lever.parameters.reduce((all, id) => all * rules.factors[id]!.central, 1);

  return (fleet, { keepLonger = 0, refurbished = 0 }, { years = {}, switches } = {}) => {
    const known = {
      ...fleet,
      groups: fleet.groups.filter(({ type }) => centralYears(type, council) !== undefined),
    };
    const life = (type: string): number => years[type] ?? centralYears(type, council)!;
    const added = (type: string): number =>
      isKeptLonger({ type, origin: 'new', count: 1, years: life(type) }, council, rules) ? more : 0;
    const asItIs = renewal(known, { years: life }, HORIZON);
    const longer = renewal(known, { years: (type) => life(type) + added(type) }, HORIZON);
    const after = { renewal: blend(asItIs, longer, keepLonger), refurbished };
    const { overdue, undated } = asItIs;
    return { ...compare({ renewal: asItIs }, after, switches), overdue, undated };
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
