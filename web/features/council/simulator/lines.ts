/** The scenarios as lines of a chart: the current one in front with its band, the others beside it. */
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import type { Point } from '../../../charts/ribbon.ts';
import { fallen } from '../view.ts';
import { LETTERS, type SimulatorState } from './simulator.svelte.ts';

export interface Line {
  readonly name: 'before' | 'after' | 'beside' | 'other';
  readonly rows: readonly Estimate[];
  /** The letter written at the end of the line. */
  readonly letter?: string;
  /** Written on the line, above it or below it, where it ends. */
  readonly text?: string;
  readonly above?: boolean;
}

const NONE: Estimate = { low: 0, central: 0, high: 0 };

function linesOf(
  { summaries, rank }: SimulatorState,
  rowsOf: (summary: Summary) => readonly Estimate[],
): readonly Line[] {
  const lines = summaries.map((summary, i): Line => ({
    name: i === rank ? 'after' : 'beside',
    rows: rowsOf(summary),
    ...(summaries.length > 1 && { letter: LETTERS[i]! }),
  }));
  return [...lines.filter(({ name }) => name === 'beside'), ...lines.filter(({ name }) => name === 'after')];
}

/** What is at zero, for it is what the others are told from: the law, or to pay nothing. */
const fromZero = (lines: readonly Line[]): readonly Line[] => [
  { name: 'before', rows: lines[0]!.rows.map(() => NONE) },
  ...lines,
];

/** What each scenario avoids in a year. */
export const avoidedLines = (tool: SimulatorState): readonly Line[] =>
  fromZero(linesOf(tool, ({ series }) => series.kg.difference.map(fallen)));

/** What the current scenario costs the council in a year. */
export const moneyLines = ({ summary }: SimulatorState): readonly Line[] =>
  fromZero([{ name: 'after', rows: summary.euros.byYear }]);

/** All the carbon of a year: with the law alone, on the trend that was not chosen, and with the current scenario. */
export const pathLines = ({ summary, beside }: SimulatorState, other: Partial<Line> = {}): Line[] => [
  { name: 'before', rows: summary.series.kg.reference },
  { name: 'other', rows: beside.other, ...other },
  { name: 'after', rows: summary.series.kg.scenario },
];

/** The same, with each scenario. */
export const courseLines = (tool: SimulatorState, other: Partial<Line>): readonly Line[] => [
  ...pathLines(tool, other).slice(0, -1),
  ...linesOf(tool, ({ series }) => series.kg.scenario),
];

/**
 * A line as points of a chart.
 * @param band whether its band is drawn: else it takes no room
 */
export const pointsOf = ({ rows }: Line, years: readonly number[], by: number, band: boolean): Point[] =>
  rows.map(({ low, central, high }, i) => ({
    year: years[i]!,
    low: (band ? low : central) / by,
    central: central / by,
    high: (band ? high : central) / by,
  }));
