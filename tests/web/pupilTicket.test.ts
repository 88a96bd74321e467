/** A pupil's own ticket as it is shown, on paper and in a picture, with proposals or with levers and laws alone. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { leversAlone } from '../../data/programme/leversAlone.ts';
import { COMPONENTS, type Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { createSample } from '../../models/draws/sample.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { createProposalBench } from '../../models/proposals/bench.ts';
import { createEffects } from '../../models/proposals/effects.ts';
import { classHome } from '../../models/school/classHome.ts';
import { ticketOf } from '../../models/school/ticket.ts';
import Letter from '../../web/features/school/room/own/Letter.svelte';
import Recalled from '../../web/features/school/room/own/Recalled.svelte';
import Wait from '../../web/features/school/room/own/Wait.svelte';
import { think } from '../../web/features/school/room/own/thoughts.svelte.ts';
import TicketShown from '../../web/features/school/room/own/TicketShown.svelte';
import { sharesOf, ticketPictured, ticketSaid } from '../../web/features/school/room/own/ticketSaid.ts';
import { own as ownEn } from '../../web/features/school/room/own/words/en.ts';
import { own as ownFr } from '../../web/features/school/room/own/words/fr.ts';
import { ticketFacts } from '../../web/features/school/room/ticketFacts.ts';
import type { StepShown } from '../../web/features/school/room/types.ts';
import { room as roomEn } from '../../web/features/school/room/words/en.ts';
import { room as roomFr } from '../../web/features/school/room/words/fr.ts';
import { toldOf } from '../../web/picture/receipt.ts';
import { textOf } from './surfaces.ts';

/** Spaces alike, as a reader sees them. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

const library = load();
const { catalogue, school } = library;
const sample = createSample(catalogue.factors, 100, 1);
const estimate = createEstimator(catalogue, sample);
const WORDS: Readonly<Record<Language, { own: typeof ownEn; room: typeof roomEn }>> = {
  fr: { own: ownFr, room: roomFr },
  en: { own: ownEn, room: roomEn },
};
const { given } = school.family;
const steps: readonly StepShown[] = [
  {
    ...{ id: 'inventory', kind: 'inventory', title: '', labels: {}, helps: {} },
    questions: school.questions.map(({ id, min, max }) => ({ kind: 'number', id, min, max, edges: [] })),
  },
];
const HOMES = [
  { people: 4, smartphones: 5, tvs: 2, laptops: 1 },
  { people: 1, tvs: 4, smartphones: 0 },
  given,
];
const FORBIDDEN =
  /\b(score|points?|gagner|bravo|juste|faux|efforts?|éco-gestes?|seulement|simplement|win|well done|right|wrong|only|simply)\b/i;

const SIDES = [
  { cards: 'proposals', from: library },
  { cards: 'levers', from: leversAlone(library) },
] as const;

describe.each(SIDES)('with $cards, a ticket', ({ cards, from }) => {
  const bench = createProposalBench(catalogue, sample, ticketFacts(from, 'fr').numbers);
  const workshop = { estimate, bench, questions: school.questions };
  const laid = { bench, effectsOf: createEffects(bench) };
  const tickets = HOMES.map((inventory) => ({ inventory, ticket: ticketOf(inventory, workshop, laid) }));
  const { totals: home } = classHome(
    HOMES.map((inventory) => ({ people: 2, inventory })),
    workshop,
  );

  test.each(LANGUAGES)(
    'adds up to the kilo, names its heaviest device and who decides, in %s',
    (language) => {
      const { own, room } = WORDS[language];
      const facts = ticketFacts(from, language);
      for (const { inventory, ticket } of tickets) {
        const said = ticketSaid(ticket, facts, own, language);
        const lines = COMPONENTS.map((component) => said.whole.parts[component].value);
        expect(lines.reduce((sum, kg) => sum + kg, 0)).toBe(Math.round(ticket.totals.perPerson.central));
        expect(sharesOf(ticket.totals).reduce((sum, [, share]) => sum + share, 0)).toBe(100);
        const initial = {
          invented: false,
          family: { title: '', text: '', given },
          steps,
        };
        const props = { messages: room, words: own, initial, ticket, facts, inventory, over: false, home };
        const text = plain(textOf(render(TicketShown, { props }).body));
        expect(text).toContain(plain(said.whole.mean.value));
        expect(text).toContain(facts.devices[ticket.heaviest!.type]!.replace(/\s\(.*/, ''));
        expect(text).toContain(plain(own.ticket.made(Math.round(10 * ticket.heaviest!.used))));
        for (const { title, who, amount, range, seal } of said.acts)
          for (const part of [title, who, amount, range, own.effects.seals[seal]])
            expect(text).toContain(plain(part));
        expect(text).not.toMatch(FORBIDDEN);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.includes(own.ticket.ofFamily)).toBe(inventory === given);
        if (cards === 'levers') expect(text).not.toMatch(/Mélenchon/);
      }
    },
  );

  test.each(LANGUAGES)(
    'is compared with the class by what it is made of, never by how much, in %s',
    (language) => {
      const { own, room } = WORDS[language];
      const [{ inventory, ticket }] = tickets as [(typeof tickets)[number]];
      const initial = { invented: true, family: { title: '', text: '', given }, steps };
      const facts = ticketFacts(from, language);
      const shown = (of: typeof home | undefined) =>
        textOf(
          render(TicketShown, {
            props: { messages: room, words: own, initial, ticket, facts, inventory, over: false, home: of },
          }).body,
        );
      expect(shown(undefined)).toContain(own.ticket.waits);
      const text = shown(home);
      const ribbons = text.slice(text.indexOf(plain(own.ticket.beside)));
      expect(ribbons).toContain(own.ticket.invented);
      expect(ribbons).not.toMatch(/\bkg\b/);
    },
  );

  test.each(LANGUAGES)('is still there when the session is over, and says until when, in %s', (language) => {
    const { own, room } = WORDS[language];
    const [{ inventory, ticket }] = tickets as [(typeof tickets)[number]];
    const initial = { invented: false, family: { title: '', text: '', given }, steps };
    const facts = ticketFacts(from, language);
    const drawn = (over: boolean) =>
      plain(
        textOf(
          render(TicketShown, {
            props: { messages: room, words: own, initial, ticket, facts, inventory, over, home: undefined },
          }).body,
        ),
      );
    expect(drawn(false)).not.toContain(plain(own.ticket.over));
    expect(drawn(true)).toContain(plain(own.ticket.over));
  });

  test('is the same in its picture, which says when it is of the invented family, or of a rehearsal', () => {
    const facts = ticketFacts(from, 'fr');
    const [{ ticket }] = tickets as [(typeof tickets)[number]];
    const said = ticketSaid(ticket, facts, ownFr, 'fr');
    const told = toldOf(ticketPictured(ticket, said, ownFr, { ofFamily: true, invented: true }));
    expect(told).toContain(`${ownFr.ticket.familyTitle} (répétition)`);
    for (const part of [said.number, said.heaviest!.name, said.heaviest!.range!, said.acts[0]!.title])
      expect(told).toContain(part);
  });

  test.each(LANGUAGES)(
    'is told in a letter, which does not say of a home what is of the family, in %s',
    (language) => {
      const { own, room } = WORDS[language];
      const facts = ticketFacts(from, language);
      const [{ ticket }] = tickets as [(typeof tickets)[number]];
      const said = ticketSaid(ticket, facts, own, language);
      const letter = (ofFamily: boolean, as: 'letter' | 'copy' = 'letter') =>
        plain(
          textOf(
            render(Letter, { props: { messages: room, words: own, said, ofFamily, invented: false, as } })
              .body,
          ),
        );
      const { value, range } = said.whole.mean;
      expect(letter(false)).toContain(plain(own.letter.found(value, range!)));
      expect(letter(true)).not.toContain(plain(own.letter.found(value, range!)));
      expect(letter(true)).toContain(plain(own.letter.ofFamily(value, range!)));
      expect(letter(false).includes('Mélenchon')).toBe(said.origin !== undefined);
      expect(letter(false, 'copy')).toContain(plain(own.copied.title));
      // a home reaches the site, not the computer of a classroom
      const drawn = (lan?: string) =>
        render(Letter, {
          props: { messages: room, words: own, said, ofFamily: false, invented: false, lan, as: 'letter' },
        }).body;
      expect(drawn()).toContain('class="qr"');
      // that page counts a whole home, and the letter a person
      expect(plain(textOf(drawn()))).toContain(plain(`${own.letter.whole} ${own.letter.again}`));
      expect(drawn('http://192.168.1.20:3000')).not.toContain('class="qr"');
      expect(plain(textOf(drawn('http://192.168.1.20:3000')))).not.toContain(plain(own.letter.again));
      for (const text of [letter(false), letter(true), letter(false, 'copy')]) {
        expect(text).not.toMatch(FORBIDDEN);
        for (const { title, amount } of said.acts)
          for (const part of [title, amount]) expect(text).toContain(plain(part));
      }
    },
  );
});

