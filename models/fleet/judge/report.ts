/** Everything that is reported about a fleet, together: the page and the API ask for the same thing. */
import { DEFAULT_GRID } from '../../catalogue/country.ts';
import type { Catalogue, Stage } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import type { Notice } from '../../household/line.ts';
import type { Sample } from '../../draws/sample.ts';
import type { FleetOptions } from './answers.ts';
import { councilCatalogue } from './council.ts';
import { createDonation, type Donation } from './donation.ts';
import { deviceCount, inState, type Fleet } from '../read/fleet.ts';
import { createFleetEstimator, type FleetNotice, type TypeFootprint } from './footprint.ts';
import { createMeasures, type FleetMeasures } from './measures.ts';
import { createPlans, type FleetPlan } from './plan.ts';
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
  readonly plan: FleetPlan;
  readonly ratios: readonly Ratio[];
  readonly legal: readonly LegalValue[];
}

export type ReportOf = (fleet: Fleet, choices?: FleetChoices) => FleetReport;

/** @param sample of the council's catalogue, `councilCatalogue(catalogue, rules).factors` */
export function createReports(catalogue: Catalogue, rules: FleetRules, sample: Sample): ReportOf {
  const estimate = createFleetEstimator(councilCatalogue(catalogue, rules), sample);
  const measuresOf = createMeasures(catalogue, rules, sample);
  const donationOf = createDonation(catalogue, rules, sample);
  const planOf = createPlans(catalogue, rules, sample);

  return (fleet, choices = {}) => {
    const { keepLonger = 1, refurbished = 1, donated = 1, rebound } = choices;
    const options = optionsOf(choices);
    const { footprint, types, perPost, notices } = estimate(fleet, options);
    const measureOptions = rebound === undefined ? options : { ...options, rebound };
    return {
      devices: { service: deviceCount(inState(fleet, 'service')), listed: deviceCount(fleet.groups) },
      total: footprint.total,
      byStage: footprint.byStage,
      ...(perPost && { perPost }),
      types,
      notices,
      gaps: footprint.notices,
      ages: pyramid(fleet),
      measures: measuresOf(fleet, { keepLonger, refurbished }, measureOptions),
      donation: donationOf(fleet, donated, options),
      plan: planOf(fleet, { keepLonger, refurbished }, options),
      ratios: ratios(fleet, rules),
      legal: legalRatios(fleet, rules, choices.legalYear ?? fleet.year, choices),
    };
  };
}

function optionsOf({ habits = [], grid = DEFAULT_GRID, switches }: FleetChoices): FleetOptions {
  const said = (key: 'years' | 'hours') =>
    Object.fromEntries(
      habits.flatMap((habit) => (habit[key] === undefined ? [] : [[habit.type, habit[key]]])),
    );
  return { years: said('years'), hours: said('hours'), grid, ...(switches && { switches }) };
}
