/**
 * Text → records, as spreadsheets and inventory tools write them: cells between separators; quotes around a
 * cell that holds a separator; doubled quotes and line breaks inside quotes; lines ended by CRLF, LF or CR.
 * Records are read one at a time, so that the reader can report its progress. Every physical line belongs to
 * exactly one record; an unclosed quote is taken as a character, and its line forms a record of its own.
 * Nothing throws.
 */

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvRecord {
  /** The physical line that it starts on, from 1. */
  readonly line: number;
  /** Number of physical lines it takes; more than one where a cell holds line breaks. */
  readonly lines: number;
  readonly cells: readonly string[];
  /** Whether quotes were misplaced, and were read as plain characters. */
  readonly loose: boolean;
  /** Where it starts in the text, and where it ends, line break included. */
  readonly start: number;
  readonly end: number;
}

/** A quoted cell longer than this many lines means a quote that nobody closed. */
const MOST_LINES = 100;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export function* csvRecords(text: string, separator: Separator, from = 0): Generator<CsvRecord, void> {
  const endOfLine = lineEnds(text);
  let at = from;
  let line = 1;
  while (at < text.length) {
    const end = endOfLine(at);
    const quote = text.indexOf('"', at);
    const record =
      quote >= 0 && quote < end
        ? readQuoted(text, at, separator, endOfLine)
        : { cells: text.slice(at, end).split(separator), end, lines: 1, loose: false };
    const next = afterBreak(text, record.end);
    yield { line, lines: record.lines, cells: record.cells, loose: record.loose, start: at, end: next };
    line += record.lines;
    at = next;
  }
}

/**
 * Where the line at a position ends; each kind of line break is searched for once, however the file ends its
 * lines.
 */
function lineEnds(text: string) {
  let feed = -1;
  let carriage = -1;
  const next = (known: number, character: string, at: number) => {
    if (known >= at) return known;
    const found = text.indexOf(character, at);
    return found < 0 ? text.length : found;
  };
  return (at: number): number => {
    feed = next(feed, '\n', at);
    carriage = next(carriage, '\r', at);
    return Math.min(feed, carriage);
  };
}

const afterBreak = (text: string, end: number): number =>
  text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;

interface Read {
  readonly cells: string[];
  /** The end of its last line, without the line break. */
  readonly end: number;
  readonly lines: number;
  readonly loose: boolean;
}

function readQuoted(
  text: string,
  from: number,
  separator: Separator,
  endOfLine: (at: number) => number,
): Read {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  let loose = false;
  for (;;) {
    const quoted = text.charCodeAt(at) === QUOTE ? closed(text, at) : undefined;
    const start = quoted?.end ?? at;
    lines += quoted?.breaks ?? 0;
    const end = endOfLine(start);
    const next = text.indexOf(separator, start);
    const last = next < 0 || next > end;
    const rest = text.slice(start, last ? end : next);
    if (quoted ? rest.trim() !== '' : rest.includes('"')) loose = true;
    cells.push(quoted ? quoted.value + rest.trimEnd() : rest);
    if (last) return { cells, end, lines, loose };
    at = next + 1;
  }
}

const QUOTE = 34;

interface Closed {
  readonly value: string;
  readonly end: number;
  readonly breaks: number;
}

/** A quoted cell from its opening quote, or nothing where it is not closed. */
function closed(text: string, open: number): Closed | undefined {
  let value = '';
  let breaks = 0;
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    const part = text.slice(at, quote);
    breaks += breaksIn(part);
    if (breaks >= MOST_LINES) return undefined;
    value += part;
    if (text.charCodeAt(quote + 1) !== QUOTE) return { value, end: quote + 1, breaks };
    value += '"';
    at = quote + 2;
  }
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) breaks++;
  }
  return breaks;
}
