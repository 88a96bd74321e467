/** All communes as a table for spreadsheets. In French: semicolons between cells and decimal commas. */
import { spreadsheet, type Cell } from '../../../../models/request/csv.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { EverywhereRow } from '../../../../models/council/outcome/everywhere.ts';
import type { Asked } from './messages.ts';

/**
 * Also holds what is the same on every line, so that a copied line keeps it: how what the policy does is known (nothing
 * without levers), levers whose cost is unknown, hypotheses that are not ours, and what all is compared with.
 */
interface Told extends Pick<Asked, 'language' | 'columns' | 'small' | 'supposing'> {
  readonly seal: string;
  readonly unknown: string;
  readonly changed: string;
  readonly against: string;
}

/** Meaningful digits, plus one. */
const DIGITS = 4;

export function tableOf(
  rows: readonly EverywhereRow[],
  { language, columns, small, seal, supposing, unknown, changed, against }: Told,
): string {
  const lines = rows.map((row): Cell[] => [
    ...[row.code, row.name, row.department, row.population, rounded(row.households)],
    ...[rounded(row.kg.reference.central), rounded(row.kg.scenario.central), ...range(row.kg.difference)],
    ...range(row.totalKg),
    ...range(row.law),
    ...[rounded(row.bought.reference), rounded(row.bought.scenario), ...range(row.bought.difference)],
    ...range(row.totalBought),
    ...(row.euros ? range(row.euros) : ['', '', '']),
    row.small && small[row.small],
    seal,
    row.supposed ? supposing : '',
    unknown,
    changed,
    against,
  ]);
  return spreadsheet([columns, ...lines], language);
}

const range = ({ central, low, high }: Estimate): Cell[] => [central, low, high].map(rounded);

/** Zero has no sign. */
const rounded = (value: number): number => Number(value.toPrecision(DIGITS)) || 0;
