/** What a proposal takes off, with its sign: less than a tenth has none of its own. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { EffectWords } from '../../../effects/effectWords.ts';
import { amount } from '../../../format.ts';
import type { OneMessages } from './words/fr.ts';

/** A change of carbon shared among the people of a commune, with its sign. @param change kgCO2e, below zero where less */
export function eachSaid(
  change: number,
  people: number,
  language: Language,
  m: Pick<OneMessages, 'kg' | 'less' | 'sides'>,
): string {
  const number = amount(Math.abs(change) / people, language);
  if (number.startsWith('<')) return m.kg(number);
  return change > 0 ? m.sides.more(m.kg(number)) : m.less(number);
}

export const lessSaid = ({ number, amount }: EffectWords, m: Pick<OneMessages, 'less'>): string =>
  number === undefined || number.startsWith('<') ? amount : m.less(number);
