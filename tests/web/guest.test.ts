/** A receipt that came in a link: no view of it says that it is the reader's own. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { createHousehold } from '../../web/features/footprint/household.svelte.ts';
import { ofGuest } from '../../web/features/footprint/suited.ts';
import Facts from '../../web/features/footprint/ticket/Facts.svelte';
import TicketPage from '../../web/features/footprint/ticket/TicketPage.svelte';
import { createTicketView, likenesses } from '../../web/features/footprint/ticket/ticketView.ts';
import { facts as factsEn } from '../../web/features/footprint/ticket/words/facts/en.ts';
import { facts as factsFr } from '../../web/features/footprint/ticket/words/facts/fr.ts';
import { ticket as ticketEn } from '../../web/features/footprint/ticket/words/en.ts';
import { ticket as ticketFr } from '../../web/features/footprint/ticket/words/fr.ts';
import { act as actEn } from '../../web/features/footprint/act/words/en.ts';
import { act as actFr } from '../../web/features/footprint/act/words/fr.ts';
import { understand as understandEn } from '../../web/features/footprint/understand/words/en.ts';
import { understand as understandFr } from '../../web/features/footprint/understand/words/fr.ts';
import { household as householdEn } from '../../web/features/footprint/words/en.ts';
import { household as householdFr } from '../../web/features/footprint/words/fr.ts';
import { guest as guestEn } from '../../web/features/footprint/words/guest/en.ts';
import { guest as guestFr } from '../../web/features/footprint/words/guest/fr.ts';
import { createView } from '../../web/features/footprint/view.ts';
import { actHtml, homeOf, library, textOf } from './surfaces.ts';

const OWN = {
  fr: { household: householdFr, ticket: ticketFr, facts: factsFr, act: actFr, understand: understandFr },
  en: { household: householdEn, ticket: ticketEn, facts: factsEn, act: actEn, understand: understandEn },
};
const GUEST = { fr: guestFr, en: guestEn };
/** What would say that it is the reader's. */
const MINE = {
  fr: /(?<!\p{L})(?:votre|vos|mon|ma|mes)(?!\p{L})[^.]*/iu,
  en: /\b(?:your|my|mine)\b[^.]*/i,
};

/** Every word of a dictionary, by its path. */
const pathsOf = (words: object, above = ''): string[] =>
  Object.entries(words).flatMap(([name, said]: [string, unknown]) =>
    typeof said === 'object' && said ? pathsOf(said, `${above}${name}.`) : [`${above}${name}`],
  );

describe.each(LANGUAGES)('in %s', (language) => {
  test('what is said otherwise is said of something', () => {
    const own = OWN[language];
    for (const part of Object.keys(own) as (keyof typeof own)[])
      expect(pathsOf(own[part])).toEqual(expect.arrayContaining(pathsOf(GUEST[language][part])));
  });

  test('its receipt and its choices are those of someone else', async () => {
    const { household } = await homeOf(language, { people: 3, devices: [{ type: 'laptop', count: 1 }] });
    const workshop = ofGuest(household.workshop!, GUEST[language]);
    const footprint = workshop.estimate(household.answers);
    const visited = createHousehold(
      { view: createView(footprint, workshop), catalogueUrl: '/api/v1/catalogue/' },
      workshop.messages,
      { answers: household.answers, footprint, workshop },
    );
    const { ticket: words, facts } = OWN[language];
    const given = {
      first: createTicketView(footprint, library.catalogue),
      likenesses: likenesses(library.catalogue),
    };
    const { choosing } = await homeOf(language);
    const acting = {
      ...choosing,
      household: visited,
      get effects() {
        return choosing.effects;
      },
    };
    const texts = [
      render(TicketPage, { props: { household: visited, words } }).body,
      render(Facts, { props: { household: visited, words: facts, ...given } }).body,
      // what a gesture says of itself is said by whoever makes it
      actHtml(acting, language)
        .replaceAll(/<h4.*?<\/h4>/gs, '')
        .replaceAll(/<details class="more.*?<\/details>/gs, ''),
    ].map(textOf);
    for (const text of texts) expect(MINE[language].exec(text)?.[0]).toBeUndefined();
  });
});
