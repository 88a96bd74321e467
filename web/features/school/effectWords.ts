/**
 * The effect of a proposal on one person, in the words of every school page: with its range and its seal.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { AloneEffect } from '../../../models/proposals/alone.ts';
import type { Seal } from '../../../models/proposals/seal.ts';
import type { Together } from '../../../models/school/classEffects.ts';
import { doubtOf, effectWords, rangeWords, type EffectWords } from '../../effects/effectWords.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { EffectMessages } from '../../effects/words/fr.ts';
import type { SchoolMessages } from './words/fr.ts';

const EFFECTS = byLanguage(
  import.meta.glob<EffectMessages>('../../effects/words/*.ts', { eager: true, import: 'effects' }),
);
const SCHOOL = byLanguage(
  import.meta.glob<SchoolMessages>('./words/*.ts', { eager: true, import: 'school' }),
);

/** The effect with its unit, whose gas is named where a card is read alone, and its direction. */
export function effectSaid(effect: AloneEffect | undefined, language: Language): EffectWords {
  const words = effectWords(effect, language, EFFECTS[language], 'person');
  return words.number ? { ...words, amount: SCHOOL[language].effects.less(words.number) } : words;
}

/** The same in two short sentences, parted where whoever chooses among many stops reading. */
export interface EffectTold {
  /** How much, for whom, over which year or only once, and what it may turn out to be. */
  readonly much: string;
  /** What follows it: its range, then how it is known. */
  readonly more: string;
}

export function effectTold(effect: AloneEffect | undefined, seal: Seal, language: Language): EffectTold {
  const m = EFFECTS[language];
  const { number, amount, range } = effectSaid(effect, language);
  const { known, yearly } = SCHOOL[language].effects;
  if (!effect || number === undefined)
    return { much: amount, more: `${range && `, ${range}`}. ${known(m.seals[seal])}.` };
  const { aside, atMost = false } = effect;
  const { saving } = aside ?? effect;
  const each = aside ? `${amount}, ${m.aside[aside.per]}` : yearly(amount);
  return {
    much: [each, doubtOf(saving, m, atMost)].filter(Boolean).join(', '),
    more: ` (${rangeWords(saving, language)}). ${known(m.seals[seal])}.`,
  };
}

/**
 * The same in as few words as a row holds: the figure, its range, how it is known.
 * @param isShare whether its share of a sum stands beside it and is the same figure, which is then not told twice
 */
export function effectShort(
  effect: AloneEffect | undefined,
  seal: Seal,
  language: Language,
  isShare: boolean,
): string {
  const m = EFFECTS[language];
  const { number, amount } = effectWords(effect, language, m, 'person');
  if (!effect || number === undefined || effect.aside) return [amount, m.seals[seal]].join(', ');
  const known = [rangeWords(effect.saving, language), m.seals[seal]];
  return (isShare ? known : [amount, ...known]).join(', ');
}

/** An effect part by part: the figure, or why there is none; its range or what it is of; how it is known. */
export interface EffectRow {
  readonly amount: string;
  readonly range: string;
  readonly seal: string;
  /** What it may turn out to be. */
  readonly doubt?: string;
  /** Whether it is of something else than a person of the class in a year. */
  readonly aside?: true;
}

/** @returns the effect as a wall shows it */
export function effectRow(effect: AloneEffect | undefined, seal: Seal, language: Language): EffectRow {
  const m = EFFECTS[language];
  const { number, amount } = effectWords(effect, language, m, 'person');
  const known = { amount, seal: m.seals[seal] };
  if (!effect || number === undefined) return { ...known, range: '' };
  const { saving, aside, atMost = false } = effect;
  const doubt = doubtOf((aside ?? effect).saving, m, atMost);
  // from the back row, a weight would be read where a saving is meant
  const less = amount.startsWith('<') ? amount : `−${amount}`;
  const told = { ...known, amount: less, ...(doubt !== undefined && { doubt }) };
  if (aside) return { ...told, range: m.aside[aside.per], aside: true };
  return { ...told, range: rangeWords(saving, language) };
}

/** Why a proposal has no share of a joint effect, in a few words: nothing is computed, or not for a home each year. */
export function unsharedSaid(effect: AloneEffect | undefined, language: Language): string {
  return effect?.aside ? SCHOOL[language].effects.unshared[effect.aside.per] : EFFECTS[language].notComputed;
}

/** Whether it may come to nothing, or to less. */
export const isDoubtful = ({ saving, atMost }: Omit<Together, 'shares'>, language: Language): boolean =>
  doubtOf(saving, EFFECTS[language], atMost) !== undefined;

/** How sure the joint effect of several proposals is: what it may turn out to be, and its seal. */
export function sureSaid({ saving, atMost, seal }: Omit<Together, 'shares'>, language: Language): string {
  const m = EFFECTS[language];
  return [doubtOf(saving, m, atMost), m.seals[seal]].filter(Boolean).join(', ');
}
