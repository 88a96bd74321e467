/**
 * Columns that their headers do not tell, or that have none: each is guessed from what most of its cells look
 * like. The kind of thing is sought in the column that names the most devices, then a date. A date without a
 * title is that of the purchase; under a title that nobody knows it may be any other, and a person is asked.
 * Small whole numbers are quantities only in a list without headers, and never when they run on or name lines:
 * a column of floors or of rooms would make hundreds of devices. Nothing is guessed where fewer than half the
 * cells agree.
 */
import type { Column } from './columns.ts';
import { readDate, type DateRules, type Today } from './dates.ts';
import { areIdentifiers } from './identifiers.ts';
import type { Recognise } from './recognise.ts';
import { TELLING, type Role } from './rules.ts';
import { readQuantity } from './values.ts';

const MOST_OF_ONE_KIND = 999;
/** What tells how old a device is. */
const DATING: readonly Role[] = ['bought', 'commissioned', 'age'];
const MOST = 1 / 2;

export interface Look {
  readonly recognise: Recognise;
  readonly dates: DateRules;
  readonly today: Today;
}

type Lines = readonly (readonly string[])[];

const cellsOf = (lines: Lines, index: number): string[] => lines.flatMap((line) => line[index]?.trim() || []);

const shareOf = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.filter(test).length / Math.max(1, cells.length);

const isDevice =
  ({ recognise }: Look) =>
  (cell: string): boolean =>
    recognise({ type: '', model: cell, name: '' }) !== undefined;

function isDate(cell: string, { dates, today }: Look): boolean {
  const read = readDate(cell, dates, today);
  return read !== undefined && 'year' in read;
}

const areDates = (cells: readonly string[], look: Look): boolean =>
  shareOf(cells, (cell) => isDate(cell, look)) > MOST && !areIdentifiers(cells);

/** Columns of dates whose title nobody knows: one of them may be that of the purchase, where no other is. */
export const mayBeBought = (columns: readonly Column[], lines: Lines, look: Look): Column[] =>
  columns.some(({ role }) => role !== undefined && DATING.includes(role))
    ? []
    : columns.filter(
        ({ index, why, undated }) => why === 'unknown' && !undated && areDates(cellsOf(lines, index), look),
      );

const isFew = (cell: string): boolean =>
  /^\d+$/.test(cell) && (readQuantity(cell) ?? Infinity) <= MOST_OF_ONE_KIND;

/** @param lines under the headers, or all of them where there are none */
export function guessColumns(
  columns: readonly Column[],
  lines: Lines,
  look: Look,
  headers: boolean,
): Column[] {
  const taken = new Set<Role>(columns.flatMap(({ role }) => role ?? []));
  const free = columns.filter(({ why }) => why === 'unknown');
  const telling = TELLING.some((role) => taken.has(role)) ? undefined : tellingOf(free, lines, look);
  return columns.map((column) => {
    if (column.index === telling) return withRole(column, 'model');
    if (column.why !== 'unknown') return column;
    const cells = cellsOf(lines, column.index);
    const tests: readonly (readonly [Role, () => boolean])[] = [
      ['bought', () => column.header === '' && areDates(cells, look)],
      ['quantity', () => !headers && shareOf(cells, isFew) > MOST && !areIdentifiers(cells)],
    ];
    const role = tests.find(([each, test]) => !taken.has(each) && test())?.[0];
    if (!role) return column;
    taken.add(role);
    return withRole(column, role);
  });
}

const withRole = ({ index, header }: Column, role: Role): Column => ({ index, header, role });

/** The column in which the most cells are devices. */
function tellingOf(columns: readonly Column[], lines: Lines, look: Look): number | undefined {
  const shares = columns.map(({ index }) => ({
    index,
    share: shareOf(cellsOf(lines, index), isDevice(look)),
  }));
  const best = shares.reduce((all, each) => (each.share > all.share ? each : all), {
    index: -1,
    share: MOST,
  });
  return best.index < 0 ? undefined : best.index;
}

/**
 * The line of headers in a file whose headers nobody knows: words, over columns of numbers and dates. Nothing
 * where no line looks like one.
 */
export function headerByLook(lines: Lines, look: Look): number | undefined {
  const widest = Math.max(0, ...lines.map((line) => filledIn(line).length));
  const rank = lines.findIndex((line, at) => looksLikeHeaders(line, lines.slice(at + 1), widest, look));
  return rank < 0 ? undefined : rank;
}

const filledIn = (line: readonly string[]): string[] => line.flatMap((cell) => cell.trim() || []);

/** Digits, with a unit at most: a header may well end with one. */
const IN_FIGURES = /^\d[\d\s.,:/-]{0,20}\D{0,5}$/;
const FEWEST = 2;
const HOW_WIDE = 0.8;

function looksLikeHeaders(line: readonly string[], under: Lines, widest: number, look: Look): boolean {
  const words = filledIn(line);
  const wide = words.length >= FEWEST && words.length >= widest * HOW_WIDE && under.length > 0;
  if (!wide || new Set(words).size < words.length) return false;
  const figures = (cell: string) => IN_FIGURES.test(cell) || isDate(cell, look);
  if (words.some(figures)) return false;
  return line.some((cell, index) => {
    const cells = cellsOf(under, index);
    return cell.trim() !== '' && cells.length > 0 && shareOf(cells, figures) > MOST;
  });
}
