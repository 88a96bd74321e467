/**
 * CSV for a spreadsheet that someone opens by hand: a mark that says UTF-8, and in French the semicolon and the decimal
 * comma that it expects. A text never begins as a formula.
 */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { csv, type Cell } from '../../models/request/csv.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/;

export function spreadsheet(rows: Iterable<readonly Cell[]>, language: Language): string {
  const french = language === 'fr';
  const told = (value: Cell): Cell => {
    if (typeof value === 'number') return french ? String(value).replace('.', ',') : value;
    return value !== undefined && FORMULA.test(value) ? `'${value}` : value;
  };
  const [header = [], ...lines] = [...rows].map((row) => row.map(told));
  return BYTE_ORDER_MARK + csv(header.map(String), lines, french ? ';' : ',');
}
