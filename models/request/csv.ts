/** CSV as RFC 4180 defines it: a header row, CRLF, quotes where they are needed and only there. */

export type Cell = string | number | undefined;

/** @param separator a semicolon where decimals are written with a comma */
export function csv(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  separator: ',' | ';' = ',',
): string {
  const quoted = separator === ',' ? /[",\r\n]/ : /[";\r\n]/;
  const lines = [header, ...rows].map((cells) => cells.map((value) => cell(value, quoted)).join(separator));
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell, quoted: RegExp): string {
  const text = value === undefined ? '' : String(value);
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
