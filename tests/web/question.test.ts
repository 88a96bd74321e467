/** Which question the household page asks next. */
import { expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import { createView, createWorkshop } from '../../web/features/footprint/view.ts';
import { household } from '../../web/features/footprint/words/fr.ts';

const { catalogue } = load();
const workshop = createWorkshop(
  catalogue,
  createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED),
  household,
);
const best = (answers: Answers) =>
  workshop.estimate(answers).questions.filter(({ question }) => question !== 'people')[0]!.question;
const asked = (answers: Answers, seen: readonly string[] = []) =>
  createView(answers, workshop.estimate(answers), workshop, { seen }).question?.id;

test('how many live there comes first, then what would narrow the total most', () => {
  expect(asked({})).toBe('people');
  expect(asked({}, ['people'])).toBe(best({}));
  expect(asked({ people: 3 })).toBe(best({ people: 3 }));
});