test.each(LANGUAGES)(
  'of a home that named no device, a ticket and its picture name none, in %s',
  (language) => {
    const { own, room } = WORDS[language];
    const facts = ticketFacts(library, language);
    const bench = createProposalBench(catalogue, sample, facts.numbers);
    const workshop = { estimate, bench, questions: school.questions };
    const drawn = (inventory: Record<string, number>) => {
      const ticket = ticketOf(inventory, workshop, { bench, effectsOf: createEffects(bench) });
      const said = ticketSaid(ticket, facts, own, language);
      const initial = { invented: false, family: { title: '', text: '', given }, steps };
      const props = {
        ...{ messages: room, words: own, initial, ticket, facts, inventory, over: false, home: undefined },
      };
      const letter = { messages: room, words: own, said, ofFamily: false, invented: false };
      return {
        texts: [
          render(TicketShown, { props }).body,
          ...(['letter', 'copy'] as const).map((as) => render(Letter, { props: { ...letter, as } }).body),
        ].map((html) => plain(textOf(html))),
        pictured: ticketPictured(ticket, said, own, { ofFamily: false, invented: false }),
      };
    };
    const none = drawn({ people: 3 });
    const names = Object.values(facts.devices).map((name) => plain(name.replace(/\s\(.*/, '')));
    for (const text of none.texts) {
      for (const words of [...names, plain(own.ticket.heaviest), plain(own.ticket.acts)])
        expect(text).not.toContain(words);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(none.pictured).toMatchObject({ heaviest: '', things: [], rows: [] });
    // and in the picture of a home that named one, no other stands
    const one = drawn({ people: 3, handhelds: 1 });
    expect(one.pictured.things).toHaveLength(1);
    expect(one.texts[0]).toContain(plain(own.ticket.heaviest));
  },
);

test.each(LANGUAGES)('says where a saving is of one device less among several, in %s', (language) => {
  const { own } = WORDS[language];
  const facts = ticketFacts(library, language);
  const bench = createProposalBench(catalogue, sample, facts.numbers);
  const workshop = { estimate, bench, questions: school.questions };
  const titlesWith = (tvs: number) => {
    const home = { people: 1, tvs, smartphones: 0 };
    const ticket = ticketOf(home, workshop, { bench, effectsOf: createEffects(bench) });
    expect(ticket.heaviest!.type).toBe('tv');
    return ticketSaid(ticket, facts, own, language).acts.map(({ title }) => title);
  };
  const oneFewer = Object.values(facts.acts).flatMap((one) => (one.oneFewer ? [one.title] : []));
  const told = titlesWith(4).filter((title) => oneFewer.some((one) => title === own.ticket.oneFewer(one)));
  expect(told).toHaveLength(1);
  expect(titlesWith(1).filter((title) => title.includes(own.ticket.oneFewer('')))).toEqual([]);
});

test.each(LANGUAGES)(
  'what a pupil thought while waiting is said again after the reveal, beside what the class said most, in %s',
  (language) => {
    const { own } = WORDS[language];
    const step = {
      id: `predict-${language}`,
      kind: 'predict' as const,
      title: '',
      questions: [{ kind: 'choice' as const, id: 'stage', options: ['5', '20'], most: 1 }],
      labels: { 5: '5 of 100', 20: '20 of 100' },
      helps: {},
    };
    const drawn = (counts: Record<string, number>, hidden: readonly string[]) => {
      const figures = { stage: { kind: 'choice' as const, people: 20, counts, hidden } };
      const now = { id: step.id, locked: false, revealed: true, answered: 20, figures };
      return plain(textOf(render(Recalled, { props: { words: own, step, now } }).body));
    };
    expect(drawn({ 5: 6, 20: 14 }, []).trim()).toBe('');
    think(step.id, { reason: 'made' });
    think(step.id, { guess: 'more' });
    const said = drawn({ 5: 6, 20: 14 }, []);
    for (const part of [own.wait.reasons.made, own.wait.guesses.more, own.wait.most('20 of 100')])
      expect(said).toContain(plain(part));
    // what is hidden stays so
    expect(drawn({}, ['5', '20'])).not.toContain('of 100');
  },
);

test.each(LANGUAGES)(
  'whoever waits has something to think about, then to look at, and is told that it is sent to nobody, in %s',
  (language) => {
    const { own } = WORDS[language];
    const { reasons, guesses, finds, alone } = own.wait;
    const step = {
      ...{ id: 'predict-wait', kind: 'predict' as const, title: '', labels: {}, helps: {} },
      questions: [{ kind: 'choice' as const, id: 'stage', options: ['5', '20'], most: 1 }],
    };
    const drawn = (given: object) => plain(textOf(render(Wait, { props: { words: own, ...given } }).body));
    const asked = drawn({ step });
    for (const part of [...Object.values(reasons), ...Object.values(guesses), alone])
      expect(asked).toContain(plain(part));
    const lobby = drawn({});
    for (const part of [...Object.values(finds), alone, own.wait.soon]) expect(lobby).toContain(plain(part));
  },
);
