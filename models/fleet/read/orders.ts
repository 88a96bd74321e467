/**
 * Whether dates of a file say the day first, or the month: one date of 25 March settles it for all those that
 * could be read both ways. Only the year is kept, and both readings have the same.
 */
import type { Column } from './columns.ts';
import type { Role } from './rules.ts';
import { MONTHS } from '../workbook/calendar.ts';

export interface DateOrder {
  /** Absent where no date of the file, or dates against each other, settle it. */
  readonly first?: 'day' | 'month';
  /** Dates that say which, and dates that could be read both ways. */
  readonly sure: number;
  readonly either: number;
}

const DATED: readonly Role[] = ['bought', 'commissioned', 'retired'];
const TWO_NUMBERS = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2}/;

export function createOrders(columns: readonly Column[]) {
  const dated = columns.flatMap(({ index, role }) => (role && DATED.includes(role) ? [index] : []));
  let [day, month, either] = [0, 0, 0];
  return {
    add(cells: readonly string[]): void {
      for (const index of dated) {
        const found = TWO_NUMBERS.exec(cells[index] ?? '');
        if (!found) continue;
        const [first, second] = [Number(found[1]), Number(found[2])];
        if (first > MONTHS && second <= MONTHS) day++;
        else if (second > MONTHS && first <= MONTHS) month++;
        else if (first !== second && first <= MONTHS) either++;
      }
    },
    /** Nothing where no date could be read both ways. */
    settled(): { readonly dates?: DateOrder } {
      if (either === 0) return {};
      const first = month === 0 && day > 0 ? 'day' : day === 0 && month > 0 ? 'month' : undefined;
      return { dates: { sure: day + month, either, ...(first && { first }) } };
    },
  };
}
