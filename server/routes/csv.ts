/** CSV as RFC 4180 has it: a header row, CRLF, quotes where they are needed and only there. */

export type Cell = string | number | undefined;

export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
