/** All communes as a table for spreadsheets. In French: semicolons between cells and decimal commas. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { csv, type Cell } from '../../../../models/request/csv.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { EverywhereRow } from '../../../../models/council/outcome/everywhere.ts';
import type { Asked } from './messages.ts';

/** Also holds what is the same on every line: levers whose cost is unknown, and hypotheses that are not ours. */
interface Told extends Pick<Asked, 'language' | 'columns' | 'small'> {
  readonly unknown: string;
  readonly changed: string;
}

/** Meaningful digits, plus one. */
const DIGITS = 4;
/** Makes spreadsheets read accents correctly. */
const BYTE_ORDER_MARK = '\uFEFF';

export function tableOf(
  rows: readonly EverywhereRow[],
  { language, columns, small, unknown, changed }: Told,
): string {
  const said = (value: number): Cell => number(value, language);
  const range = ({ central, low, high }: Estimate): Cell[] => [said(central), said(low), said(high)];
  const lines = rows.map((row): Cell[] => [
    ...[row.code, row.name, row.department, row.population, said(row.households)],
    ...[said(row.kg.reference.central), said(row.kg.scenario.central), ...range(row.kg.difference)],
    ...range(row.totalKg),
    ...[said(row.bought.reference), said(row.bought.scenario), ...range(row.bought.difference)],
    ...range(row.totalBought),
    ...(row.euros ? range(row.euros) : ['', '', '']),
    row.small && small[row.small],
    unknown,
    changed,
  ]);
  return BYTE_ORDER_MARK + csv(columns, lines, language === 'fr' ? ';' : ',');
}

function number(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(DIGITS)) || 0);
  return language === 'fr' ? text.replace('.', ',') : text;
}
