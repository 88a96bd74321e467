/** The results of a simulation, output by output and year by year, over the draws. */
import { CRITERIA, type Criterion } from '../../catalogue/criterion.ts';
import type { Spread } from '../../draws/spread.ts';
import { FOLLOW_MIX, OUTPUTS, type Output } from './outputs.ts';
import { COUNTED, type YearTotals } from './yearTotals.ts';

/**
 * For each output, year after year, the central value then the draws; a single year where all are alike. For each
 * criterion, one spread of all the years together: what devices bought new beyond the settled years take, in kg Sb
 * eq, kg and MJ, where a source gives it; the parts of a refit are in none.
 */
export type Series = Readonly<Record<Output | Criterion, Float64Array>>;

/** The outputs that do not follow the mix. */
export const OTHERS = OUTPUTS.filter((output) => !FOLLOW_MIX.includes(output));

/** @param length one more than the draws @param alike the outputs whose years are all alike */
export const emptySeries = (years: number, length: number, alike: readonly Output[]): Series =>
  Object.fromEntries([
    ...OUTPUTS.map((output) => [output, new Float64Array(alike.includes(output) ? length : years * length)]),
    ...CRITERIA.map((which) => [which, new Float64Array(length)]),
  ]) as unknown as Series;

/** One year of an output: the central value then the draws. */
export const yearOf = ({ length }: { readonly length: number }, row: Float64Array, year: number): Spread =>
  row.length === length ? row : row.subarray(year * length, (year + 1) * length);

/** A series of its own for what follows the mix, and the same one for the rest. */
export const onGrid = (series: Series): Series => ({
  ...series,
  ...Object.fromEntries(FOLLOW_MIX.map((output) => [output, new Float64Array(series[output].length)])),
});

/**
 * The rows of a series, in the order in which draws are written: to look each up by its name, draw after draw, would
 * cost more than to write it.
 */
export interface SeriesRows {
  readonly mixed: readonly Float64Array[];
  readonly others: readonly Float64Array[];
  readonly criteria: readonly Float64Array[];
}

export const rowsOf = (series: Series): SeriesRows => ({
  mixed: FOLLOW_MIX.map((output) => series[output]),
  others: OTHERS.map((output) => series[output]),
  criteria: CRITERIA.map((which) => series[which]),
});

/** Where the rows of a series stand among those of a draw. */
const [MIXED_RANKS, OTHER_RANKS] = [FOLLOW_MIX, OTHERS].map((outputs) =>
  outputs.map((output) => COUNTED.indexOf(output)),
) as [number[], number[]];

/** What a kWh emits on one draw. */
export interface Mix {
  /** Each year's over today's. */
  readonly byYear: Float64Array;
  /** Today's over that of the setting. */
  readonly today: number;
}

/**
 * Writes one draw of what follows the mix.
 * @param settled a settled year of the whole territory
 * @param beyond the excess over it
 */
export function copyMixed(
  settled: YearTotals,
  beyond: YearTotals,
  { byYear, today }: Mix,
  { mixed }: SeriesRows,
  draw: number,
  length: number,
): void {
  const electricity = settled.electricity[0]!;
  const { electricity: moreElectricity } = beyond;
  for (let i = 0; i < mixed.length; i++) {
    const usual = settled.rows[MIXED_RANKS[i]!]![0]!;
    const more = beyond.rows[MIXED_RANKS[i]!]!;
    const into = mixed[i]!;
    for (let year = 0, at = draw; at < into.length; year++, at += length)
      into[at] = usual + more[year]! + (electricity + moreElectricity[year]!) * today * byYear[year]!;
  }
}

/** Writes one draw of what does not. */
export function copyOthers(
  settled: YearTotals,
  beyond: YearTotals,
  { others, criteria }: SeriesRows,
  draw: number,
  length: number,
): void {
  for (let i = 0; i < others.length; i++) {
    const usual = settled.rows[OTHER_RANKS[i]!]![0]!;
    const more = beyond.rows[OTHER_RANKS[i]!]!;
    const into = others[i]!;
    for (let year = 0, at = draw; at < into.length; year++, at += length) into[at] = usual + more[year]!;
  }
  for (let i = 0; i < criteria.length; i++) criteria[i]![draw] = beyond.criteria[i]!;
}
