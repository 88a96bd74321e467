/**
 * How easy a text is to read, from 0 to 100 and beyond: Flesch's formula for English (A new readability yardstick,
 * 1948), and that of Kandel and Moles for French (Application de l'indice de Flesch à la langue française, 1958). Of 70
 * to 80, a text is read at twelve or thirteen.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { syllablesOf } from './syllables.ts';

interface Formula {
  readonly from: number;
  readonly perWordInSentence: number;
  readonly perSyllableInWord: number;
}

const FORMULAS: Readonly<Record<Language, Formula>> = {
  fr: { from: 207, perWordInSentence: 1.015, perSyllableInWord: 73.6 },
  en: { from: 206.835, perWordInSentence: 1.015, perSyllableInWord: 84.6 },
};

export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

/** Numbers are words of a sentence, and say nothing of how hard its words are. */
const NUMBER = /\d/;

/** The sentences of a block of text; what ends a block ends its last sentence. */
export function sentencesOf(block: string, language: Language): Sentence[] {
  const bySentence = new Intl.Segmenter(language, { granularity: 'sentence' });
  const byWord = new Intl.Segmenter(language, { granularity: 'word' });
  return [...bySentence.segment(block)].flatMap(({ segment }) => {
    const words = [...byWord.segment(segment)].flatMap((part) => (part.isWordLike ? [part.segment] : []));
    if (words.length === 0) return [];
    const syllables = words.reduce(
      (sum, word) => sum + (NUMBER.test(word) ? 1 : syllablesOf(word, language)),
      0,
    );
    return [{ text: segment.trim(), words: words.length, syllables }];
  });
}

/** @returns nothing where there is no word */
export function scoreOf(sentences: readonly Sentence[], language: Language): number | undefined {
  const words = sentences.reduce((sum, each) => sum + each.words, 0);
  if (words === 0) return undefined;
  const syllables = sentences.reduce((sum, each) => sum + each.syllables, 0);
  const { from, perWordInSentence, perSyllableInWord } = FORMULAS[language];
  return from - perWordInSentence * (words / sentences.length) - perSyllableInWord * (syllables / words);
}
