/** Readability: syllables as they are heard, sentences as they are read, and the two published formulas. */
import { describe, expect, test } from 'vitest';
import { scoreOf, sentencesOf } from './score.ts';
import { syllablesOf } from './syllables.ts';

describe('the syllables of a French word', () => {
  test.each([
    ['table', 1],
    ['tables', 1],
    ['le', 1],
    ['kg', 1],
    ['ordinateur', 4],
    ['appareil', 3],
    ['téléphone', 3],
    ['électricité', 5],
    ['réseau', 2],
    ['réseaux', 2],
    ['réemploi', 3],
    ['année', 2],
    ['vie', 1],
    ['émissions', 3],
    ['payer', 2],
    ['moyen', 2],
    ['essayez', 3],
    ['quinze', 1],
    ['chaque', 1],
    ['garder', 2],
    ['fabrication', 4],
    ['cœur', 1],
    ['naïf', 2],
    ['logiciel', 3],
    ['internet', 3],
    ['oui', 1],
    ['voiture', 2],
    ['lieu', 1],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word, 'fr')).toBe(count);
  });
});

describe('a score', () => {
  test('is that of the formulas', () => {
    // three words of one syllable in one sentence
    expect(scoreOf(sentencesOf('The cat sat.', 'en'), 'en')).toBeCloseTo(206.835 - 1.015 * 3 - 84.6, 9);
    expect(scoreOf(sentencesOf('Le chat dort.', 'fr'), 'fr')).toBeCloseTo(207 - 1.015 * 3 - 73.6, 9);
    expect(scoreOf(sentencesOf('—', 'fr'), 'fr')).toBeUndefined();
  });

  test('falls with longer words, and with longer sentences', () => {
    const of = (text: string) => scoreOf(sentencesOf(text, 'fr'), 'fr')!;
    expect(of('Gardez vos appareils.')).toBeLessThan(of('Gardez vos sacs.'));
    expect(of('Le chat dort et le chien court.')).toBeLessThan(of('Le chat dort. Le chien court.'));
  });

  test('counts a number as a word of one syllable', () => {
    expect(sentencesOf('Votre total est 1 234,5 kg par an.', 'fr')).toEqual([
      { text: 'Votre total est 1 234,5 kg par an.', words: 8, syllables: 9 },
    ]);
  });

  test('takes each sentence apart, whatever ends it', () => {
    expect(sentencesOf('Et chez vous ? Ça dépend.', 'fr').map(({ words }) => words)).toEqual([3, 2]);
  });
});
