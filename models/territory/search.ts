/**
 * Territories by name, postcode or code. The lines of the index go from the most to the least populated, so
 * that the first matches of each kind are the largest: whole names, then starts of names, then starts of
 * words, then spelling slips. Everything is in a few long strings that are searched directly; nothing is
 * prepared beforehand except the letters of each name.
 */
import { eachLine, lineText, readLines, type Lines } from './lines.ts';
import { nearLines, spelled, type Spelled } from './near.ts';
import {
  codeIn,
  departmentName,
  questionsOf,
  type DepartmentName,
  type Narrowing,
  type TerritoryQuery,
} from './question.ts';
import { kindOfCode, POSTCODE_MARK, rowOfLine, type TerritoryRow } from './row.ts';

/** Each text holds one line for each territory, in the same order, the most populated first. */
export interface SearchIndex {
  /** See `row.ts`. */
  readonly rows: string;
  /** Full and loose keys, see `words.ts`. */
  readonly full: string;
  readonly loose: string;
}

export const MATCHES = ['code', 'exact', 'start', 'word', 'near'] as const;
export type Match = (typeof MATCHES)[number];

export interface TerritoryFound extends TerritoryRow {
  readonly match: Match;
}

/** @returns at most `limit` territories, the best match first and, among equals, the most populated first */
export type TerritorySearch = (query: string, limit: number) => TerritoryFound[];

type Key = 'full' | 'loose';

/** Where a piece of text is looked for, and what surrounds it. */
const WAYS: readonly (readonly [Key, before: string, after: string, Match])[] = [
  ['full', '\n', '\n', 'exact'],
  ['loose', '\n', '\n', 'exact'],
  ['full', '\n', '', 'start'],
  ['loose', '\n', '', 'start'],
  ['full', ' ', '', 'word'],
  ['loose', ' ', '', 'word'],
];

/** A named kind counts for more than a whole name: "métropole Rouen" is not the commune. */
const STARTS = WAYS.filter(([, , , match]) => match !== 'word');

export function createSearch(index: SearchIndex): TerritorySearch {
  const prepared = prepare(index);
  return (query, limit) => searchIn(prepared, query, limit);
}

interface Prepared {
  readonly rows: Lines;
  readonly keys: Readonly<Record<Key, Spelled>>;
  readonly departments: readonly DepartmentName[];
}

function prepare(index: SearchIndex): Prepared {
  const rows = readLines(index.rows);
  const loose = readLines(index.loose);
  const keys = { full: spelled(readLines(index.full), loose), loose: spelled(loose) };
  const departments: DepartmentName[] = [];
  eachLine(rows, '\ndep-', (line) => {
    const { department, name } = rowOfLine(lineText(rows, line));
    departments.push(departmentName(department, name));
    return true;
  });
  return { rows, keys, departments };
}

function searchIn({ rows, keys, departments }: Prepared, query: string, limit: number): TerritoryFound[] {
  const found = new Map<number, Match>();
  const rowAt = (line: number) => rowOfLine(lineText(rows, line));
  const take = (match: Match, narrowing: Narrowing) => (line: number) => {
    if (found.size < limit && !found.has(line) && fits(rowAt, line, narrowing)) found.set(line, match);
    return found.size < limit;
  };
  const look = (questions: readonly TerritoryQuery[], ways = WAYS) => {
    for (const [key, before, after, match] of ways)
      for (const question of questions)
        eachLine(keys[key].lines, before + question[key] + after, take(match, question));
  };
  const nearOf = nearLinesOf(keys);
  const lookNear = (questions: readonly TerritoryQuery[]) => {
    for (const question of questions) nearOf(question).every(take('near', question));
  };
  lookForCode(query, rows, take('code', {}));
  const { first, otherwise } = questionsOf(query, departments);
  look(
    first.filter(({ kind }) => kind),
    STARTS,
  );
  look(first);
  if (found.size === 0) look(otherwise);
  const sure = [...found.values()].some((match) => match === 'exact' || match === 'code');
  if (!sure) lookNear(first);
  if (found.size === 0) lookNear(otherwise);
  return [...found].map(([line, match]) => ({ ...rowAt(line), match }));
}

/**
 * Several questions look for the same words with different limits: these words are compared with the names
 * once.
 */
function nearLinesOf(keys: Prepared['keys']): (question: TerritoryQuery) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return ({ loose, full }) => {
    const lines =
      known.get(full) ??
      nearLines([
        [loose, keys.loose],
        [full, keys.full],
      ]);
    known.set(full, lines);
    return lines;
  };
}

function fits(rowAt: (line: number) => TerritoryRow, line: number, narrowing: Narrowing): boolean {
  const { kind, departments, postcode } = narrowing;
  if (!kind && !departments && postcode === undefined) return true;
  const row = rowAt(line);
  if (kind && kindOfCode(row.code) !== kind) return false;
  if (departments && !departments.includes(row.department)) return false;
  return postcode === undefined || row.postcodes.some((each) => each.startsWith(postcode));
}

function lookForCode(query: string, rows: Lines, take: (line: number) => boolean): void {
  const asked = codeIn(query);
  if (asked === undefined) return;
  eachLine(rows, `\ndep-${asked}\t`, take);
  eachLine(rows, POSTCODE_MARK + asked, take);
  // the first line: others stand for parts of the same commune
  eachLine(rows, `\n${asked}\t`, (line) => take(line) && false);
}
