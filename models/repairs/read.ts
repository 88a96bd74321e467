/**
 * The repairs of a café, from a file that follows the Open Repair Data Standard → those that can be counted, and why the
 * others cannot. Nothing throws. What was said of a breakdown is not kept: a name may be written there.
 */
import { readDay } from '../fleet/read/dates.ts';
import { fold } from '../fleet/read/fold.ts';
import { shown } from '../fleet/read/notes.ts';
import { tableOf, type Source } from '../fleet/read/table.ts';
import {
  REPAIR_CATEGORIES,
  REPAIR_COLUMNS,
  REPAIR_STATUSES,
  type RepairCategory,
  type RepairColumn,
  type RepairStatus,
} from './standard.ts';

export interface Repair {
  /** Its cells, by column. */
  readonly cells: Readonly<Partial<Record<RepairColumn, string>>>;
  readonly status: RepairStatus;
  readonly category: RepairCategory;
  readonly year: number;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Who repaired; empty where the file does not say. */
  readonly group: string;
}

/** Why a line is not counted. An id stands for one repair: a line that gives it again is the same one. */
export const REPAIRS_LEFT = ['repeated', 'no-id', 'bad-date', 'unknown-status', 'unknown-category'] as const;
export type WhyLeft = (typeof REPAIRS_LEFT)[number];

export interface LeftOut {
  readonly why: WhyLeft;
  readonly count: number;
  /** The first of them: their line in the file, and what was not understood. */
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

export interface RepairsRead {
  /** Lines under the headers that hold something. */
  readonly lines: number;
  readonly repairs: readonly Repair[];
  /** Those that happened at all, in the order of `REPAIRS_LEFT`. */
  readonly left: readonly LeftOut[];
}

/** Why nothing was read; `not-repairs`: no column of the standard is there. */
export type Unreadable =
  | { readonly problem: 'empty' | 'not-repairs' | 'no-lines' }
  | { readonly problem: 'missing'; readonly columns: readonly RepairColumn[] };

/** Without which no repair is counted. */
const NEEDED: readonly RepairColumn[] = ['id', 'product_category', 'repair_status', 'event_date'];
/** Not given back. */
const DROPPED: RepairColumn = 'problem';

const HEADERS_AMONG = 15;
const RECORDS_A_STEP = 500;
const EXAMPLES = 3;

/** By what columns are called, without case or punctuation. */
const NAMED = new Map(REPAIR_COLUMNS.map((column) => [fold(column), column]));

type Places = ReadonlyMap<RepairColumn, number>;

const placesOf = (cells: readonly string[]): Places => {
  const places = new Map<RepairColumn, number>();
  for (const [at, cell] of cells.entries()) {
    const column = NAMED.get(fold(cell));
    if (column && !places.has(column)) places.set(column, at);
  }
  return places;
};

/** Yields the share of the file that is done. */
export function* readRepairs(source: Source): Generator<number, RepairsRead | Unreadable, void> {
  const table = tableOf(source);
  const head = headersOf(table.records());
  if ('problem' in head) return head;
  const reading = createReading(head.places);
  let read = 0;
  for (const { line, cells, end } of table.records()) {
    if (line <= head.line || isEmpty(cells)) continue;
    reading.add(line, cells);
    if (++read % RECORDS_A_STEP === 0) yield Math.min(1, end / table.length);
  }
  return read === 0 ? { problem: 'no-lines' } : { lines: read, ...reading.finish() };
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The line, among the first, in which the most columns are known. */
function headersOf(
  records: Iterable<{ readonly line: number; readonly cells: readonly string[] }>,
): Unreadable | { readonly line: number; readonly places: Places } {
  let best: { readonly line: number; readonly places: Places } | undefined;
  let looked = 0;
  for (const { line, cells } of records) {
    if (isEmpty(cells)) continue;
    const places = placesOf(cells);
    if (!best || places.size > best.places.size) best = { line, places };
    if (++looked >= HEADERS_AMONG) break;
  }
  if (!best) return { problem: 'empty' };
  const { places } = best;
  if (places.size < 2) return { problem: 'not-repairs' };
  const columns = NEEDED.filter(
    (column) => !places.has(column) && !(column === 'product_category' && places.has('product_category_id')),
  );
  return columns.length > 0 ? { problem: 'missing', columns } : best;
}

function createReading(places: Places) {
  const repairs: Repair[] = [];
  const seen = new Set<string>();
  const left = new Map<WhyLeft, { count: number; examples: { line: number; text: string }[] }>();

  function leave(why: WhyLeft, line: number, text: string): void {
    const known = left.get(why) ?? { count: 0, examples: [] };
    left.set(why, known);
    known.count++;
    if (known.examples.length < EXAMPLES) known.examples.push({ line, text: shown(text) });
  }

  return {
    add(line: number, row: readonly string[]): void {
      const cell = (column: RepairColumn) => row[places.get(column) ?? -1]?.trim() ?? '';
      const id = cell('id');
      if (id === '') return leave('no-id', line, '');
      if (seen.has(id)) return leave('repeated', line, id);
      const date = dateIn(cell('event_date'));
      if (!date) return leave('bad-date', line, cell('event_date'));
      const status = statusIn(cell('repair_status'));
      if (!status) return leave('unknown-status', line, cell('repair_status'));
      const category = categoryIn(cell('product_category'), cell('product_category_id'));
      if (!category)
        return leave('unknown-category', line, cell('product_category') || cell('partner_product_category'));
      seen.add(id);
      const cells = Object.fromEntries(
        REPAIR_COLUMNS.flatMap((column) => (column === DROPPED ? [] : [[column, cell(column)]])),
      );
      repairs.push({ cells, status, category, ...date, group: cell('group_identifier') });
    },
    finish: (): Omit<RepairsRead, 'lines'> => ({
      repairs,
      left: REPAIRS_LEFT.flatMap((why) => {
        const found = left.get(why);
        return found ? [{ why, ...found }] : [];
      }),
    }),
  };
}

/** The year is told apart later: a day to come is of another year than the one that is reported. */
const ANY_DAY = { year: 2099, month: 12, day: 31 };
/** The standard writes YYYY-MM-DD, without words; no café is older. */
const DATES = { months: [], oldestYear: 2000 };

/** As the standard writes it, or as a French spreadsheet leaves it. */
function dateIn(cell: string): Pick<Repair, 'year' | 'date'> | undefined {
  const read = readDay(cell, DATES, ANY_DAY);
  if (!read || 'refused' in read || read.month === undefined || read.day === undefined) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return { year: read.year, date: `${read.year}-${two(read.month)}-${two(read.day)}` };
}

const STATUS_NAMED = new Map<string, RepairStatus>([
  ['', 'Unknown'],
  ...REPAIR_STATUSES.flatMap((status, code): [string, RepairStatus][] => [
    [fold(status), status],
    [String(code), status],
  ]),
]);
const statusIn = (cell: string): RepairStatus | undefined => STATUS_NAMED.get(fold(cell));

const CATEGORY_NAMED = new Map(REPAIR_CATEGORIES.map((category) => [fold(category.name), category]));

/** Its name says it, else its number. */
const categoryIn = (name: string, id: string): RepairCategory | undefined =>
  CATEGORY_NAMED.get(fold(name)) ?? (/^\d{1,2}$/.test(id) ? REPAIR_CATEGORIES[Number(id) - 1] : undefined);
