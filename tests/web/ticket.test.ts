/** A receipt, line by line: what each holds when it is touched, and where it leads. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { createView, GROUPS } from '../../web/features/footprint/view.ts';
import Explain from '../../web/features/footprint/ticket/Explain.svelte';
import { later as laterEn } from '../../web/features/footprint/ticket/words/later/en.ts';
import { later as laterFr } from '../../web/features/footprint/ticket/words/later/fr.ts';
import { homeOf, library, textOf } from './surfaces.ts';

const LATER = { fr: laterFr, en: laterEn };

/** A home that does all that may be done online, and has several devices of one type. */
const everyUse = {
  people: 2,
  devices: [
    { type: 'laptop', count: 1, yearsKept: 5 },
    { type: 'smartphone', count: 1, yearsKept: 2 },
    { type: 'smartphone', count: 1, yearsKept: 4 },
  ],
  uses: library.catalogue.uses.map(({ id }) => ({
    type: id,
    hoursPerWeek: 3,
    countPerWeek: 3,
    storedGB: 3,
    storedCount: 3,
  })),
};

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([{}, everyUse])(
    'every line that is touched shows its calculation, told apart',
    async (answers) => {
      const { household } = await homeOf(language, answers);
      const workshop = household.workshop!;
      for (const unfolded of [[], GROUPS]) {
        const { groups } = createView(household.footprint!, workshop, unfolded);
        for (const { key, members } of groups.flatMap(({ items }) => items)) {
          const props = { household, words: LATER[language], members };
          const { body } = render(Explain, { props });
          expect(body, key).toContain('<code>');
          const told = [...body.matchAll(/<p><b>(.*?)<\/b>(.*?)<\/p>/gs)].map(([, heading]) =>
            textOf(heading!),
          );
          expect(told.length, key).toBeGreaterThan(0);
          expect(new Set(told.map((one) => one.replace(/\s?:.*/, ''))).size, `${key}: ${told.join()}`).toBe(
            told.length,
          );
        }
      }
    },
  );
});
