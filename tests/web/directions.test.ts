/** The page of directions lists that of every lever, with its seal, and the sources behind it. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { renderDirections } from '../../web/features/method/directionsPage.ts';
import { seals as en } from '../../web/words/seals/en.ts';
import { seals as fr } from '../../web/words/seals/fr.ts';
import { library } from '../models/shared.ts';

const SEAL_WORDS = { fr, en };

test.each(LANGUAGES)('every lever is listed with what is known of its direction (%s)', (language) => {
  const { main: listed } = renderDirections(language, library);
  const rows = listed.match(/<tr class="why">/g) ?? [];
  expect(rows).toHaveLength(library.proposals.levers.length + library.stock.levers.length);
  for (const { says, evidence } of library.directions) {
    expect(listed).toContain(says[language].replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    for (const { source } of evidence)
      expect(listed).toContain(library.sources[source]!.publisher.replaceAll('&', '&amp;'));
  }
  for (const word of Object.values(SEAL_WORDS[language])) expect(listed).toContain(` · ${word}`);
});
