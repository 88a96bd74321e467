/**
 * The file as it was understood: what was read from each record, in columns of ours, then the record exactly
 * as it is in the file, quotes and all: whoever has the file has its cells already. No line is left out.
 */
import { csvLine } from '../../request/csv.ts';
import { openInventory, type ReadingOptions } from './read.ts';
import type { Source } from './table.ts';
import type { FleetRow } from './rows.ts';
import type { ReadingRules } from './rules.ts';

/** The headers of the added columns, and what a row states about itself, in the reader's language. */
export interface ExportWords {
  readonly headers: readonly string[];
  /** One cell for each header. */
  cells(line: number, row: FleetRow | 'title'): readonly string[];
}

const RECORDS_A_STEP = 200;

/** Yields the share of the file that is done, returns the pieces of the new text. */
export function* exportInventory(
  source: Source,
  rules: ReadingRules,
  options: ReadingOptions,
  words: ExportWords,
): Generator<number, string[], void> {
  const { table, hasHeader, lines } = openInventory(source, rules, options);
  const { separator } = table;
  const pieces = hasHeader ? [] : [`${csvLine(words.headers, separator)}\r\n`];
  for (const { record, row } of lines()) {
    const before = row === 'header' ? words.headers : words.cells(record.line, row);
    pieces.push(`${csvLine(before, separator)}${separator}${table.asWritten(record)}\r\n`);
    if (pieces.length % RECORDS_A_STEP === 0) yield Math.min(1, record.end / table.length);
  }
  return pieces;
}
