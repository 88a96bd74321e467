/**
 * The effect of a proposal on one person, in the words of every school page: with its range and the kind of evidence.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { AloneEffect } from '../../../models/proposals/alone.ts';
import type { Evidence } from '../../../models/proposals/proposals.ts';
import { effectWords, type EffectWords } from '../../effects/effectWords.ts';
import { effects as en } from '../../effects/words/en.ts';
import { effects as fr } from '../../effects/words/fr.ts';

const EFFECTS = { fr, en };

/** The effect with its unit and its direction. */
export function effectSaid(effect: AloneEffect | undefined, language: Language): EffectWords {
  const m = EFFECTS[language];
  const words = effectWords(effect, language, m, 'person');
  return words.number ? { ...words, amount: m.less(words.number) } : words;
}

/** The same on one line. */
export function effectLine(
  effect: AloneEffect | undefined,
  evidence: Evidence | undefined,
  language: Language,
): string {
  const { amount, range } = effectSaid(effect, language);
  return [amount, range, evidence && EFFECTS[language].evidence[evidence]].filter(Boolean).join(', ');
}
