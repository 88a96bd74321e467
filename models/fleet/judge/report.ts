/** Everything that is reported about a fleet, together: the page and the API ask for the same thing. */
import { DEFAULT_GRID } from '../../catalogue/country.ts';
import type { Catalogue, Stage } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import type { Notice } from '../../household/line.ts';
import type { Sample } from '../../draws/sample.ts';
import type { FleetOptions } from './answers.ts';
import { centralSecondLife, councilCatalogue } from './council.ts';
import { budgetOf, type Budget } from './budget.ts';
import { createDonation, type Donation } from './donation.ts';
import { createFewer, fewerDevices, type Fewer } from './fewer.ts';
import { deviceCount, inState, type Fleet } from '../read/fleet.ts';
import { createFleetEstimator, type FleetNotice, type TypeFootprint } from './footprint.ts';
import { knownYears, livesOf, type LifeShown } from './lives.ts';
import { createMachines, type Machines } from './machines.ts';
import { createMeasures, type FleetMeasures } from './measures.ts';
import { createPlans, createPurchases, type FleetPlan } from './plan.ts';
import { pricesOf } from './prices.ts';
import { pyramid, type Ages } from './pyramid.ts';
import { legalRatios, ratios, type LegalValue, type Ratio } from './ratios.ts';
import type { FleetChoices } from './request.ts';
import type { FleetRules } from '../read/rules.ts';

export interface FleetReport {
  /** Devices in service, and all those listed. */
  readonly devices: { readonly service: number; readonly listed: number };
  /** kgCO2e a year. */
  readonly total: Estimate;
  readonly byStage: Readonly<Record<Stage, Estimate>>;
  /** Absent where the number of posts is unknown. */
  readonly perPost?: Estimate;
  readonly types: readonly TypeFootprint[];
  readonly notices: readonly FleetNotice[];
  /** The notices of the household models about missing figures. */
  readonly gaps: readonly Notice[];
  readonly ages: readonly Ages[];
  readonly measures: FleetMeasures;
  readonly donation: Donation;
  /** Devices that go without a successor, where the council aims at fewer. */
  readonly fewer?: Fewer;
  /** How long each type in service is kept, and what shows it: all that is computed follows it. */
  readonly lives: readonly LifeShown[];
  readonly plan: FleetPlan;
  readonly budget: Budget;
  /** What to do with each machine, gathered by type, age, state and origin. */
  readonly machines: readonly Machines[];
  readonly ratios: readonly Ratio[];
  readonly legal: readonly LegalValue[];
}

export type ReportOf = (fleet: Fleet, choices?: FleetChoices) => FleetReport;

/** @param sample of the council's catalogue, `councilCatalogue(catalogue, rules).factors` */
export function createReports(catalogue: Catalogue, rules: FleetRules, sample: Sample): ReportOf {
  const council = councilCatalogue(catalogue, rules);
  const estimate = createFleetEstimator(council, sample);
  const measuresOf = createMeasures(catalogue, rules, sample);
  const donationOf = createDonation(catalogue, rules, sample);
  const planOf = createPlans(catalogue, rules, sample);

  const fewerOf = createFewer(catalogue, rules, sample);
  const machinesOf = createMachines(catalogue, rules, sample);
  const purchasesOf = createPurchases(council, rules);

  return (fleet, choices = {}) => {
    const { keepLonger = 1, refurbished = 1, donated = 1, rebound } = choices;
    const told = optionsOf(choices);
    const lives = livesOf(fleet, council, told.years);
    const options = { ...told, years: { ...knownYears(lives), ...told.years } };
    const { footprint, types, perPost, notices } = estimate(fleet, options);
    const measureOptions = rebound === undefined ? options : { ...options, rebound };
    const { fleet: later, computers, screens } = fewerDevices(fleet, choices, rules);
    const choice = { keepLonger, refurbished };
    const carried = new Map(
      lives.flatMap(({ type, years }) => {
        const second = centralSecondLife(type, council);
        return second === undefined ? [] : [[type, second / years] as const];
      }),
    );
    const prices = pricesOf(
      lives.map(({ type }) => type),
      fleet,
      rules,
      saidIn(choices, 'price'),
    );
    return {
      devices: { service: deviceCount(inState(fleet, 'service')), listed: deviceCount(fleet.groups) },
      total: footprint.total,
      byStage: footprint.byStage,
      ...(perPost && { perPost }),
      types,
      notices,
      gaps: footprint.notices,
      ages: pyramid(fleet),
      measures: measuresOf(fleet, choice, measureOptions),
      donation: donationOf(fleet, donated, options),
      ...(later !== fleet && { fewer: { computers, screens, saving: fewerOf(fleet, later, options) } }),
      lives,
      plan: planOf(fleet, choice, options, later),
      budget: budgetOf(purchasesOf(fleet, choice, options.years, later), prices, carried),
      machines: machinesOf(fleet, options, prices),
      ratios: ratios(fleet, rules),
      legal: legalRatios(fleet, rules, choices.legalYear ?? fleet.year, choices),
    };
  };
}

const optionsOf = (choices: FleetChoices): FleetOptions => ({
  years: saidIn(choices, 'years'),
  hours: saidIn(choices, 'hours'),
  grid: choices.grid ?? DEFAULT_GRID,
  ...(choices.switches && { switches: choices.switches }),
});

/** What the council says of each type. */
const saidIn = ({ habits = [] }: FleetChoices, key: 'years' | 'hours' | 'price'): Record<string, number> =>
  Object.fromEntries(habits.flatMap((habit) => (habit[key] === undefined ? [] : [[habit.type, habit[key]]])));
