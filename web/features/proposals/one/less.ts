/** What a proposal takes off, with its sign: less than a tenth has none of its own. */
import type { EffectWords } from '../../../effects/effectWords.ts';
import type { OneMessages } from './words/fr.ts';

export const lessSaid = ({ number, amount }: EffectWords, m: Pick<OneMessages, 'less'>): string =>
  number === undefined || number.startsWith('<') ? amount : m.less(number);
