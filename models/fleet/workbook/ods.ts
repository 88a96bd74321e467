/**
 * An .ods workbook: sheets of OpenDocument 1.0 to 1.4. A line or a cell that repeats itself is written once,
 * with how many times; to the foot of the sheet, a million: what is empty is passed over, and only what is
 * filled is made.
 */
import { createRows, MOST_COLUMNS, ROWS_A_STEP, numberText, type Parts, type Sheet } from './sheet.ts';
import { createScanner, type Scanner } from './xml.ts';

/** What stands in a sheet and is not its cells. */
const BESIDE = new Set(['shapes', 'tracked-changes', 'forms', 'named-expressions', 'dde-links']);

/** Yields the share that is read, returns the sheets; nothing where the content is missing. */
export function* readOds(parts: Parts): Generator<number, readonly Sheet[] | undefined, void> {
  const xml = parts('content.xml');
  if (xml === undefined) return undefined;
  const tags = createScanner(xml);
  const hidden = new Set<string>();
  const sheets: Sheet[] = [];
  let style = '';
  while (tags.next()) {
    const [name, kind] = [tags.name(), tags.kind()];
    if (kind === 'close') continue;
    if (kind === 'open' && BESIDE.has(name)) tags.passOver();
    else if (name === 'style') style = tags.attribute('name') ?? '';
    else if (name === 'table-properties' && tags.attribute('display') === 'false') hidden.add(style);
    else if (name === 'table' && kind === 'open') {
      const [called, shown] = [tags.attribute('name') ?? '', tags.attribute('style-name') ?? ''];
      const found = yield* rowsOf(tags, (at) => at / xml.length);
      sheets.push({ name: called, hidden: hidden.has(shown), ...found });
    }
  }
  return sheets;
}

function* rowsOf(
  tags: Scanner,
  share: (at: number) => number,
): Generator<number, Pick<Sheet, 'rows' | 'cut'>, void> {
  const rows = createRows();
  let [line, seen] = [1, 0];
  while (tags.next()) {
    const [name, kind] = [tags.name(), tags.kind()];
    if (kind === 'close') {
      if (name === 'table') break;
      continue;
    }
    if (kind === 'open' && BESIDE.has(name)) {
      tags.passOver();
      continue;
    }
    if (name !== 'table-row') continue;
    const times = Number(tags.attribute('number-rows-repeated') ?? 1);
    if (kind === 'open') {
      const { cells, broken, spans } = cellsOf(tags);
      for (const { column, over } of spans) rows.merge({ from: line, to: line + over - 1, column });
      const filled = cells.length > 0 || broken > 0 ? times : 0;
      for (let i = 0; i < filled && rows.add(line + i, cells, broken); i++);
    }
    line += times;
    if (++seen % ROWS_A_STEP === 0) yield share(tags.at());
  }
  return rows.finish();
}

function cellsOf(tags: Scanner) {
  const cells: string[] = [];
  const spans: { column: number; over: number }[] = [];
  let [column, broken] = [0, 0];
  while (tags.next()) {
    const [name, kind] = [tags.name(), tags.kind()];
    if (kind === 'close') {
      if (name === 'table-row') break;
      continue;
    }
    if (name !== 'table-cell' && name !== 'covered-table-cell') continue;
    const times = Number(tags.attribute('number-columns-repeated') ?? 1);
    const over = Number(tags.attribute('number-rows-spanned') ?? 1);
    const value = valueOf(tags, name);
    if (value === undefined) broken += Math.min(times, MOST_COLUMNS);
    else if (value.trim() !== '') {
      if (over > 1) spans.push({ column, over });
      for (let at = column; at < Math.min(column + times, MOST_COLUMNS); at++) {
        while (cells.length < at) cells.push('');
        cells[at] = value;
      }
    }
    column += times;
  }
  return { cells, broken, spans };
}

/** @returns nothing for a formula in error */
function valueOf(tags: Scanner, element: string): string | undefined {
  const type = tags.attribute('value-type');
  // LibreOffice calls an error a text, and says what it is in a namespace of its own
  const inError = /calcext:value-type\s*=\s*["']error/.test(tags.raw());
  const date = tags.attribute('date-value');
  const number = tags.attribute('value');
  const boolean = tags.attribute('boolean-value');
  const said = tags.attribute('string-value');
  const text = tags.kind() === 'open' ? textOf(tags, element) : '';
  if (inError) return undefined;
  if (type === 'date' && date !== undefined) return date;
  if (type === 'boolean') return boolean ?? text;
  if (number !== undefined && type !== 'string') return numberText(number);
  return said ?? text;
}

const MOST_SPACES = 100;

/** The paragraphs of a cell, without its comments and pictures. */
function textOf(tags: Scanner, until: string): string {
  const lines: string[] = [];
  let line = '';
  while (tags.next()) {
    const [name, kind] = [tags.name(), tags.kind()];
    line += lines.length > 0 ? tags.text() : '';
    if (kind === 'close' && name === until) break;
    if (kind === 'open' && (name === 'annotation' || name === 'frame' || name === 'shapes')) tags.passOver();
    else if (name === 'p') {
      if (kind !== 'close') {
        lines.push('');
        line = '';
      }
      if (kind !== 'open') lines[lines.length - 1] = line;
    } else if (name === 's' && kind !== 'close')
      line += ' '.repeat(Math.min(MOST_SPACES, Number(tags.attribute('c') ?? 1)));
    else if (name === 'line-break' && kind !== 'close') line += '\n';
    else if (name === 'tab' && kind !== 'close') line += '\t';
  }
  return lines.join('\n');
}
