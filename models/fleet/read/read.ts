/**
 * The text of an inventory → a fleet and a preview, a few hundred lines at a time: the caller may pause
 * between two steps to report progress, or to stop for good. The text is not kept, and nothing that
 * identifies a person or a machine comes out.
 */
import { nameKey } from './cells.ts';
import { createColumnReader, type Column } from './columns.ts';
import { csvRecords, type CsvRecord } from './csv.ts';
import type { Today } from './dates.ts';
import { createGathering, type Fleet } from './fleet.ts';
import { guessColumns } from './guess.ts';
import { createPosts } from './posts.ts';
import { createPreview, type Preview } from './preview.ts';
import { createRecogniser, type Recognise } from './recognise.ts';
import { createRowReader, type FleetRow } from './rows.ts';
import type { ReadingRules, Role } from './rules.ts';
import { cutOf, type Cut } from './separator.ts';

export interface ReadingOptions {
  readonly today: Today;
  /** What a person said a text of the file means: text → device of the catalogue. */
  readonly named?: Readonly<Record<string, string>>;
  /** What a person said the rest is, when a file holds only one kind of thing: a device of the catalogue. */
  readonly otherwise?: string;
  /** What a person said a column is, by its index; `null`: not to be read. */
  readonly roles?: Readonly<Record<number, Role | null>>;
}

export interface Progress {
  readonly records: number;
  /** Share of the text, 0 to 1. */
  readonly share: number;
}

export interface FleetInventory {
  readonly preview: Preview;
  readonly fleet: Fleet;
}

const RECORDS_A_STEP = 200;
const FIRST_RECORDS = 15;

/** Yields its progress, returns the inventory. */
export function* readInventory(
  text: string,
  rules: ReadingRules,
  options: ReadingOptions,
): Generator<Progress, FleetInventory, void> {
  const { separator, columns, lines } = openInventory(text, rules, options);
  const counting = createCounting(columns);
  let headerLine: number | undefined;
  let records = 0;
  yield { records, share: 0 };
  for (const { record, row } of lines()) {
    if (row === 'header') headerLine = record.line;
    else if (row === 'title') counting.addTitle(record);
    else counting.add(record, row);
    if (++records % RECORDS_A_STEP === 0) yield { records, share: Math.min(1, record.end / text.length) };
  }
  const header = headerLine === undefined ? {} : { headerLine };
  return counting.finish({ separator, columns, ...header }, options.today.year);
}

/** A record of the file, and what it was read as. */
export interface ReadLine {
  readonly record: CsvRecord;
  readonly row: FleetRow | 'header' | 'title';
}

/** The means of reading a text, and its records one by one. */
export function openInventory(text: string, rules: ReadingRules, options: ReadingOptions) {
  const { separator, from, skipped } = cutOf(text);
  const recognise = createRecogniser(rules.recognition);
  const { columns, headerRank } = layoutOf(text, { separator, from, skipped }, rules, options, recognise);
  const readRow = createRowReader(columns, rowRules(rules, options, recognise));
  function* lines(): Generator<ReadLine, void> {
    let rank = 0;
    for (const found of csvRecords(text, separator, from)) {
      const record = { ...found, line: found.line + skipped };
      if (rank === headerRank) yield { record, row: 'header' };
      else if (rank < headerRank && !isBlank(record)) yield { record, row: 'title' };
      else yield { record, row: readRow(record) };
      rank++;
    }
  }
  return { separator, from, columns, hasHeader: headerRank >= 0, lines };
}

const isBlank = ({ cells }: CsvRecord): boolean => cells.every((cell) => cell.trim() === '');

/** Counts rows into a preview, a fleet and its posts, as they arrive. */
function createCounting(columns: readonly Column[]) {
  const [preview, gathering, posts] = [createPreview(), createGathering(), createPosts(columns)];
  return {
    addTitle: ({ line, cells }: CsvRecord) => preview.addTitle(line, cells.join(' ')),
    add({ cells }: CsvRecord, row: FleetRow): void {
      preview.add(row);
      gathering.addRow(row);
      posts.add(cells, row);
    },
    finish(about: Parameters<typeof preview.finish>[0], year: number): FleetInventory {
      const counted = posts.count();
      const groups = gathering.groups();
      return {
        preview: preview.finish(about),
        fleet: { year, groups, ...(counted !== undefined && { posts: counted }) },
      };
    },
  };
}

/** Reads everything at once, for callers that report no progress. */
export function readWhole(text: string, rules: ReadingRules, options: ReadingOptions): FleetInventory {
  const reading = readInventory(text, rules, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The columns, from the headers or from the look of their cells, corrected by what a person said of them. */
function layoutOf(
  text: string,
  cut: Cut,
  rules: ReadingRules,
  { today, roles = {} }: ReadingOptions,
  recognise: Recognise,
) {
  const first: CsvRecord[] = [];
  for (const record of csvRecords(text, cut.separator, cut.from)) {
    if (first.push(record) >= FIRST_RECORDS) break;
  }
  const cells = first.map((record) => record.cells);
  const headers = createColumnReader(rules.columns)(cells);
  const found = headers.rank >= 0 ? headers.columns : guessColumns(cells, recognise, datesOf(rules), today);
  return { columns: found.map((column) => correct(column, roles)), headerRank: headers.rank };
}

/** A person's correction wins over what was read, in that column and in the others. */
function correct({ role, why, ...column }: Column, roles: NonNullable<ReadingOptions['roles']>): Column {
  const said = roles[column.index];
  if (said) return { ...column, role: said };
  if (said === null) return { ...column, why: 'unknown' };
  if (role && Object.values(roles).includes(role)) return { ...column, why: 'said-before' };
  return { ...column, ...(role && { role }), ...(why && { why }) };
}

const datesOf = ({ words, oldestYear }: ReadingRules) => ({ months: words.months, oldestYear });

const rowRules = (
  rules: ReadingRules,
  { today, named = {}, otherwise }: ReadingOptions,
  recognise: Recognise,
) => ({
  recognise,
  words: rules.words,
  dates: datesOf(rules),
  today,
  otherwise,
  named: new Map(Object.entries(named).map(([text, device]) => [nameKey(text), device])),
});
