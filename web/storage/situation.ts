/** A home as it was on a day, kept on the device to be set beside what it becomes. */
import type { Answers } from '../../models/household/answers.ts';
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Day } from '../dates.ts';
import { keep } from './keep.ts';
import { open } from './read.ts';

const STORAGE_KEY = 'sobrement.situation';

export interface Situation {
  readonly answers: Answers;
  readonly on: Day;
  /** What the reader calls it, and what they call the present answers; their own words, or none. */
  readonly names: readonly [kept: string, present: string];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const LONGEST_NAME = 24;

/** Storage may be forbidden or full: the comparison then lasts as long as the page. */
export function rememberSituation(situation: Situation | undefined, catalogue: Catalogue): void {
  try {
    if (!situation) return localStorage.removeItem(STORAGE_KEY);
    const { answers, on, names } = situation;
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...keep(answers, catalogue), on, names }));
  } catch {
    // nothing to do: a private window keeps nothing
  }
}

/** What was kept, for what this catalogue knows of it; what cannot be read is as if nothing was. */
export function rememberedSituation(catalogue: Catalogue): Situation | undefined {
  try {
    const text = localStorage.getItem(STORAGE_KEY) ?? '';
    const opened = open(text, { catalogue });
    if (!('answers' in opened)) return undefined;
    const { on, names } = JSON.parse(text) as Partial<Situation>;
    if (!DAY.test(String(on))) return undefined;
    const name = (i: 0 | 1) => String(names?.[i] ?? '').slice(0, LONGEST_NAME);
    return { answers: opened.answers, on: on!, names: [name(0), name(1)] };
  } catch {
    return undefined;
  }
}
