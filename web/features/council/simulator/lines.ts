/** The scenarios as lines of a chart: the one looked at with its band and in front, the others beside it. */
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { LETTERS, type SimulatorState } from './simulator.svelte.ts';

export interface Line {
  readonly name: 'before' | 'after' | 'beside';
  readonly rows: readonly Estimate[];
  /** Written where it ends. */
  readonly letter?: string;
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
