/** A receipt that is counted by other methods than the site’s says which, and goes back to ours in one press. */
import { expect, test } from 'vitest';
import type { Answers } from '../../models/household/answers.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { countedAsUsual, countedOtherwise } from '../../web/features/footprint/otherwise.ts';
import { kept as en } from '../../web/features/footprint/words/answers/en.ts';
import { kept as fr } from '../../web/features/footprint/words/answers/fr.ts';
import { homeOf } from './surfaces.ts';

const WORDS = { fr, en };
const HOME: Answers = { grid: 'RE', people: 3, devices: [{ type: 'smartphone', count: 2 }] };
const OTHERWISE: Answers = {
  networkMethod: 'full',
  view: 'purchase-year',
  secondHand: 'half',
  ranges: 'published',
  switches: { smartphone: 'manufacturers' },
};

test.each(LANGUAGES)('every choice of method is named, and nothing else (%s)', async (language) => {
  const { names } = WORDS[language].method;
  const { household } = await homeOf(language, HOME);
  const said = (answers: Answers) =>
    countedOtherwise(answers, household.workshop!, { ...WORDS[language].method });
  expect(said(HOME)).toEqual([]);
  // what the site does anyway, chosen
  expect(
    said({ networkMethod: 'two-part', view: 'life', secondHand: 'cut-off', ranges: 'believed' }),
  ).toEqual([]);
  expect(said({ switches: { smartphone: 'ademe' } })).toEqual([]);
  const phone = household.workshop!.catalogue.switches.find(({ id }) => id === 'smartphone')!;
  expect(said({ ...HOME, ...OTHERWISE })).toEqual([
    names.networks,
    names.purchases,
    names.secondHand,
    names.ranges,
    phone.label[language].toLowerCase(),
  ]);
});

test('the way back changes the method, and nothing of the home', async () => {
  expect(countedAsUsual({ ...HOME, ...OTHERWISE })).toEqual(HOME);
  expect(countedAsUsual(HOME)).toEqual(HOME);
});
