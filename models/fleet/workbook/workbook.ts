/** A workbook → its sheets, some hundred lines at a time; nothing throws, whatever the file holds. */
import { readOds } from './ods.ts';
import type { Parts, Sheet } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

export type WorkbookKind = 'xlsx' | 'ods';
export type WorkbookProblem = 'broken' | 'empty' | 'too-many-lines';

const READERS: Readonly<
  Record<WorkbookKind, (parts: Parts) => Generator<number, readonly Sheet[] | undefined, void>>
> = { xlsx: readXlsx, ods: readOds };

/** Yields the share that is read, 0 to 1. */
export function* readWorkbook(
  kind: WorkbookKind,
  parts: Parts,
): Generator<number, readonly Sheet[] | WorkbookProblem, void> {
  const sheets = yield* READERS[kind](parts);
  if (!sheets) return 'broken';
  if (sheets.some(({ cut }) => cut)) return 'too-many-lines';
  return sheets.some(({ rows }) => rows.length > 0) ? sheets : 'empty';
}
