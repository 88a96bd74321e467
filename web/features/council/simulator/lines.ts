/** The scenarios as lines of a chart: the current one in front with its band, the others beside it. */
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
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

export function linesOf(
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
