/**
 * The lines of an inventory, whatever file they come from: a text cut by a separator, or a sheet of a
 * workbook.
 */
import { csvLine } from '../../request/csv.ts';
import { csvRecords, type CsvRecord, type Separator } from './csv.ts';
import { cutOf } from './separator.ts';
import { fullest, type Sheet } from '../workbook/sheet.ts';

export interface TableRecord extends CsvRecord {
  /** Formulas without a result: their cells are read as empty. */
  readonly broken?: number;
}

/** A text, or the sheets of a workbook. */
export type Source = string | readonly Sheet[];

export interface SheetShown {
  readonly name: string;
  readonly lines: number;
}

export interface Table {
  /** What stands between cells, in the file or in what is given back of it. */
  readonly separator: Separator;
  /** Of a workbook: the sheet that is read, and all those that hold something. */
  readonly workbook?: { readonly sheet: string; readonly sheets: readonly SheetShown[] };
  /** What `end` of a record is measured against. */
  readonly length: number;
  records(): Generator<TableRecord, void>;
  /** A record as it is in the file, without its line break. */
  asWritten(record: TableRecord): string;
}

/** @param sheet the name of the one to read; the fullest when absent, or when there is none of that name */
export const tableOf = (source: Source, sheet?: string): Table =>
  typeof source === 'string' ? textTable(source) : sheetTable(source, sheet);

function textTable(text: string): Table {
  const { separator, from, skipped } = cutOf(text);
  return {
    separator,
    length: text.length,
    *records() {
      for (const record of csvRecords(text, separator, from))
        yield skipped === 0 ? record : { ...record, line: record.line + skipped };
    },
    asWritten: ({ start, end }) => text.slice(start, end).replace(/(?:\r\n|\r|\n)$/, ''),
  };
}

/** As spreadsheets write it where commas are decimal marks. */
const SEPARATOR: Separator = ';';

function sheetTable(sheets: readonly Sheet[], named: string | undefined): Table {
  const read = sheets.find(({ name }) => name === named) ?? fullest(sheets);
  const rows = read?.rows ?? [];
  // empty cells at the end of a line are not in the file
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return {
    separator: SEPARATOR,
    workbook: {
      sheet: read?.name ?? '',
      sheets: sheets.flatMap(({ name, rows: { length } }) => (length > 0 ? [{ name, lines: length }] : [])),
    },
    length: rows.length,
    *records() {
      for (const [at, { line, cells, broken }] of rows.entries())
        yield { line, lines: 1, cells: padded(cells, width), loose: false, start: at, end: at + 1, broken };
    },
    asWritten: ({ cells }) => csvLine(cells, SEPARATOR),
  };
}

const padded = (cells: readonly string[], width: number): readonly string[] =>
  cells.length === width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')];
