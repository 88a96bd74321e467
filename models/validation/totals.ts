/**
 * Totals: France is taken as one very large household that has the published stock. Left out: what
 * `data/published.json` has no stock for (projectors, professional hours).
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answers, ConnectionsAnswer, DeviceAnswer } from '../household/answers.ts';
import { byStage, plan, type FootprintPlan } from '../household/plan.ts';
import { NO_ANSWERS, parameter, type Compute, type Facts } from './facts.ts';
import { KG_PER_MEGATONNE, MONTHS_PER_YEAR, WEEKS_PER_YEAR } from '../catalogue/units.ts';

export const TOTALS: Readonly<Record<string, Compute>> = {
  'devices-2020-total': (facts) => stockPlan(facts).total / KG_PER_MEGATONNE,
  'devices-2020-manufacture': (facts) => allButUse(stockPlan(facts)) / KG_PER_MEGATONNE,
  'devices-per-inhabitant-2020': (facts) => stockPlan(facts).total / parameter(facts, 'population'),
  'networks-2020': (facts) => networksPlan(facts).total / KG_PER_MEGATONNE,
  'networks-2022': (facts) => networksPlan(facts).total / KG_PER_MEGATONNE,
  'line-and-sim-per-person': lineAndSim,
  'household-video-hour': ({ catalogue }) => videoHour(catalogue),
};

/** Every device in service in France, bought new, by our default conventions. */
const stockPlan = (facts: Facts): FootprintPlan => plan(wholeStock(facts), facts.catalogue);

/** The published stock of the country as the answers of one household. */
export function wholeStock(facts: Facts): Answers & { readonly devices: readonly DeviceAnswer[] } {
  const people = parameter(facts, 'population');
  const devices = facts.published.stocks.map(({ device, perInhabitant }) => ({
    type: device,
    count: perInhabitant * people,
    origin: 'new' as const,
  }));
  return { ...NO_ANSWERS, people, devices };
}

/** What the inventories publish under manufacture: making, delivery and end of life together. */
function allButUse({ lines, total }: FootprintPlan): number {
  return total - byStage(lines).use;
}

/** Every line and SIM in service, with the traffic of the study that their factors come from: nothing else. */
const networksPlan = (facts: Facts): FootprintPlan => plan(wholeNetworks(facts), facts.catalogue);

export function wholeNetworks(facts: Facts): Answers & { readonly connections: ConnectionsAnswer } {
  const { fixedGBPerMonth, mobileGBPerMonth } = meanTraffic(facts);
  const fixedLines = parameter(facts, 'fixed-lines');
  const sims = parameter(facts, 'sims');
  const traffic = {
    fixedGBPerMonth: fixedLines * fixedGBPerMonth,
    mobileGBPerMonth: sims * mobileGBPerMonth,
  };
  return { ...NO_ANSWERS, connections: { fixedLines, sims, ...traffic } };
}

/** One line shared by a mean household, and one SIM, per person. */
function lineAndSim(facts: Facts): number {
  const { catalogue } = facts;
  const { factors, people } = catalogue;
  const { fixedGBPerMonth, mobileGBPerMonth } = meanTraffic(facts);
  const line = plan(
    { ...NO_ANSWERS, connections: { fixedLines: 1, sims: 0, fixedGBPerMonth, mobileGBPerMonth: 0 } },
    catalogue,
  );
  const sim = plan(
    { ...NO_ANSWERS, connections: { fixedLines: 0, sims: 1, fixedGBPerMonth: 0, mobileGBPerMonth } },
    catalogue,
  );
  return line.total / factors[people.factor]!.central + sim.total;
}

/** Of one line and of one SIM. */
function meanTraffic(facts: Facts) {
  return {
    fixedGBPerMonth: parameter(facts, 'line-traffic') / MONTHS_PER_YEAR,
    mobileGBPerMonth: facts.catalogue.factors['traffic.mobile-total@ademe']!.central,
  };
}

/** One hour of HD video on a fixed line, everything per GB, as ADEME's tools count it. */
function videoHour(catalogue: Catalogue): number {
  const answers = (hoursPerWeek: number): Answers => ({
    ...NO_ANSWERS,
    connections: { fixedLines: 1, sims: 0 },
    uses: [{ type: 'video', network: 'fixed', definition: 'hd', hoursPerWeek }],
    networkMethod: 'average',
  });
  return (plan(answers(1), catalogue).total - plan(answers(0), catalogue).total) / WEEKS_PER_YEAR;
}
