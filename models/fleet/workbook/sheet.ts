/** The sheets of a workbook, as lines of cells: what an inventory is read from, beside a text. */

/** A part of the file, by its name in the archive, as text; nothing where there is none. */
export type Parts = (name: string) => string | undefined;

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Formulas without a result: errors, and results that were never saved. Their cells are read as empty. */
  readonly broken: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only those that hold something. */
  readonly rows: readonly SheetRow[];
  /** Whether it has more lines than are read. */
  readonly cut: boolean;
}

/** More lines than any inventory: a formula was drawn down to the foot of the sheet. */
export const MOST_ROWS = 200_000;
/** Columns after these are not read. */
export const MOST_COLUMNS = 256;
/** Between two pauses. */
export const ROWS_A_STEP = 500;

/**
 * Fills cells merged over several lines: what is written once holds for each of them. A title merged over
 * several columns stays in its first.
 */
export interface Merged {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

type Row = { -readonly [K in keyof SheetRow]: SheetRow[K] };

export function createRows() {
  const rows: Row[] = [];
  const merged: Merged[] = [];
  let cut = false;
  return {
    /** A line without anything in it is not kept. @returns whether there is room for another */
    add(line: number, cells: readonly string[], broken: number): boolean {
      if (cells.every((cell) => cell.trim() === '') && broken === 0) return true;
      cut = rows.length >= MOST_ROWS;
      if (!cut) rows.push({ line, cells, broken });
      return !cut;
    },
    merge: (area: Merged): unknown => merged.push(area),
    finish(): Pick<Sheet, 'rows' | 'cut'> {
      if (merged.length > 0) fill(rows, merged);
      return { rows, cut };
    },
  };
}

function fill(rows: Row[], merged: readonly Merged[]): void {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const { from, to, column } of merged) {
    const value = byLine.get(from)?.cells[column];
    if (value === undefined || value === '' || column >= MOST_COLUMNS) continue;
    for (let line = from + 1; line <= Math.min(to, from + MOST_ROWS); line++) {
      const row = byLine.get(line);
      if (!row || (row.cells[column] ?? '') !== '') continue;
      const cells = [...row.cells];
      while (cells.length < column) cells.push('');
      cells[column] = value;
      row.cells = cells;
    }
  }
}

const filled = ({ rows }: Sheet): number =>
  rows.reduce((all, { cells }) => all + cells.filter((cell) => cell !== '').length, 0);

/** The sheet that is read when nobody says which: of those in sight, the one with the most filled cells. */
export function fullest(sheets: readonly Sheet[]): Sheet | undefined {
  const seen = sheets.filter(({ hidden }) => !hidden);
  const sizes = (seen.length > 0 ? seen : sheets).map((sheet) => ({ sheet, size: filled(sheet) }));
  return sizes.reduce<(typeof sizes)[number] | undefined>(
    (best, each) => (best && best.size >= each.size ? best : each),
    undefined,
  )?.sheet;
}

const THREE_DECIMALS = /^-?\d{1,3}\.\d{3}$/;
const DIGITS_KEPT = 15;

/**
 * A number of a workbook, which has no marks of thousands. One with three decimals gets a fourth, so that
 * 1.2 written 1.200 is never taken for 1,200.
 */
export function numberText(value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  // what a processor adds in its last digits is not what people see: 1199.9999999999998
  const text = String(Number(number.toPrecision(DIGITS_KEPT)));
  return THREE_DECIMALS.test(text) ? `${text}0` : text;
}
