/** An effect in words, always with its range, and never stated as surer than it is. */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { BETWEEN } from '../../models/catalogue/writing.ts';
import type { Estimate } from '../../models/draws/distribution.ts';
import type { AloneEffect, Per } from '../../models/proposals/alone.ts';
import { amount, between, percent, twoDigits } from '../format.ts';
import type { EffectMessages } from './words/fr.ts';

export interface EffectWords {
  readonly amount: string;
  /** The number alone; absent when the effect is given in words. */
  readonly number?: string;
  readonly range: string;
}

/** How far a proposal goes: nobody says "100%" of what is theirs. @param share 0 to 1 */
export const farWords = (
  share: number,
  { intensity, whole }: Readonly<Record<'intensity' | 'whole', string>>,
  language: Language,
): string => (share < 1 ? `${percent(share, language)} ${intensity}` : whole);

/** Below this fraction of the high end, the low end counts as zero. */
const NOTHING = 0.01;

/** Whether a saving may come to nothing, or to less. */
export const maybeNothing = ({ low, high }: Pick<Estimate, 'low' | 'high'>): boolean => low < high * NOTHING;

export function effectWords(
  effect: AloneEffect | undefined,
  language: Language,
  m: EffectMessages,
  per: Per,
): EffectWords {
  if (!effect) return { amount: m.notComputed, range: '' };
  const { saving, aside, atMost = false } = effect;
  if (aside) {
    const words = savingWords(aside.saving, language, m, atMost);
    return { ...words, range: `${words.range}, ${m.aside[aside.per]}` };
  }
  if (saving.low === 0 && saving.high === 0) return { amount: m.nothing[per], range: m.nothingWhy[per] };
  return savingWords(saving, language, m, atMost);
}

/**
 * A saving with its range. When the range includes zero, the text says so, either first or beside the figure.
 *
 * @param atMost the saving is computed in the most favourable case, and the text says so
 */
export function savingWords(
  saving: Estimate,
  language: Language,
  m: EffectMessages,
  atMost = false,
): EffectWords {
  const { central, high } = saving;
  const range = rangeWords(saving, language);
  if (central <= 0 && high > 0) return { amount: m.perhapsNothing, range: m.kg(range) };
  const beside = doubtOf(saving, m, atMost);
  const shown = high < SMALL ? twoDigits(central, language) : amount(central, language);
  return { amount: m.kg(shown), number: shown, range: beside ? m.joined(range, beside) : range };
}

/** What a saving with a figure may turn out to be; nothing where it is above zero throughout. */
export function doubtOf(
  saving: Pick<Estimate, 'low' | 'high'>,
  m: EffectMessages,
  atMost: boolean,
): string | undefined {
  if (atMost) return m.bound;
  if (saving.low < 0) return m.perhapsMore;
  return maybeNothing(saving) ? m.perhapsNothing : undefined;
}

/** When the whole range is below this, rounding to a tenth would show nothing. */
const SMALL = 0.1;

export function rangeWords({ low, high, central }: Estimate, language: Language): string {
  if (high >= SMALL) return between({ low, high, central }, language);
  const [a, b] = [twoDigits(low, language), twoDigits(high, language)];
  return BETWEEN[language](a, b);
}

/** Above this share of draws, a saving counts as certain: the displayed range leaves one draw in twenty on each side. */
const ALMOST = 0.995;

/** @param share of draws, from 0 to 1 @returns how many times out of ten at least, from 0 to 9, or nearly always */
export const timesInTen = (share: number): number | 'always' =>
  share > ALMOST ? 'always' : Math.floor(share * 10);
