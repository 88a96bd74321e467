/**
 * CSV as RFC 4180 defines it: a header row, CRLF, quotes where they are needed and only there. Every table that the
 * site or its API gives is written here, so none of them holds a formula: a spreadsheet would run it in whoever opens
 * the file.
 */
import { written, type Language } from '../catalogue/language.ts';

/** The mark of decimals, and what stands between the cells of a file that a spreadsheet opens by hand. */
const DECIMAL = written('decimal');
const SEPARATOR = written('separator');

export type Cell = string | number | undefined;

/** Tells spreadsheets that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** How a formula begins. Spreadsheets in Japanese and Chinese take the full-width signs for the plain ones. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/** @param separator a semicolon where decimals are written with a comma */
export function csv(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  separator: ',' | ';' = ',',
): string {
  return [header, ...rows].map((cells) => `${csvLine(cells, separator)}\r\n`).join('');
}

/** The cells of one line, without its line break. */
export const csvLine = (cells: readonly Cell[], separator: string): string =>
  cells.map((value) => quoted(guarded(value), separator)).join(separator);

/** For a spreadsheet that someone opens by hand, with the separator and the decimal mark that it expects. */
export function spreadsheet(
  [header = [], ...lines]: readonly (readonly Cell[])[],
  language: Language,
): string {
  const decimal = DECIMAL[language];
  const written = (value: Cell): Cell =>
    typeof value === 'number' ? String(value).replace('.', decimal) : value;
  const rows = lines.map((cells) => cells.map(written));
  return BYTE_ORDER_MARK + csv(header.map(String), rows, SEPARATOR[language]);
}

/** A text that begins like a formula comes after an apostrophe; a number may begin with its sign. */
function guarded(value: Cell = ''): string {
  const text = String(value);
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
