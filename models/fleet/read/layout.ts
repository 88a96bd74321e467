/**
 * Which column is what, judging by the first lines: by the headers, by the look of the cells where headers do
 * not say, corrected by what a person said of them; with a few cells of each column, so that a person can
 * judge.
 */
import { createColumnReader, type Column, type Headers } from './columns.ts';
import { guessColumns, headerByLook, mayBeBought, type Look } from './guess.ts';
import { areIdentifiers } from './identifiers.ts';
import { shown } from './notes.ts';
import type { ReadingRules, Role } from './rules.ts';
import type { Table } from './table.ts';

/** Among the first lines, those that may be the headers; those whose cells are looked at. */
const HEADERS_AMONG = 15;
const LOOKED_AT = 60;
const SAMPLES = 3;

export interface Layout {
  readonly columns: readonly Column[];
  /** −1 where there is no header line. */
  readonly headerRank: number;
  /** Columns of which a person is asked whether they say when things were bought. */
  readonly asked: readonly Column[];
}

export type SaidRoles = Readonly<Record<number, Role | null>>;

export function layoutOf(table: Table, rules: ReadingRules, look: Look, roles: SaidRoles): Layout {
  const first: (readonly string[])[] = [];
  for (const { cells } of table.records()) if (first.push(cells) >= LOOKED_AT) break;
  const { rank, columns: titled } = headersOf(first, rules, look);
  const under = first.slice(rank + 1);
  const guessed = guessColumns(titled, under, look, rank >= 0);
  const columns = guessed.map((column) => withSamples(correct(counting(column, under), roles), under));
  const asked = mayBeBought(columns, under, look).filter(({ index }) => roles[index] === undefined);
  return { headerRank: rank, columns, asked };
}

function headersOf(first: readonly (readonly string[])[], rules: ReadingRules, look: Look): Headers {
  const among = first.slice(0, HEADERS_AMONG);
  const readHeaders = createColumnReader(rules.columns);
  const known = readHeaders(among);
  if (known.rank >= 0) return known;
  const rank = headerByLook(among, look);
  if (rank !== undefined) return { rank, columns: readHeaders.columnsOf(among[rank]!) };
  const width = Math.max(0, ...first.map((cells) => cells.length));
  const none = Array.from({ length: width }, (_, index): Column => ({ index, header: '', why: 'unknown' }));
  return { rank: -1, columns: none };
}

const cellsOf = (lines: readonly (readonly string[])[], index: number): string[] =>
  lines.flatMap((line) => line[index]?.trim() || []);

/** A number of devices is never read from numbers that name lines, whatever their header. */
function counting(column: Column, under: readonly (readonly string[])[]): Column {
  const { index, header, role } = column;
  if (role !== 'quantity' || !areIdentifiers(cellsOf(under, index))) return column;
  return { index, header, why: 'running' };
}

/** A person's correction wins over what was read, in that column and in the others. */
function correct({ role, why, ...column }: Column, roles: SaidRoles): Column {
  const said = roles[column.index];
  if (said) return { ...column, role: said };
  if (said === null) return { ...column, why: 'unknown' };
  if (role && Object.values(roles).includes(role)) return { ...column, why: 'said-before' };
  return { ...column, ...(role && { role }), ...(why && { why }) };
}

/** What may tell who uses a machine, or which one it is, is not shown again. */
const UNSHOWN: readonly Role[] = ['user', 'post', 'name', 'place'];

function withSamples(column: Column, under: readonly (readonly string[])[]): Column {
  if (column.why === 'never-kept' || column.why === 'said-before') return column;
  if (column.role && UNSHOWN.includes(column.role)) return column;
  const samples = [...new Set(cellsOf(under, column.index))].slice(0, SAMPLES).map(shown);
  return samples.length === 0 ? column : { ...column, samples };
}
