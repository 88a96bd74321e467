/**
 * An .xlsx workbook: its sheets, its shared texts, which of its numbers are days, the last result of each
 * formula. Read as ECMA-376 writes it, whatever program did, with or without prefixes.
 */
import { dayWritten, showsDays } from './formats.ts';
import { createRows, MOST_COLUMNS, ROWS_A_STEP, numberText, type Parts, type Sheet } from './sheet.ts';
import { createScanner, type Scanner } from './xml.ts';

interface Book {
  readonly strings: readonly string[];
  /** Whether a cell names a shared text that is not there. */
  lost: boolean;
  /** By the style of a cell: whether it shows a day. */
  readonly days: readonly boolean[];
  readonly from1904: boolean;
}

const STRINGS_A_STEP = 5000;

/** Yields the share of the sheets that is read, returns them; nothing where a part that must be there is not. */
export function* readXlsx(parts: Parts): Generator<number, readonly Sheet[] | undefined, void> {
  const workbook = parts('xl/workbook.xml');
  if (workbook === undefined) return undefined;
  const { sheets, from1904 } = contentsOf(workbook);
  const targets = targetsOf(parts('xl/_rels/workbook.xml.rels') ?? '');
  const strings = yield* sharedStrings(parts('xl/sharedStrings.xml') ?? '');
  const book: Book = { strings, lost: false, days: daysOf(parts('xl/styles.xml') ?? ''), from1904 };
  const read: Sheet[] = [];
  for (const [rank, { name, hidden, relation }] of sheets.entries()) {
    const xml = parts(targets.get(relation) ?? `xl/worksheets/sheet${rank + 1}.xml`);
    if (xml === undefined) continue;
    const found = yield* rowsOf(xml, book, (share) => (rank + share) / sheets.length);
    read.push({ name, hidden, ...found });
  }
  // texts without which nobody knows what is counted
  return book.lost || (read.length === 0 && sheets.length > 0) ? undefined : read;
}

