/** Cycle 3 has sentences of its own: short, and easier to read than those of the older. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { saidAt } from '../../../models/school/easier.ts';
import { scoreOf, sentencesOf } from '../../check/reading/score.ts';
import { school } from './shared.ts';

const MOST_WORDS = 20;
/** Said to the facilitator, or to everyone at a break. */
const NOT_TO_PUPILS = ['pause', 'close'];

const asked = school.predictions.filter(({ levels }) => levels.includes('cycle-3'));
const activities = Object.values(school.activities).filter(({ id }) => !NOT_TO_PUPILS.includes(id));

/** What is said to pupils at a level, in a run. */
const saidIn = (level: 'cycle-3' | 'cycle-4') => [
  ...asked.map((one) => saidAt(one, level)).flatMap(({ question, why }) => [question, why]),
  ...activities.flatMap((one) => saidAt(one, level).say),
];

test('everything that is asked in cycle 3, and said to its pupils, has words of its own', () => {
  for (const { id, easier } of [...asked, ...activities]) expect(easier, id).toBeDefined();
  expect(saidIn('cycle-4')).toEqual([
    ...asked.flatMap(({ question, why }) => [question, why]),
    ...activities.flatMap(({ say }) => say),
  ]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const scored = (level: 'cycle-3' | 'cycle-4') => {
    const sentences = saidIn(level).flatMap((text) => sentencesOf(text[language], language));
    return { sentences, score: scoreOf(sentences, language)! };
  };

  test('no sentence of cycle 3 is longer than twenty words, and they are easier to read', () => {
    const { sentences, score } = scored('cycle-3');
    expect(sentences.filter(({ words }) => words > MOST_WORDS)).toEqual([]);
    expect(score).toBeGreaterThan(scored('cycle-4').score + 3);
  });
});
