/** A small sample of the real catalogue, and territories of every size, for the tests of the council simulator. */
import { createSimulator, simulate, type Simulation } from '../../../models/council/run/simulate.ts';
import type { SimulationRequest } from '../../../models/council/plan/request.ts';
import { USUAL, type PolicyPlan } from '../../../models/council/plan/plan.ts';
import type { Pull, Scenario, Setting } from '../../../models/council/plan/scenario.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { library } from '../shared.ts';

export const { catalogue, stock } = library;
export const factors = { ...catalogue.factors, ...stock.factors };
export const SEED = 7;
export const sample = createSample(factors, 100, SEED);
export const simulator = createSimulator(catalogue, stock, sample, sample.draws + 1);

/** A plan in which nobody says anything. */
export const NO_PLAN: PolicyPlan = {
  pulls: [],
  others: [],
  done: [],
  costs: {},
  assumed: {},
  from: undefined,
  horizon: USUAL.horizon,
  households: undefined,
  frozenMix: false,
  trend: 'none',
};

/** A value for every field that a simulation and a search have in common, all of them right. */
export const WHOLE_PLAN = {
  territory: '76709',
  population: 4704,
  households: 2100.5,
  done: [{ id: 'loan', intensity: 10, start: 2016, ramp: 10 }],
  assumptions: [{ factor: 'policy.displacement', value: 0.4 }],
  from: 2016,
  horizon: 2050,
  frozenMix: true,
  trend: 'published',
  ages: { year: 2026, devices: [{ type: 'council-computer', count: 3, byAge: [1, 2] }] },
  draws: 100,
  seed: 7,
} as const satisfies SimulationRequest;

export const placeOf = (people: number) => ({ people, households: (people * 0.97) / 2.15 });
export const settingOf = (people: number, horizon = 2040): Setting => ({
  place: placeOf(people),
  base: 2025,
  horizon,
});

export const TOWN = settingOf(10_000);

export const pull = (lever: string, intensity: number, start = 2027, ramp = 2): Pull => ({
  lever,
  intensity,
  start,
  ramp,
});

/** Every lever at its usual setting. */
export const EVERYTHING: Scenario = {
  pulls: stock.levers.map(({ id, intensity }) => pull(id, intensity.usual)),
};

export const simulated = (setting: Setting, ...scenarios: readonly Scenario[]): Simulation =>
  simulate(simulator, setting, scenarios);
