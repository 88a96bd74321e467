/** The page of published figures lists the direction of every lever, with its seal, and the sources behind it. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { renderPublished } from '../../web/features/method/publishedPage.ts';
import { seals as en } from '../../web/words/seals/en.ts';
import { seals as fr } from '../../web/words/seals/fr.ts';
import { library } from '../models/shared.ts';

const SEAL_WORDS = { fr, en };

test.each(LANGUAGES)('every lever is listed with what is known of its direction (%s)', (language) => {
  const { main } = renderPublished('published', language, library);
  const listed = main.slice(main.indexOf('id="directions"'));
  const rows = listed.match(/<tr class="why">/g) ?? [];
  expect(rows).toHaveLength(library.proposals.levers.length + library.stock.levers.length);
  for (const { says, evidence } of library.directions) {
    expect(listed).toContain(says[language].replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    for (const { source } of evidence)
      expect(listed).toContain(library.sources[source]!.publisher.replaceAll('&', '&amp;'));
  }
  for (const word of Object.values(SEAL_WORDS[language])) expect(listed).toContain(`>${word}</span>`);
  expect(renderPublished('stocks', language, library).main).not.toContain('id="directions"');
});
