/** What is simulated: a territory, the years, and the levers that a council pulls, with when and how far. */
import type { Choices } from '../../catalogue/conventions.ts';
import { HUNDRED } from '../../catalogue/writing.ts';
import type { Population } from '../../territory/population.ts';
import type { FleetAges } from './ages.ts';
import type { PolicyLever } from './catalogue.ts';
import type { Trend } from './trend.ts';

const THOUSAND = 1000;

export interface Pull {
  readonly lever: string;
  /** In the unit of the lever. */
  readonly intensity: number;
  /** First year of effect, and years until it is whole. */
  readonly start: number;
  readonly ramp: number;
  /** By year, the part of the intensity that was really in force, in place of the ramp; it may be more than 1. */
  readonly parts?: Readonly<Record<number, number>>;
}

/** How many years before the last known one an action may have begun: a convention. */
export const PAST = 10;

/** EUR typed to replace or supply a lever's cost: for each unit of intensity a year. */
export type TypedCosts = Readonly<Record<string, number>>;

export interface Scenario {
  readonly pulls: readonly Pull[];
  /** Instead of the setting's: a course that is compared with it. */
  readonly trend?: Trend;
}

export interface Setting {
  readonly place: Population;
  /** The year before the first simulated. */
  readonly base: number;
  /** Already in force in the reference and in every scenario, besides the law (`law.ts`). */
  readonly done?: readonly Pull[];
  /** Last year simulated. */
  readonly horizon: number;
  /** Choices of method, as for a household. */
  readonly switches?: Choices;
  /** Keeps today's electricity mix for ever, instead of the future mixes. */
  readonly frozenMix?: boolean;
  /** Of the reference and of every scenario; none when absent. */
  readonly trend?: Trend;
  /** Of the council's own devices, where they were counted. */
  readonly ages?: FleetAges;
}

/** Which years are simulated. */
export type Period = Pick<Setting, 'base' | 'horizon'>;

export const yearsSimulated = ({ base, horizon }: Period): number => horizon - base;

/**
 * How much of a lever is in force in each year, 0 to 1: nothing before its start, everything after its ramp; or what
 * was really in force, in years of which it is known.
 */
export const rampOf = (pull: Pull, setting: Period): Float64Array =>
  Float64Array.from({ length: yearsSimulated(setting) }, (_, i) => {
    const year = setting.base + 1 + i;
    return pull.parts?.[year] ?? plannedPart(pull, year);
  });

/** How much of a lever is planned to be in force in a year, 0 to 1. */
export function plannedPart({ start, ramp }: Pull, year: number): number {
  const since = year - start;
  return since < 0 ? 0 : Math.min(1, (since + 1) / (ramp + 1));
}

/** The number or share that an intensity stands for in a place. */
export function timesOf({ intensity }: PolicyLever, by: number, { people }: Population): number {
  if (intensity.per === 'thousand') return (by * people) / THOUSAND;
  if (intensity.per === 'percent') return by / HUNDRED;
  return by;
}
