/** What is to be printed: read from any address, valid or not, and written back to one. */
import { DEFAULT_GRID } from '../../../../models/catalogue/country.ts';
import { MOST_PUPILS } from '../../../../models/school/printing.ts';
import { LEVELS, type Level } from '../../../../models/school/school.ts';
import type { Library } from '../../../../data/library.ts';

export interface PrintingQuery {
  readonly run: string;
  readonly level: Level;
  /** Where electricity comes from. */
  readonly grid: string;
  readonly pupils: number;
}

const USUAL_LEVEL: Level = 'cycle-4';
const USUAL_PUPILS = 28;

/** Unreadable values are treated as absent. */
export function readPrinting(
  read: (name: string) => string | undefined,
  { runs, paper }: Pick<Library['school'], 'runs' | 'paper'>,
): PrintingQuery {
  const pupils = Number(read('pupils'));
  const isClass = Number.isInteger(pupils) && pupils >= 1 && pupils <= MOST_PUPILS;
  return {
    run: (runs.find(({ id }) => id === read('run')) ?? runs[0]!).id,
    level: LEVELS.find((level) => level === read('level')) ?? USUAL_LEVEL,
    grid: paper.grids.find((grid) => grid === read('grid')) ?? DEFAULT_GRID,
    pupils: isClass ? pupils : USUAL_PUPILS,
  };
}

/** The same query always gives the same address. */
export const printingAddress = (path: string, { run, level, grid, pupils }: PrintingQuery): string =>
  `${path}?${new URLSearchParams({ run, level, grid, pupils: String(pupils) }).toString()}`;

/** The end of the address of a sheet tells where only outside mainland France. */
export const elsewhere = (grid: string): { readonly grid?: string } =>
  grid === DEFAULT_GRID ? {} : { grid };
