/**
 * Published totals, computed again by the same models that serve a household: France is taken as one very large
 * household that has the published stock. The tests and the method page both call this, so that a figure shown
 * is a figure tested. Left out: what `data/published.json` has no stock for (projectors, professional hours).
 */
import type { Catalogue } from './catalogue.ts';
import type { Answers } from './footprint/answers.ts';
import { byStage, plan, type Plan } from './footprint/plan.ts';

export interface Published {
  readonly catalogue: Catalogue;
  readonly published: {
    readonly stocks: readonly { readonly device: string; readonly perInhabitant: number }[];
    readonly parameters: Readonly<Record<string, { readonly value: number }>>;
  };
}

type Compute = (facts: Published) => number;

const KG_PER_MEGATONNE = 1e9;
const DAYS_PER_YEAR = 365;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

const NOTHING: Answers = { devices: [], connections: { fixedLines: 0, sims: 0 }, uses: [] };

/** One per `compute` of published.json, in the unit of its row. */
const COMPUTES: Readonly<Record<string, Compute>> = {
  'devices-2020-total': (facts) => stockPlan(facts).total / KG_PER_MEGATONNE,
  'devices-2020-manufacture': (facts) => allButUse(stockPlan(facts)) / KG_PER_MEGATONNE,
  'devices-per-inhabitant-2020': (facts) => stockPlan(facts).total / parameter(facts, 'population'),
  'networks-2020': (facts) => networksPlan(facts).total / KG_PER_MEGATONNE,
  'networks-2022': (facts) => networksPlan(facts).total / KG_PER_MEGATONNE,
  'line-and-sim-per-person': lineAndSim,
  'refurbished-smartphone-gain': ({ catalogue }) => refurbishedGain(catalogue, 'smartphone'),
  'laptop-refurbished-gain': ({ catalogue }) => refurbishedGain(catalogue, 'laptop'),
  'tablet-refurbished-gain': ({ catalogue }) => refurbishedGain(catalogue, 'tablet'),
  'household-video-hour': ({ catalogue }) => videoHour(catalogue),
};

export const COMPUTE_KEYS: readonly string[] = Object.keys(COMPUTES);

/** @throws Error for a key that nothing here computes */
export function computePublished(compute: string, facts: Published): number {
  const run = Object.hasOwn(COMPUTES, compute) ? COMPUTES[compute] : undefined;
  if (!run) throw new Error(`published.json: nothing computes "${compute}"`);
  return run(facts);
}

function parameter({ published }: Published, name: string): number {
  const found = published.parameters[name];
  if (!found) throw new Error(`published.json: no parameter "${name}"`);
  return found.value;
}

/** Every device in service in France, bought new, by our default conventions. */
function stockPlan(facts: Published): Plan {
  const people = parameter(facts, 'population');
  const devices = facts.published.stocks.map(({ device, perInhabitant }) => ({
    type: device,
    count: perInhabitant * people,
    origin: 'new' as const,
  }));
  return plan({ ...NOTHING, people, devices }, facts.catalogue);
}

/** What the inventories publish under manufacture: making, delivery and end of life together. */
function allButUse({ lines, total }: Plan): number {
  return total - byStage(lines).use;
}

/** Every line and SIM in service, with the traffic of the study that their factors come from: nothing else. */
function networksPlan(facts: Published): Plan {
  const { fixedGBPerMonth, mobileGBPerMonth } = meanTraffic(facts);
  const fixedLines = parameter(facts, 'fixed-lines');
  const sims = parameter(facts, 'sims');
  const traffic = {
    fixedGBPerMonth: fixedLines * fixedGBPerMonth,
    mobileGBPerMonth: sims * mobileGBPerMonth,
  };
  return plan({ ...NOTHING, connections: { fixedLines, sims, ...traffic } }, facts.catalogue);
}

/** One line shared by a mean household, and one SIM, per person. */
function lineAndSim(facts: Published): number {
  const { catalogue } = facts;
  const { factors, people } = catalogue;
  const { fixedGBPerMonth, mobileGBPerMonth } = meanTraffic(facts);
  const line = plan(
    { ...NOTHING, connections: { fixedLines: 1, sims: 0, fixedGBPerMonth, mobileGBPerMonth: 0 } },
    catalogue,
  );
  const sim = plan(
    { ...NOTHING, connections: { fixedLines: 0, sims: 1, fixedGBPerMonth: 0, mobileGBPerMonth } },
    catalogue,
  );
  return line.total / factors[people.factor]!.central + sim.total;
}

/** Of one line and of one SIM. */
function meanTraffic(facts: Published) {
  return {
    fixedGBPerMonth: parameter(facts, 'line-traffic') / MONTHS_PER_YEAR,
    mobileGBPerMonth: facts.catalogue.factors['traffic.mobile-total@ademe']!.central,
  };
}

/** Per year of use, at ADEME's life (a device's own factor; the default years are in national.json): new, less put right. */
function refurbishedGain(catalogue: Catalogue, type: string): number {
  const yearsKept = catalogue.factors[`${type}.years`]!.central;
  const of = (origin: 'new' | 'refurbished') =>
    plan({ ...NOTHING, devices: [{ type, count: 1, origin, yearsKept }] }, catalogue).total;
  return of('new') - of('refurbished');
}

/** One hour of HD video on a fixed line, everything per GB, as ADEME's tools count it. */
function videoHour(catalogue: Catalogue): number {
  const answers = (hoursPerWeek: number): Answers => ({
    ...NOTHING,
    connections: { fixedLines: 1, sims: 0 },
    uses: [{ type: 'video', network: 'fixed', definition: 'hd', hoursPerWeek }],
    networkMethod: 'average',
  });
  const hoursPerYear = DAYS_PER_YEAR / DAYS_PER_WEEK;
  return (plan(answers(1), catalogue).total - plan(answers(0), catalogue).total) / hoursPerYear;
}
