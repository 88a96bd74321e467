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
import { createMeasures, type FleetMeasures, type MeasureChoice, type MeasureEffect } from './measures.ts';
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
  readonly whatIfs: WhatIfs;
  /** Devices that go without a successor, where the council aims at fewer; euros as in `WhatIf`. */
  readonly fewer?: Fewer & Pick<WhatIf, 'euros'>;
  /** How long each type in service is kept, and what shows it: all that is computed follows it. */
  readonly lives: readonly LifeShown[];
  readonly plan: FleetPlan;
  readonly budget: Budget;
  /** What to do with each machine, gathered by type, age, state and origin. */
  readonly machines: readonly Machines[];
  readonly ratios: readonly Ratio[];
  readonly legal: readonly LegalValue[];
}

/** What one decision does alone: as far as it was chosen, all the way where it was not. */
export interface WhatIfs {
  readonly keepLonger: WhatIf;
  readonly refurbished: WhatIf;
  readonly donated: { readonly share: number; readonly donation: Donation };
}

export interface WhatIf {
  /** Of the devices, or of the purchases, 0 to 1. */
  readonly share: number;
  readonly effect: MeasureEffect;
  /** Euros spent more than without it, over the years of the plan: below zero, less; absent where no price is known. */
  readonly euros?: number;
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
    /** More than is spent as it is. */
    const dearer = (choice: MeasureChoice, renewed: Fleet = fleet): Pick<WhatIf, 'euros'> => {
      const { before, after } = budgetOf(purchasesOf(fleet, choice, options.years, renewed), prices, carried);
      return before.central > 0 ? { euros: after.central - before.central } : {};
    };
    const alone = { keepLonger: keepLonger || 1, refurbished: refurbished || 1 };
    const measures = measuresOf(fleet, choice, measureOptions);
    const chosen = keepLonger > 0 && refurbished > 0;
    const { each } = chosen ? measures : measuresOf(fleet, alone, measureOptions);
    const whatIf = (id: keyof typeof alone): WhatIf => ({
      share: alone[id],
      effect: each.find((effect) => effect.id === id)!,
      ...dearer({ [id]: alone[id] }),
    });
    const donation = donationOf(fleet, donated, options);
    return {
      devices: { service: deviceCount(inState(fleet, 'service')), listed: deviceCount(fleet.groups) },
      total: footprint.total,
      byStage: footprint.byStage,
      ...(perPost && { perPost }),
      types,
      notices,
      gaps: footprint.notices,
      ages: pyramid(fleet),
      measures,
      donation,
      whatIfs: {
        keepLonger: whatIf('keepLonger'),
        refurbished: whatIf('refurbished'),
        donated:
          donated > 0 ? { share: donated, donation } : { share: 1, donation: donationOf(fleet, 1, options) },
      },
      ...(later !== fleet && {
        fewer: { computers, screens, saving: fewerOf(fleet, later, options), ...dearer({}, later) },
      }),
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
