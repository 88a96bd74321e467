/** What the reader has decided to do, each with a date, and what the receipt weighed on the day of the first one. */
import type { Day } from '../dates.ts';
import type { Kept } from './keep.ts';

const STORAGE_KEY = 'sobrement.list';

export interface List {
  /** By gesture; a gesture without a date is absent. */
  readonly dates: Readonly<Record<string, Day>>;
  /** The receipt with which the list began, and the answers that made it; an older list has kept its weight alone. */
  readonly from?: { readonly on: Day; readonly kg: number; readonly kept?: Kept };
}

const EMPTY: List = { dates: {} };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Storage may be forbidden or full: the page then works without it. */
export function rememberList(list: List): void {
  try {
    if (Object.keys(list.dates).length === 0 && !list.from) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(list));
  } catch {
    // nothing to do: a private window keeps nothing
  }
}

/** What was kept; what cannot be read is as if nothing was. */
export function rememberedList(): List {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as Partial<List> | null;
    const { dates, from } = kept ?? {};
    const entries = Object.entries(dates ?? {}).filter(([, day]) => DAY.test(String(day)));
    const begun = from && DAY.test(String(from.on)) && Number.isFinite(from.kg) ? { from } : {};
    return { dates: Object.fromEntries(entries), ...begun };
  } catch {
    return EMPTY;
  }
}

export const forgetList = (): void => rememberList(EMPTY);
