/** What is shown to a class that comes back. */
import { comeBack as fr } from '../../../i18n/fr/comeBack.ts';
import { type ComparedShown, type KeptTotals } from './compared.ts';

export type WrongCode = keyof typeof fr.wrong;

/** What was typed, what was found under it, and what is wrong with it. */
export interface Returned {
  readonly typed: { readonly then: string; readonly now: string };
  readonly then?: KeptTotals | undefined;
  readonly now?: KeptTotals | undefined;
  readonly wrong?: WrongCode | undefined;
  /** What was kept under the code that was typed is deleted. */
  readonly deleted?: boolean;
}

/** In words. */
export interface Dates {
  readonly then: string;
  readonly now: string | undefined;
  readonly until: string;
}

export interface ComeBackShown extends Returned {
  readonly compared?: ComparedShown;
  readonly dates?: Dates;
}
