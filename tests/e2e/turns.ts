/**
 * Matrices taken in turns. A test that could run in each cell of a matrix (a language, a width, a theme) runs in one
 * cell, and the next test in the next cell, so that each cell runs a share of the tests; `npm run soak` runs every test
 * in every cell.
 */
import { describe, it, test } from 'vitest';
import type {} from '../skipped.ts';

/** Known by the script's name, which reaches each worker: Vitest gives the mode of its command line to no project. */
export const SOAK = process.env.npm_lifecycle_event === 'soak';
/** The same for the faults of a machine, all of them. */
export const CHAOS = process.env.npm_lifecycle_event === 'chaos';

/** Registers a test if it is this cell's turn. */
export type InTurn = (name: string, run: () => Promise<void>, timeoutMs?: number) => void;

/** @param title gives the title of a cell */
export function describeInTurns<Cell>(
  cells: readonly Cell[],
  title: (cell: Cell) => string,
  body: (cell: Cell, it: InTurn) => void,
): void {
  // a test alone in its `describe` gets a turn too, the same one each time
  const first = title(cells[0]!).length;
  cells.forEach((cell, place) => {
    const mine: Parameters<InTurn>[] = [];
    let turn = first;
    body(cell, (...test) => {
      if (SOAK || turn % cells.length === place) mine.push(test);
      turn++;
    });
    if (mine.length > 0) describe(title(cell), () => mine.forEach((test) => it(...test)));
  });
}

/** The cells of a matrix whose turn it is for a case: `count` of them, or all of them in a soak. */
export const someOf = <Cell>(cells: readonly Cell[], turn: number, count: number): Cell[] =>
  SOAK ? [...cells] : Array.from({ length: count }, (_, i) => cells[(turn + i) % cells.length]!);

/** A test too long for the suite. */
export const longTest = (
  name: string,
  options: { readonly timeout: number },
  run: () => Promise<void>,
): void =>
  // known beforehand, so that nothing is started for it
  test.runIf(SOAK)(
    name,
    { ...options, meta: { skipped: 'It is too long for the suite: npm run soak.' } },
    run,
  );
