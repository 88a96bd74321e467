/** The twenty possible receipts of a home: they agree with its range, and say nothing of what was not told. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { NETWORK_METHODS } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Answers } from '../../models/household/answers.ts';
import { plan } from '../../models/household/plan.ts';
import { createTicketView, likenesses } from '../../web/features/footprint/ticket/ticketView.ts';
import Facts from '../../web/features/footprint/ticket/Facts.svelte';
import Twenty from '../../web/features/footprint/ticket/Twenty.svelte';
import { facts as en } from '../../web/features/footprint/ticket/words/facts/en.ts';
import { facts as fr } from '../../web/features/footprint/ticket/words/facts/fr.ts';
import { amount, between } from '../../web/format.ts';
import { householdPath } from '../../web/pages.ts';
import { SUPPOSED } from '../../web/storage/keep.ts';
import { homeOf, library, textOf } from './surfaces.ts';

const WORDS = { fr, en };
const SIZE = { fr: /taille/, en: /size/ };

const HOMES: readonly [string, Answers][] = [
  ['a home that answered nothing', {}],
  ['a home that said where it is', { grid: 'FR' }],
  ['a home that said how many they are', { people: 3 }],
  [
    'a home that said what it has',
    { people: 4, devices: [{ type: 'tv-55', count: 2, yearsKept: 5 }], unlistedDevices: 'national' },
  ],
  ['a home of devices whose people are not told', { devices: [{ type: 'laptop', count: 3 }] }],
];

describe.each(LANGUAGES)('twenty receipts (%s)', (language) => {
  const m = WORDS[language];
  const drawn = async (answers: Answers) => {
    const { household } = await homeOf(language, answers);
    const shown = createTicketView(household.footprint!, library.catalogue);
    return { household, shown, html: render(Twenty, { props: { household, shown, words: m } }).body };
  };

  test.each(HOMES)(
    'of %s: those outside the range are dashed, the others are counted',
    async (_, answers) => {
      const { household, shown, html } = await drawn(answers);
      const { total } = household.view;
      const inside = shown.twenty.filter((kg) => kg >= total.low && kg <= total.high);
      expect(inside).toHaveLength(18);
      const [, solid, dashed] = /class="one" d="([^"]*)".*?class="one rare" d="([^"]*)"/s.exec(html)!;
      expect([solid, dashed].map((path) => path!.split('M').length - 1)).toEqual([18, 2]);
      expect(textOf(html)).toContain(m.twenty.within(between(total, language)).replaceAll(/\s+/g, ' '));
    },
  );

  test.each(HOMES)('of %s: its size is spoken of once it is told', async (_, answers) => {
    const { html } = await drawn(answers);
    if (answers.people === undefined) expect(html).not.toMatch(SIZE[language]);
    else expect(html).toMatch(SIZE[language]);
  });

  test.each(HOMES)('of %s: chances are told out of ten', async (_, answers) => {
    const { html } = await drawn(answers);
    expect(textOf(html)).toContain(language === 'fr' ? '9 fois sur 10' : '9 times out of 10');
    expect(textOf(html)).not.toMatch(/sur 20|out of 20|10 fois sur 10|10 times out of 10/);
  });

  const SECOND_HAND: readonly [string, Answers] = [
    'a home that bought second-hand',
    { people: 4, devices: [{ type: 'tv-55', count: 1, yearsKept: 5, origin: 'second-hand' }] },
  ];
  test.each([...HOMES, SECOND_HAND])(
    'of %s: what other rules would give stands beside them',
    async (_, answers) => {
      const { household, html } = await drawn(answers);
      const isSecondHand = answers === SECOND_HAND[1];
      const totals = NETWORK_METHODS.flatMap((networkMethod) =>
        (isSecondHand ? (['cut-off', 'half'] as const) : (['cut-off'] as const)).map(
          (secondHand) => plan({ ...answers, networkMethod, secondHand }, library.catalogue).total,
        ),
      );
      const [least, most] = [Math.min(...totals), Math.max(...totals)];
      const { low, high } = household.view.total;
      const say = (kg: number) => amount(kg, language);
      const told = m.twenty.methods(say(least), say(most), least < low || most > high, isSecondHand);
      expect(textOf(html)).toContain(told.replaceAll(/\s+/g, ' '));
      expect(/occasion|second hand/.test(told)).toBe(isSecondHand);
    },
  );

  test('a method that leaves the range of a home is said to leave it', async () => {
    const { html } = await drawn({
      people: 1,
      devices: [{ type: 'smartphone', count: 1, yearsKept: 2 }],
      unlistedDevices: 'none',
      connections: { fixedLines: 0, sims: 1, mobileGBPerMonth: 150 },
    });
    expect(textOf(html)).toMatch(/plus loin que cette fourchette|further than this range/);
  });

  test('an answer that leaves the average as it is makes nobody be like it', async () => {
    const { html } = await drawn({ grid: 'FR' });
    expect(textOf(html)).toContain(m.twenty.soFar(''));
    expect(textOf(html)).not.toContain(m.twenty.alike(''));
  });
});

test.each(LANGUAGES)(
  'what no home decides is no second total: no heading has its figure (%s)',
  async (language) => {
    const { household } = await homeOf(language, { people: 4 });
    const first = createTicketView(household.footprint!, library.catalogue);
    const props = { household, first, likenesses: likenesses(library.catalogue), words: WORDS[language] };
    const [, apart] = render(Facts, { props }).body.split('class="fact apart') as [string, string];
    expect(textOf(/<h2>.*?<\/h2>/s.exec(apart)![0])).not.toMatch(/\d/);
    const { central, low, high } = first.collective;
    expect(textOf(apart)).toContain(`${amount(central, language)} kg`);
    expect(textOf(apart)).toContain(between({ low, high }, language).replaceAll(/\s+/g, ' '));
  },
);

test.each(LANGUAGES)(
  'whoever has not said what sleeps in a drawer is led to the field that asks it (%s)',
  async (language) => {
    const factsOf = async (answers: Answers) => {
      const { household } = await homeOf(language, answers);
      const first = createTicketView(household.footprint!, library.catalogue);
      const props = { household, first, likenesses: likenesses(library.catalogue), words: WORDS[language] };
      return render(Facts, { props }).body;
    };
    const field = `<a href="${householdPath(language)}${SUPPOSED}#all-dormant">`;
    expect(await factsOf({ people: 4 })).toContain(`${field}${WORDS[language].drawer.ask}</a>`);
    expect(await factsOf({ people: 4, dormant: 3 })).not.toContain(field);
  },
);
