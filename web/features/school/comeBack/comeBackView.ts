/** What is shown to a class that comes back. */
import type { ComeBackMessages } from './words/fr.ts';
import { type ComparedShown, type KeptTotals } from './compared.ts';

export type WrongCode = keyof ComeBackMessages['wrong'];

/** The typed code, what was found under it, and what is wrong with it. */
export interface Returned {
  readonly typed: { readonly then: string; readonly now: string };
  readonly then?: KeptTotals | undefined;
  readonly now?: KeptTotals | undefined;
  readonly wrong?: WrongCode | undefined;
  /** Whether the totals kept under the typed code have been deleted. */
  readonly deleted?: boolean;
}

/** Dates in words. */
interface Dates {
  readonly then: string;
  readonly now: string | undefined;
  readonly until: string;
}

/** The answers of both times, and when they were given. */
export interface DatedComparison extends ComparedShown {
  readonly dates: Dates;
}

export interface ComeBackShown extends Returned {
  readonly compared?: DatedComparison;
}
