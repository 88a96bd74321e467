/**
 * An inventory, as a text or a workbook → a fleet and a preview, a few hundred lines at a time: the caller may pause
 * between two steps to report progress, or to stop for good. The file is not kept, and nothing that
 * identifies a person or a machine comes out.
 */
import { nameKey } from './cells.ts';
import { createBirths } from './births.ts';
import type { Today } from './dates.ts';
import { createGathering, type Fleet } from './fleet.ts';
import { layoutOf, type Layout, type SaidRoles } from './layout.ts';
import { createOrders } from './orders.ts';
import { createPosts } from './posts.ts';
import { createPreview, type DateQuestion, type Preview } from './preview.ts';
import { createRecogniser, type Recognise } from './recognise.ts';
import { createRowReader, type FleetRow } from './rows.ts';
import type { LeftAbout, ReadingRules, State } from './rules.ts';
import { createSerials } from './serials.ts';
import { tableOf, type Source, type TableRecord } from './table.ts';
import type { Marks } from './values.ts';
import type { Origin } from '../../catalogue/catalogue.ts';

export interface ReadingOptions {
  readonly today: Today;
  /** What a person said a text of the file means: text → device of the catalogue. */
  readonly named?: Readonly<Record<string, string>>;
  /** What a person said the rest is, when a file holds only one kind of thing: a device of the catalogue. */
  readonly otherwise?: string;
  /** What a person said a column is, by its index; `null`: not to be read. */
  readonly roles?: SaidRoles;
  /** Which sheet of a workbook, by its name; the fullest when absent. */
  readonly sheet?: string;
  /** What a person said of numbers with two readings, as 1.200 is. */
  readonly marks?: Marks;
  /** What a person said that a state or an origin of the file means, by its text. */
  readonly states?: Readonly<Record<string, State>>;
  readonly origins?: Readonly<Record<string, Origin>>;
  /** What a person said of devices out of service, by the text of their state: each question has its own answers. */
  readonly left?: Readonly<Partial<Record<LeftAbout, Readonly<Record<string, State>>>>>;
}

export interface Progress {
  readonly records: number;
  /** Share of the file, 0 to 1. */
  readonly share: number;
}

export interface FleetInventory {
  readonly preview: Preview;
  readonly fleet: Fleet;
}

const RECORDS_A_STEP = 200;

/** Yields its progress, returns the inventory. */
export function* readInventory(
  source: Source,
  rules: ReadingRules,
  options: ReadingOptions,
): Generator<Progress, FleetInventory, void> {
  const { table, layout, lines } = openInventory(source, rules, options);
  const { columns } = layout;
  const counting = createCounting(layout, rules, options);
  let headerLine: number | undefined;
  let records = 0;
  yield { records, share: 0 };
  for (const { record, row } of lines()) {
    if (row === 'header') headerLine = record.line;
    else if (row === 'title') counting.addTitle(record);
    else counting.add(record, row);
    if (++records % RECORDS_A_STEP === 0) yield { records, share: Math.min(1, record.end / table.length) };
  }
  const { workbook, separator } = table;
  const about = { ...(workbook ?? { separator }), columns, ...(headerLine !== undefined && { headerLine }) };
  return counting.finish(about, options.today.year);
}

/** A record of the file, and what it was read as. */
export interface ReadLine {
  readonly record: TableRecord;
  readonly row: FleetRow | 'header' | 'title';
}

/** The means of reading an inventory, and its records one by one. */
export function openInventory(source: Source, rules: ReadingRules, options: ReadingOptions) {
  const table = tableOf(source, options.sheet);
  const recognise = createRecogniser(rules.recognition);
  const look = { recognise, dates: datesOf(rules), today: options.today };
  const layout = layoutOf(table, rules, look, options.roles ?? {});
  const { columns, headerRank } = layout;
  const readRow = createRowReader(columns, rowRules(rules, options, recognise));
  const isSeenAgain = createSerials(columns);

  /** A line that counts, and has the serial number of another. */
  function noted(record: TableRecord): FleetRow {
    const row = readRow(record);
    return row.status === 'recognised' && isSeenAgain(record.cells)
      ? { ...row, notes: [...row.notes, { code: 'same-serial' }] }
      : row;
  }

  function* lines(): Generator<ReadLine, void> {
    let rank = 0;
    for (const record of table.records()) {
      if (rank === headerRank) yield { record, row: 'header' };
      else if (rank < headerRank && !isBlank(record)) yield { record, row: 'title' };
      else yield { record, row: noted(record) };
      rank++;
    }
  }
  return { table, layout, hasHeader: headerRank >= 0, lines };
}

const isBlank = ({ cells }: TableRecord): boolean => cells.every((cell) => cell.trim() === '');

/** Counts rows into a preview, a fleet and its posts, as they arrive. */
function createCounting(
  { columns, asked }: Layout,
  rules: ReadingRules,
  { today, roles = {} }: ReadingOptions,
) {
  const [preview, gathering, posts] = [createPreview(), createGathering(), createPosts(columns)];
  const [orders, births] = [createOrders(columns), createBirths(columns, datesOf(rules), today)];

  /** One question at most, and none that was answered. */
  function questions(): DateQuestion[] {
    if (asked.length > 0) return [{ about: 'bought', why: 'untold', columns: asked }];
    const doubt = births.doubt();
    if (!doubt || roles[doubt.column.index] !== undefined) return [];
    return [{ about: 'bought', why: doubt.why, columns: [doubt.column] }];
  }

  return {
    addTitle: ({ line, cells }: TableRecord) => preview.addTitle(line, cells.join(' ')),
    add({ cells }: TableRecord, row: FleetRow): void {
      preview.add(row);
      orders.add(cells);
      gathering.addRow(row);
      posts.add(cells, row);
      if (row.status === 'recognised') births.add(cells);
    },
    finish(about: Omit<Parameters<typeof preview.finish>[0], 'dates'>, year: number): FleetInventory {
      const counted = posts.count();
      const groups = gathering.groups();
      return {
        preview: preview.finish({ ...about, ...orders.settled() }, questions()),
        fleet: { year, groups, ...(counted !== undefined && { posts: counted }) },
      };
    },
  };
}

/** Reads everything at once, for callers that report no progress. */
export function readWhole(source: Source, rules: ReadingRules, options: ReadingOptions): FleetInventory {
  const reading = readInventory(source, rules, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

const datesOf = ({ words, oldestYear }: ReadingRules) => ({ months: words.months, oldestYear });

const rowRules = (
  rules: ReadingRules,
  { today, named = {}, otherwise, marks, states = {}, origins = {}, left = {} }: ReadingOptions,
  recognise: Recognise,
) => ({
  recognise,
  words: rules.words,
  dates: datesOf(rules),
  today,
  otherwise,
  marks,
  named: keyed(named),
  saidStates: keyed(states),
  saidOrigins: keyed(origins),
  saidLeft: { gone: keyed(left.gone ?? {}), here: keyed(left.here ?? {}) },
});

/** By what people were shown of a text. */
const keyed = <T>(said: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(said).map(([text, meaning]) => [nameKey(text), meaning]));
