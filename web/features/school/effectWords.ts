/**
 * The effect of a proposal on one person, in the words of every school page: with its range and the kind of evidence.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { AloneEffect } from '../../../models/proposals/alone.ts';
import type { Evidence } from '../../../models/proposals/proposals.ts';
import { effectWords, type EffectWords } from '../../effects/effectWords.ts';
import { proposals as en } from '../../i18n/en/proposals.ts';
import { proposals as fr } from '../../i18n/fr/proposals.ts';

const PROPOSALS = { fr, en };

/** The effect with its unit and its direction. */
export function effectSaid(effect: AloneEffect | undefined, language: Language): EffectWords {
  const { effects: m } = PROPOSALS[language];
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
  return [amount, range, evidence && PROPOSALS[language].effects.evidence[evidence]]
    .filter(Boolean)
    .join(', ');
}
