/**
 * A policy as a user describes it: its levers, the scenarios that it is compared with, what is already done,
 * and the years; and what this means for the simulator.
 */
import type { FleetAges } from './ages.ts';
import { countsDevices, type Assumed } from './assumed.ts';
import type { StockCatalogue } from './catalogue.ts';
import type { Pull, Scenario, Setting, TypedCosts } from './scenario.ts';
import type { Population } from '../../territory/population.ts';
import { USUAL_TREND, type Trend } from './trend.ts';

export interface PolicyPlan {
  readonly pulls: readonly Pull[];
  /** The pulls of the scenarios that it is compared with, two at most. */
  readonly others: readonly (readonly Pull[])[];
  /** What someone calls the policy, then the others; empty or absent where nobody says. */
  readonly titles?: readonly string[];
  /** Already in force in every scenario; of a share that a law asks for, a zero is an answer too. */
  readonly done: readonly Pull[];
  readonly costs: TypedCosts;
  /** In place of our own assumptions. */
  readonly assumed: Assumed;
  /** First year given, when it is not the one after the last known. */
  readonly from: number | undefined;
  readonly horizon: number;
  /** Number of households, when someone gives it; otherwise it follows from the population. */
  readonly households: number | undefined;
  readonly frozenMix: boolean;
  /** Of what the scenarios are compared with. */
  readonly trend: Trend;
  /** Of the council's own devices, where someone counted them. */
  readonly ages?: FleetAges;
}

export const USUAL = { horizon: 2035, delay: 1, ramp: 2 } as const;
export const HORIZONS = { min: 2030, max: 2050 } as const;
export const RAMP = { min: 0, max: 10 } as const;

/** When and how fast a lever is pulled, unless the user says otherwise. @param base the last year known */
export const usualPull = (lever: string, base: number): Pull => ({
  lever,
  intensity: 0,
  start: base + 1 + USUAL.delay,
  ramp: USUAL.ramp,
});

/** The same for what is already done: in force since the last year known, and whole. */
export const usualDone = (lever: string, base: number): Pull => ({
  lever,
  intensity: 0,
  start: base,
  ramp: 0,
});

/** What is already done, without the answers of zero: they are told, and act on nothing. */
export const inForce = ({ done }: Pick<PolicyPlan, 'done'>): Pull[] =>
  done.filter(({ intensity }) => intensity > 0);

/**
 * The input of the simulator: its years begin early enough for what is already done.
 * @param base the last year known
 */
export function settingOf(told: PolicyPlan, { people, households, grid }: Population, base: number): Setting {
  const { from = base + 1, horizon, frozenMix, trend, ages } = told;
  const done = inForce(told);
  return {
    place: { people, households: told.households ?? households, ...(grid !== undefined && { grid }) },
    base: Math.min(from, ...done.map(({ start }) => start)) - 1,
    done,
    horizon,
    frozenMix,
    ...(trend !== USUAL_TREND && { trend }),
    ...(ages && { ages }),
  };
}

/** Whether the council's own devices were counted, rather than taken from national means. */
export const countsFleet = (
  { ages, assumed }: Pick<PolicyPlan, 'ages' | 'assumed'>,
  stock: Pick<StockCatalogue, 'types'>,
): boolean => ages !== undefined || countsDevices(stock, assumed);

/** The policy's own scenario, then those that it is compared with. */
export const scenariosOf = ({ pulls, others }: PolicyPlan): Scenario[] =>
  [pulls, ...others].map((each) => ({ pulls: each }));

/** The plan of one of its scenarios alone, by its place among them. */
export function oneOf(told: PolicyPlan, rank: number): PolicyPlan {
  const { titles, ...rest } = told;
  const title = titles?.[rank];
  return {
    ...rest,
    pulls: [told.pulls, ...told.others][rank]!,
    others: [],
    ...(title && { titles: [title] }),
  };
}
