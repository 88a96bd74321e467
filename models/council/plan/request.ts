/**
 * The request for a simulation: read by the same checker as answers, then its fields are interpreted
 * together.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { checkFields, checkRules, type Checked, type Problem } from '../../request/check.ts';
import { countOf, shortest, type FleetAges } from './ages.ts';
import { assumedBounds, type Assumed } from './assumed.ts';
import type { StockCatalogue } from './catalogue.ts';
import { simulationFields } from './requestFields.ts';
import type { Pull } from './scenario.ts';
import { USUAL_TREND, type Trend } from './trend.ts';
import { USUAL, usualDone, usualPull, type PolicyPlan } from './plan.ts';

export interface LeverRequest {
  readonly id: string;
  readonly intensity?: number;
  readonly start?: number;
  readonly ramp?: number;
}

export interface SimulationRequest {
  /** Code of a territory, or people who live somewhere; France when both are absent. */
  readonly territory?: string;
  readonly population?: number;
  readonly households?: number;
  readonly levers?: readonly (LeverRequest & { readonly cost?: number })[];
  /** Already in force: in the reference and in the scenario. */
  readonly done?: readonly LeverRequest[];
  /** The user's own assumptions in place of ours. */
  readonly assumptions?: readonly { readonly factor: string; readonly value: number }[];
  readonly from?: number;
  readonly horizon?: number;
  readonly frozenMix?: boolean;
  readonly trend?: Trend;
  /** In the place of those of a fleet renewed evenly. */
  readonly ages?: {
    readonly year?: number;
    readonly devices: readonly {
      readonly type: string;
      readonly count: number;
      readonly byAge: readonly number[];
    }[];
  };
  readonly draws?: number;
  readonly seed?: number;
}

/** What a plan may name. */
export interface PlanVocabulary {
  readonly stock: StockCatalogue;
  readonly catalogue: Catalogue;
  /** Whether a code belongs to a territory. */
  readonly knows: (code: string) => boolean;
}

/**
 * @returns the request, or every problem: an intensity beyond its lever's bounds, a code that no territory
 * has
 */
export const checkSimulation = (value: unknown, vocabulary: PlanVocabulary): Checked<SimulationRequest> =>
  checkRules(
    checkFields<SimulationRequest>(value, simulationFields(vocabulary.stock), vocabulary.catalogue),
    (request) => wrongInSimulation(request, vocabulary),
  );

/** What its fields cannot say one by one. */
export const wrongInSimulation = (request: SimulationRequest, vocabulary: PlanVocabulary): Problem[] =>
  wrongInPlan(request, vocabulary, [
    ...beyond('levers', request.levers, vocabulary.stock, 'intensity'),
    ...beyond('done', request.done, vocabulary.stock, 'intensity'),
  ]);

/** What is wrong in what all plans may say: the territory, the levers, the assumptions, the ages. */
export const wrongInPlan = (
  { territory, assumptions = [], ages }: Pick<SimulationRequest, 'territory' | 'assumptions' | 'ages'>,
  { stock, knows }: PlanVocabulary,
  levers: readonly Problem[],
): Problem[] => [
  ...nowhere(territory, knows),
  ...levers,
  ...unlikely(assumptions, stock),
  ...miscounted(ages),
];

/** A code that no territory has. */
export const nowhere = (territory: string | undefined, knows: PlanVocabulary['knows']): Problem[] =>
  territory === undefined || knows(territory) ? [] : [{ path: 'territory', code: 'unknown-territory' }];

/** Assumptions outside the bounds of their own factor. */
const unlikely = (
  assumptions: NonNullable<SimulationRequest['assumptions']>,
  { factors }: StockCatalogue,
): Problem[] =>
  assumptions.flatMap(({ factor, value }, i) => {
    const { min, max } = assumedBounds(factors[factor]!);
    if (value >= min && value <= max) return [];
    const path = `assumptions[${i}].value`;
    return [{ path, code: value > max ? 'too-large' : 'too-small', min, max, unit: 'ofParameter' }];
  });

/** Devices by age that are not as many as in all. */
const miscounted = (ages: SimulationRequest['ages']): Problem[] =>
  (ages?.devices ?? []).flatMap(({ count, byAge }, i): Problem[] => {
    const sum = countOf(byAge);
    return sum === count ? [] : [{ path: `ages.devices[${i}].byAge`, code: 'wrong-sum', count, sum }];
  });

/** Intensities above what their own lever allows. */
export const beyond = <K extends string>(
  list: string,
  levers: readonly ({ readonly id: string } & { readonly [key in K]?: number })[] = [],
  stock: StockCatalogue,
  key: K,
): Problem[] =>
  levers.flatMap(({ id, [key]: told }, i) => {
    const { min, max, unit } = stock.levers.find((lever) => lever.id === id)!.intensity;
    if (told === undefined || told <= max) return [];
    return [{ path: `${list}[${i}].${key}`, code: 'too-large', min, max, unit }];
  });

/** When an assumption is named twice, the last one counts. */
export const assumedBy = ({ assumptions = [] }: SimulationRequest): Assumed =>
  Object.fromEntries(assumptions.map(({ factor, value }) => [factor, value]));

/**
 * The policy that a request describes, with its gaps filled as a page would fill them; when a lever is named
 * twice, the last one counts.
 */
export function toldBy(request: SimulationRequest, stock: StockCatalogue): PolicyPlan {
  const { levers = [], done = [], from, horizon, households, frozenMix, trend, ages } = request;
  const costs = levers.flatMap(({ id, cost }) => (cost === undefined ? [] : [[id, cost] as const]));
  return {
    pulls: pullsOf(levers, stock, usualPull),
    others: [],
    done: pullsOf(done, stock, usualDone, 0),
    costs: Object.fromEntries(costs),
    assumed: assumedBy(request),
    from: from === stock.base + 1 ? undefined : from,
    horizon: horizon ?? USUAL.horizon,
    households,
    frozenMix: frozenMix ?? false,
    trend: trend ?? USUAL_TREND,
    ...(ages && ages.devices.length > 0 && { ages: agesBy(ages, stock) }),
  };
}

const agesBy = (
  { year, devices }: NonNullable<SimulationRequest['ages']>,
  { base }: StockCatalogue,
): FleetAges => ({
  year: year ?? base,
  byType: Object.fromEntries(devices.map(({ type, byAge }) => [type, shortest(byAge)])),
});

/** @param least of what is done, nothing is an answer; of a policy, it is none of its actions */
function pullsOf(
  told: readonly LeverRequest[],
  stock: StockCatalogue,
  usual: typeof usualPull,
  least?: 0,
): Pull[] {
  const named = new Map(told.map((lever) => [lever.id, lever]));
  return stock.levers.flatMap(({ id, intensity: { usual: usually } }) => {
    const lever = named.get(id);
    if (!lever) return [];
    const { intensity = usually, start, ramp } = lever;
    const by = usual(id, stock.base);
    return intensity === 0 && least === undefined
      ? []
      : [{ lever: id, intensity, start: start ?? by.start, ramp: ramp ?? by.ramp }];
  });
}