function contentsOf(xml: string) {
  const sheets: { name: string; hidden: boolean; relation: string }[] = [];
  let from1904 = false;
  for (const tags = createScanner(xml); tags.next();) {
    const name = tags.name();
    if (name === 'workbookPr' && tags.kind() !== 'close') from1904 = isTrue(tags.attribute('date1904'));
    if (name !== 'sheet' || tags.kind() === 'close') continue;
    sheets.push({
      name: tags.attribute('name') ?? '',
      hidden: (tags.attribute('state') ?? 'visible') !== 'visible',
      // "sheetId" ends as "r:id" does: names are compared whole
      relation: tags.attribute('id') ?? '',
    });
  }
  return { sheets, from1904 };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Parts of the sheets, by the name of their relation. */
function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const tags = createScanner(xml); tags.next();) {
    if (tags.name() !== 'Relationship' || tags.kind() === 'close') continue;
    const target = tags.attribute('Target') ?? '';
    targets.set(tags.attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function daysOf(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const days: boolean[] = [];
  let inCells = false;
  for (const tags = createScanner(xml); tags.next();) {
    const name = tags.name();
    if (name === 'cellXfs') inCells = tags.kind() === 'open';
    if (tags.kind() === 'close') continue;
    const id = Number(tags.attribute('numFmtId') ?? 0);
    if (name === 'numFmt') codes.set(id, tags.attribute('formatCode') ?? '');
    if (name === 'xf' && inCells) days.push(showsDays(id, codes.get(id)));
  }
  return days;
}

function* sharedStrings(xml: string): Generator<number, string[], void> {
  const strings: string[] = [];
  const tags = createScanner(xml);
  while (tags.next()) {
    if (tags.name() !== 'si' || tags.kind() === 'close') continue;
    strings.push(tags.kind() === 'empty' ? '' : richText(tags, 'si'));
    if (strings.length % STRINGS_A_STEP === 0) yield 0;
  }
  return strings;
}

/** The text of an element, in one piece or several; how it is pronounced is left out. */
function richText(tags: Scanner, until: string): string {
  let text = '';
  while (tags.next()) {
    const name = tags.name();
    const kind = tags.kind();
    if (kind === 'close' && name === until) break;
    if (kind === 'open' && name === 'rPh') tags.passOver();
    else if (kind === 'close' && name === 't') text += tags.text();
  }
  return unescaped(text);
}

const ESCAPED = /_x([\da-f]{4})_/gi;
const HEXADECIMAL = 16;

/** Characters that XML may not hold are numberText by their number. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_all, hex: string) => String.fromCharCode(parseInt(hex, HEXADECIMAL)))
    : text;

function* rowsOf(
  xml: string,
  book: Book,
  share: (of: number) => number,
): Generator<number, Pick<Sheet, 'rows' | 'cut'>, void> {
  const rows = createRows();
  const tags = createScanner(xml);
  let [line, seen] = [0, 0];
  while (tags.next()) {
    const name = tags.name();
    if (tags.kind() === 'close') continue;
    if (name === 'mergeCell') {
      const area = areaOf(tags.attribute('ref') ?? '');
      if (area) rows.merge(area);
    }
    if (name !== 'row') continue;
    line = Number(tags.attribute('r') ?? line + 1);
    if (tags.kind() === 'open') {
      const { cells, broken } = cellsOf(tags, book);
      if (!rows.add(line, cells, broken)) break;
    }
    if (++seen % ROWS_A_STEP === 0) yield share(tags.at() / xml.length);
  }
  return rows.finish();
}

function cellsOf(tags: Scanner, book: Book): { cells: string[]; broken: number } {
  const cells: string[] = [];
  let [column, broken] = [-1, 0];
  while (tags.next()) {
    const name = tags.name();
    if (name === 'row') break;
    if (name !== 'c' || tags.kind() === 'close') continue;
    const reference = tags.attribute('r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (tags.kind() === 'empty') continue;
    const [type, style] = [tags.attribute('t') ?? 'n', Number(tags.attribute('s') ?? 0)];
    const value = valueOf(tags, type, style, book);
    if (value === undefined) broken++;
    else if (value !== '' && column < MOST_COLUMNS) {
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
  }
  return { cells, broken };
}

/** @returns nothing for a formula without a result */
function valueOf(tags: Scanner, type: string, style: number, book: Book): string | undefined {
  let [value, formula] = ['', false];
  while (tags.next()) {
    const name = tags.name();
    const kind = tags.kind();
    if (kind === 'close' && name === 'c') break;
    if (name === 'f' && kind !== 'close') formula = true;
    if (kind === 'close' && name === 'v') value = tags.text();
    if (kind === 'open' && name === 'is') value = richText(tags, 'is');
  }
  if (type === 'e') return undefined;
  if (value === '') return formula && type !== 'str' ? undefined : '';
  if (type === 's') {
    const text = book.strings[Number(value)];
    book.lost ||= text === undefined;
    return text ?? '';
  }
  if (type === 'n')
    return (book.days[style] && dayWritten(Number(value), book.from1904)) || numberText(value);
  if (type === 'b') return isTrue(value) ? 'true' : 'false';
  return unescaped(value);
}

/** Before A in ASCII; what tells a small letter from a capital. */
const BEFORE_A = 64;
const SMALL = 32;
const LETTERS = 26;

/** "AB12" → 27; −1 where there is no letter. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = (reference.charCodeAt(i) & ~SMALL) - BEFORE_A;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  return column - 1;
}

const AREA = /^([a-z]+)(\d+):[a-z]+(\d+)$/i;

function areaOf(reference: string) {
  const found = AREA.exec(reference);
  if (!found) return undefined;
  const [from, to] = [Number(found[2]), Number(found[3])];
  return to > from ? { from, to, column: columnOf(found[1]!) } : undefined;
}
