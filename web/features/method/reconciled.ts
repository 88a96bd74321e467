/** The reconciliations as they are shown: subject by subject, each figure with its steps, computed by the models. */
import type { Library } from '../../../data/library.ts';
import type { ReconciledFigure, ReconciledRow } from '../../../data/files.ts';
import { memo } from '../../../models/draws/memo.ts';
import { reconcile, type Reconciliation } from '../../../models/validation/reconcile.ts';

export interface ShownFigure {
  readonly figure: ReconciledFigure;
  readonly found: Reconciliation;
  /** Decimals that give three digits to the larger of the two figures. */
  readonly decimals: number;
}

export interface ShownRow {
  readonly row: ReconciledRow;
  readonly source: Library['sources'][string];
  readonly figures: readonly ShownFigure[];
  /** Whether every figure of the row lands. */
  readonly lands: boolean;
}

const shown = new WeakMap<Library, readonly ShownRow[]>();

/** In the order of the file. Computed once for each library: two pages in two languages read it. */
export const reconciledRows = (library: Library): readonly ShownRow[] =>
  memo(shown, library, () => library.reconciliations.rows.map((row) => showRow(row, library)));

function showRow(row: ReconciledRow, library: Library): ShownRow {
  const figures = row.figures.map((figure): ShownFigure => {
    const found = reconcile(figure.id, figure.published, library);
    return { figure, found, decimals: decimalsOf(found) };
  });
  const lands = figures.every(({ found }) => found.lands);
  return { row, source: library.sources[row.source]!, figures, lands };
}

const DIGITS = 3;

function decimalsOf({ theirs, ours }: Reconciliation): number {
  const largest = Math.max(Math.abs(theirs.central), Math.abs(ours.central));
  return Math.max(0, DIGITS - 1 - Math.floor(Math.log10(largest)));
}

/** How many rows land, out of how many; how many do when the models run by the others’ rules, and how many no longer do. */
export function landing(library: Library) {
  const rows = reconciledRows(library);
  const byTheirRules = rows.filter(({ figures }) => figures.every(({ found }) => found.landsByTheirRules));
  return {
    met: rows.filter(({ lands }) => lands).length,
    byTheirRules: byTheirRules.length,
    lost: rows.filter((row) => row.lands && !byTheirRules.includes(row)).length,
    all: rows.length,
  };
}

/** Totals of published.json that a reconciliation says better. */
export const replacedTotals = ({ reconciliations: { rows } }: Library): ReadonlySet<string> =>
  new Set(rows.flatMap(({ figures }) => figures.flatMap(({ replaces }) => replaces ?? [])));
