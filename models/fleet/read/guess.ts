/**
 * A list without headers: each column is guessed from what most of its cells look like. The kind of thing is
 * sought first, then a date, then small whole numbers as quantities. Nothing is guessed for a column where
 * fewer than half the cells agree.
 */
import type { Column } from './columns.ts';
import { readDate, type DateRules, type Today } from './dates.ts';
import type { Recognise } from './recognise.ts';
import type { Role } from './rules.ts';
import { readQuantity } from './values.ts';

const MOST_OF_ONE_KIND = 999;

export function guessColumns(
  records: readonly (readonly string[])[],
  recognise: Recognise,
  rules: DateRules,
  today: Today,
): Column[] {
  const width = Math.max(0, ...records.map((cells) => cells.length));
  const taken = new Set<Role>();
  return Array.from({ length: width }, (_, index): Column => {
    const cells = records.flatMap((record) => record[index]?.trim() || []);
    const share = (test: (cell: string) => boolean) => cells.filter(test).length / Math.max(1, cells.length);
    const tests: readonly (readonly [Role, (cell: string) => boolean])[] = [
      ['bought', (cell) => isDate(cell, rules, today)],
      ['quantity', isFew],
      ['model', (cell) => recognise({ type: '', model: cell, name: '' }) !== undefined],
    ];
    const role = tests.find(([each, test]) => !taken.has(each) && share(test) > 1 / 2)?.[0];
    if (role) taken.add(role);
    return role ? { index, header: '', role } : { index, header: '', why: 'unknown' };
  });
}

function isDate(cell: string, rules: DateRules, today: Today): boolean {
  const read = readDate(cell, rules, today);
  return read !== undefined && 'year' in read;
}

const isFew = (cell: string): boolean =>
  /^\d+$/.test(cell) && (readQuantity(cell) ?? Infinity) <= MOST_OF_ONE_KIND;
