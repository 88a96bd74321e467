/** Writes answers to the device or to a file. read.ts reads them back. */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Answers } from '../../models/household/answers.ts';
import type { Picks } from '../../models/proposals/picks.ts';

const STORAGE_KEY = 'sobrement.household';
export const FORMAT = 'sobrement-household';
export const FRAGMENT = '#r=';
/** Ends a fragment that goes with the reader from view to view, where the device keeps nothing. */
export const CARRIED = '.';

/** Asks, at the address of the questions, for the fields of what a receipt supposes. */
export const SUPPOSED = '?tout';

export interface Kept extends Picks {
  readonly format: typeof FORMAT;
  /** The factors with which the answers were computed. */
  readonly catalogue: { readonly version: string; readonly hash: string };
  readonly answers: Answers;
}

export const keep = (answers: Answers, { version, hash }: Catalogue): Kept => ({
  format: FORMAT,
  catalogue: { version, hash },
  answers,
});

/** Storage may be forbidden or full: the page then works without it. @returns whether the answers are kept */
export function remember(answers: Answers, catalogue: Catalogue): boolean {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(keep(answers, catalogue)));
    return true;
  } catch {
    return false; // a private window keeps nothing
  }
}

/** What was kept, before any check. */
export function remembered(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
