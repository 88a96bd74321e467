/**
 * Whether the dates read as those of purchases may be others: nearly all of the last twelve months, or the same
 * few days for a whole fleet, are more often those of an inventory or of a change. A person is then asked.
 */
import type { Column } from './columns.ts';
import { readDay, type DateRules, type Today } from './dates.ts';
import { MONTHS } from '../workbook/calendar.ts';

export type Doubt = 'young' | 'few';

/** Fewer machines may well be new, or of few lots. */
const FEWEST_YOUNG = 10;
const FEWEST_ALIKE = 20;
const NEARLY_ALL = 0.9;
const FEW_DAYS = 3;
const MOST_KEPT = 20_000;

interface Seen {
  readonly young: boolean;
  /** Absent where the date has no day. */
  readonly day?: string;
}

export function createBirths(columns: readonly Column[], dates: DateRules, today: Today) {
  const column =
    columns.find(({ role }) => role === 'bought') ?? columns.find(({ role }) => role === 'commissioned');
  const kept = new Map<string, Seen | undefined>();
  const days = new Set<string>();
  let [all, young, whole] = [0, 0, 0];

  function seen(cell: string): Seen | undefined {
    if (kept.has(cell)) return kept.get(cell);
    const read = readDay(cell, dates, today);
    const found = read && 'year' in read ? seenOn(read, today) : undefined;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(cell, found);
    return found;
  }

  return {
    add(cells: readonly string[]): void {
      const found = column && seen(cells[column.index] ?? '');
      if (!found) return;
      all++;
      if (found.young) young++;
      if (found.day === undefined) return;
      whole++;
      if (days.size <= FEW_DAYS) days.add(found.day);
    },
    /** The column in doubt, and why; nothing where its dates are those of a fleet that was bought over years. */
    doubt(): { readonly column: Column; readonly why: Doubt } | undefined {
      if (!column) return undefined;
      if (all >= FEWEST_YOUNG && young >= NEARLY_ALL * all) return { column, why: 'young' };
      if (whole === all && all >= FEWEST_ALIKE && days.size <= FEW_DAYS) return { column, why: 'few' };
      return undefined;
    },
  };
}

function seenOn({ year, month, day }: { year: number; month?: number; day?: number }, today: Today): Seen {
  const months = (today.year - year) * MONTHS + (month === undefined ? 0 : today.month - month);
  return { young: months < MONTHS, ...(day !== undefined && { day: `${year}-${month}-${day}` }) };
}
