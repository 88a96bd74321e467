/**
 * A year later: what a policy was to bring in a year, and what was really done brings by the same model, on common
 * draws. Only the actions that were measured are compared: what nobody measured is in neither, and is not zero.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { estimateOf, mapSpread, type Spread } from '../../draws/spread.ts';
import { plannedPart, type Pull, type Scenario, type Setting } from '../plan/scenario.ts';
import { SHOWN_OUTPUTS, type ShownOutput } from '../run/outputs.ts';
import { yearOf, type Series } from '../run/series.ts';
import type { Simulation } from '../run/simulate.ts';
import { differenceSeen } from './summary.ts';

/** What was really done: by year, then by lever, in the unit of the lever. What is absent was not measured. */
export type Reported = Readonly<Record<number, Readonly<Record<string, number>>>>;

/** How far a pull is planned to have gone in a year, in the unit of its lever. */
export const plannedIn = (pull: Pull, year: number): number => pull.intensity * plannedPart(pull, year);

/**
 * The pulls that were measured in a year, as they really went. An earlier year of which nothing was said is supposed to
 * have kept the same share of its plan: a convention. What was done before the plan began is that of its own year.
 */
export const doneIn = (pulls: readonly Pull[], reported: Reported, year: number): Pull[] =>
  pulls.flatMap((pull): Pull[] => {
    const { [pull.lever]: done } = reported[year] ?? {};
    if (done === undefined) return [];
    const planned = plannedPart(pull, year);
    const kept = planned > 0 ? partOf(pull, done, year) / planned : 1;
    const before = Array.from({ length: Math.max(0, year - pull.start) }, (_, i) => pull.start + i);
    const told = Object.entries(reported).flatMap(([at, levers]): [number, number][] => {
      const { [pull.lever]: known } = levers;
      return known === undefined || Number(at) > year ? [] : [[Number(at), partOf(pull, known, Number(at))]];
    });
    return [
      {
        ...pull,
        parts: Object.fromEntries([
          ...before.map((at): [number, number] => [at, plannedPart(pull, at) * kept]),
          ...told,
        ]),
      },
    ];
  });

/** Exactly that of the plan where the plan was kept: no last bit then tells them apart. */
const partOf = (pull: Pull, done: number, year: number): number =>
  done === plannedIn(pull, year) ? plannedPart(pull, year) : done / pull.intensity;

/** The levers that were measured in a year, in the order of the pulls. */
export const measuredIn = (pulls: readonly Pull[], reported: Reported, year: number): string[] =>
  doneIn(pulls, reported, year).map(({ lever }) => lever);

/** What is simulated for a review: the measured actions as planned, as they went, then each of them alone, both ways. */
export function reviewScenarios(pulls: readonly Pull[], reported: Reported, year: number): Scenario[] {
  const done = doneIn(pulls, reported, year);
  const planned = pulls.filter(({ lever }) => done.some((each) => each.lever === lever));
  return [planned, done, ...planned.flatMap((each, i) => [[each], [done[i]!]])].map((each) => ({
    pulls: each,
  }));
}

/** In one year and beyond the reference, as planned then as it went. */
export interface PlannedAndDone {
  readonly planned: Estimate;
  readonly done: Estimate;
  /** What was done less what was planned, draw by draw. */
  readonly gap: Estimate;
}

export interface Review {
  /** Of all the actions measured: a difference with the reference. */
  readonly outputs: Readonly<Record<ShownOutput, PlannedAndDone>>;
  /** kgCO2e of each action measured, alone: they do not add up, as actions meet on the same devices. */
  readonly levers: Readonly<Record<string, PlannedAndDone>>;
}

/**
 * @param simulation of `reviewScenarios`
 * @param year among those simulated
 * @param measured as in `measuredIn`
 */
export function reviewOf(
  simulation: Simulation,
  { base }: Pick<Setting, 'base'>,
  year: number,
  measured: readonly string[],
): Review {
  const { reference, scenarios, length } = simulation;
  const at = year - base - 1;
  const rowOf = (series: Series, output: ShownOutput) => yearOf(simulation, series[output], at);
  const less = (a: Spread, b: Spread) => mapSpread(length, (i) => a[i]! - b[i]!);
  const both = (planned: Series, done: Series, output: ShownOutput): PlannedAndDone => {
    const [plan, real, before] = [planned, done, reference].map((series) => rowOf(series, output));
    const estimate = (row: Spread) =>
      differenceSeen(estimateOf(less(row, before!)), estimateOf(before!), output);
    return { planned: estimate(plan!), done: estimate(real!), gap: estimateOf(less(real!, plan!)) };
  };
  const [planned, done, ...alone] = scenarios;
  return {
    outputs: Object.fromEntries(
      SHOWN_OUTPUTS.map((output) => [output, both(planned!, done!, output)]),
    ) as Review['outputs'],
    levers: Object.fromEntries(
      measured.map((lever, i) => [lever, both(alone[2 * i]!, alone[2 * i + 1]!, 'kg')]),
    ),
  };
}
