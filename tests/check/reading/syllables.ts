/** How many syllables are heard in a word: what both formulas of readability count. */
import { syllable } from 'syllable';
import type { Language } from '../../../models/catalogue/catalogue.ts';

const VOWELS = 'aàâäeéèêëiîïoôöuùûüœæ';
/** A vowel written with several letters, or a glide with the vowel that follows it. */
const SOUND = new RegExp(
  // an accented e stands alone, but for the glide before it; so does a vowel with a diaeresis
  `[iuy]?[éèê]|[ëïü]|œu?|eaux?|eau|[iu]?(?:oui|ou|oi|au|ai|ei|eu)|[iu](?=[aeou])[aeo]|[${VOWELS}]`,
  'g',
);

/** A y between two vowels is heard as a consonant; elsewhere, as an i. */
const plainY = (word: string): string =>
  word.replace(new RegExp(`(?<=[${VOWELS}])y(?=[${VOWELS}])`, 'g'), 'll').replaceAll('y', 'i');

/**
 * Syllables of a French word as it is spoken: an e that ends it, with or without an s, is silent after a consonant or a
 * vowel. The ending of verbs in -ent is counted as heard, since nothing in a word tells it from that of nouns: a text is
 * found a little harder than it is, never easier.
 */
function french(word: string): number {
  const lower = word.toLowerCase().replaceAll(/[^a-zàâäéèêëîïôöùûüÿœæç]/g, '');
  const spoken = plainY(lower)
    .replace(/qu|gu(?=[eiéè])/g, 'q')
    .replace(/(?<=.{2})es?$/, '');
  return Math.max(1, spoken.match(SOUND)?.length ?? 0);
}

const COUNTS: Readonly<Record<Language, (word: string) => number>> = {
  fr: french,
  en: (word) => Math.max(1, syllable(word)),
};

export const syllablesOf = (word: string, language: Language): number => COUNTS[language](word);
