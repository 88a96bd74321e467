/** A receipt, line by line: what each holds when it is touched, and where it leads. */
import { render } from 'svelte/server';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Answers, DeviceAnswer } from '../../models/household/answers.ts';
import { amountOf } from '../../models/household/use.ts';
import { createView, GROUPS, kindsOf } from '../../web/features/footprint/view.ts';
import Receipt from '../../web/features/footprint/ticket/Receipt.svelte';
import Explain from '../../web/features/footprint/ticket/Explain.svelte';
import { later as laterEn } from '../../web/features/footprint/ticket/words/later/en.ts';
import { later as laterFr } from '../../web/features/footprint/ticket/words/later/fr.ts';
import { ticket as ticketEn } from '../../web/features/footprint/ticket/words/en.ts';
import { ticket as ticketFr } from '../../web/features/footprint/ticket/words/fr.ts';
import { amount } from '../../web/format.ts';
import { ownProposalsPath } from '../../web/pages.ts';
import { homeOf, library, saveHtml, textOf } from './surfaces.ts';

const TICKET = { fr: ticketFr, en: ticketEn };
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
  test('televisions of two sizes are one kind of thing, and weigh together', async () => {
    const { household } = await homeOf(language, {
      devices: [
        { type: 'tv-55', count: 1 },
        { type: 'tv', count: 1 },
        { type: 'smartphone', count: 1 },
      ],
    });
    const view = createView(household.footprint!, household.workshop!, GROUPS);
    const ofTelevisions = kindsOf(view).filter(({ items }) => items.some(({ key }) => /\/tv\b/.test(key)));
    expect(ofTelevisions).toHaveLength(1);
    const [{ label, kg, items }] = ofTelevisions as [(typeof ofTelevisions)[number]];
    expect(label).toBe(language === 'fr' ? 'Téléviseur\u00a0×\u00a02' : 'Television\u00a0×\u00a02');
    expect(items).toHaveLength(2);
    expect(kg).toBeCloseTo(
      items.reduce((sum, { estimate }) => sum + estimate.central, 0),
      0,
    );
    for (const { label: alone, items: one } of kindsOf(view).filter(({ items: some }) => some.length === 1))
      expect(alone).toBe(one[0]!.label);
  });

  test.each([{}, everyUse])(
    'every line that is touched shows its calculation, told apart',
    async (answers) => {
      const { household } = await homeOf(language, answers);
      const workshop = household.workshop!;
      for (const unfolded of [[], GROUPS]) {
        const { groups } = createView(household.footprint!, workshop, unfolded);
        for (const { key, members } of groups.flatMap(({ items }) => items)) {
          const props = { household, words: LATER[language], members: members! };
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

test.each(LANGUAGES)(
  'each part of a receipt ends with the proposals that act on it (%s)',
  async (language) => {
    const { household } = await homeOf(language, {});
    const { body } = render(Receipt, { props: { household, words: TICKET[language] } });
    const own = ownProposalsPath(language).replace('#', '\\?acts=(\\w+)#');
    const parts = [...body.matchAll(/<tbody class="(\w+)">.*?<\/tbody>/gs)].map(([part, group]) => [
      group,
      new RegExp(`href="${own}">`).exec(part.slice(part.lastIndexOf('<tr')))?.[1],
    ]);
    expect(parts).toEqual([
      ['device', 'device'],
      ['network', 'network'],
      ['use', 'datacenter'],
    ]);
  },
);

/** Two phones alike, which weigh 21.3 kg each: 21 and 21, and not 43. */
const TWICE = { type: 'smartphone', count: 1, yearsKept: 3 };
const ADDED: Readonly<Record<string, Parameters<typeof homeOf>[1]>> = {
  'an average home': {},
  'a family with two phones alike': {
    people: 4,
    devices: [
      { type: 'tv-55', count: 1, yearsKept: 5 },
      TWICE,
      TWICE,
      { type: 'laptop', count: 1, yearsKept: 7 },
    ],
    connections: { fixedLines: 1, sims: 2 },
    uses: [{ type: 'video', hoursPerWeek: 14 }],
  },
  'a home with five phones': { people: 5, devices: [TWICE, TWICE, TWICE, { ...TWICE, yearsKept: 2 }, TWICE] },
  'a home that does everything online': everyUse,
};

describe.each(Object.entries(ADDED))('the receipt of %s', (_name, answers) => {
  test.each(LANGUAGES)(
    'adds up as it is read: lines of one kind, and those of a part (%s)',
    async (language) => {
      const { household } = await homeOf(language, answers);
      const { body } = render(Receipt, { props: { household, words: TICKET[language] } });
      const sum = (rows: readonly { readonly kg: number }[]) => rows.reduce((all, { kg }) => all + kg, 0);
      const parts = [...body.matchAll(/<tbody(?! id).*?<\/tbody>/gs)].map(([part]) =>
        // the last row of a part leads to proposals, and weighs nothing
        [...part.matchAll(/<tr(?! class="lead").*?<\/tr>/gs)].map(([row]) => {
          const text = textOf(/<td class="n">(.*?)<\/td>/s.exec(row)![1]!).trim();
          return { id: /^<tr[^>]* id="(.*?)"/.exec(row)?.[1] ?? '', row, text, kg: read(text) };
        }),
      );
      expect(parts).toHaveLength(3);
      for (const [whole, ...rows] of parts) {
        const lines = rows.filter(({ row }) => row.includes('<button'));
        expect(amount(sum(lines), language)).toBe(whole!.text);
        for (const { id, text } of rows.filter(({ row }) => !row.includes('<button'))) {
          const own = lines.filter((line) => line.id.split('#')[0] === id.replace(/s$/, ''));
          expect(own.length).toBeGreaterThan(1);
          expect(amount(sum(own), language), own.map((line) => line.text).join(' + ')).toBe(text);
        }
      }
    },
  );
});

test.each(LANGUAGES)(
  'on paper, the square is the link that is written below it, module by module (%s)',
  async (language) => {
    const [, square, printed] = /<svg\s+class="qr"(.*?)<\/svg>.*?<br[^>]*>([^<]*)<\/p>/s.exec(
      saveHtml(await homeOf(language, { people: 4 }), language),
    )!;
    const { data, size } = encode(printed!, { border: 4 });
    const dark = new Set([...square!.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
    expect(printed).toMatch(/^https:\/\/.*#r=/);
    expect(square).toContain(`viewBox="0 0 ${size} ${size}"`);
    for (const [y, row] of data.entries())
      for (const [x, isDark] of row.entries()) expect(dark.has(`${x} ${y}`), `${x}, ${y}`).toBe(isDark);
  },
);

test.each(LANGUAGES)(
  'years that nobody told are told about, beside a count that was (%s)',
  async (language) => {
    const detailOf = async (device: Omit<DeviceAnswer, 'type'>, type = 'laptop') => {
      const { household } = await homeOf(language, { devices: [{ type, ...device }] });
      const items = household.view.groups.flatMap(({ items }) => items);
      return items.find(({ key }) => key.startsWith(`device/${type}`))!.detail.replaceAll(/\s/g, ' ');
    };
    expect(await detailOf({ count: 2 })).toMatch(/^× 2 · ≈ [\d,.]+ (ans|years)/);
    expect(await detailOf({ count: 2, yearsKept: 5 })).toMatch(/^× 2 · 5 (ans|years)/);
    expect(await detailOf({ count: 1, origin: 'refurbished' })).toMatch(
      /(remise en état est comptée|refit is counted)$/,
    );
    expect(await detailOf({ count: 1, origin: 'new' })).toMatch(/(neuf|new)$/);
    // nobody has said what it takes to refit one
    expect(await detailOf({ count: 1, origin: 'refurbished' }, 'tv-55')).toMatch(
      /(reconditionné|refurbished)$/,
    );
    // the count is then the mean
    expect(await detailOf({ yearsKept: 5 })).toMatch(/^≈ .* · 5 (ans|years)/);
  },
);

describe.each(LANGUAGES)('what nobody has said, in %s', (language) => {
  const shownOf = async (answers: Answers) => {
    const { household } = await homeOf(language, answers);
    const { groups } = createView(household.footprint!, household.workshop!, GROUPS);
    return groups.flatMap(({ items }) => items);
  };

  test('is a value about which each line is, and no line says only that it is supposed', async () => {
    const items = await shownOf({});
    expect(items.length).toBeGreaterThan(20);
    for (const { key, detail } of items) expect(detail, key).toMatch(/^≈\s\d/);
  });

  test('is told of the box as of any thing, of what one does by the week, and of the rest by the month', async () => {
    const items = await shownOf({ people: 3 });
    const detailOf = (key: string) => items.find((item) => item.key === key)!.detail.replaceAll(/\s/g, ' ');
    const { situation, items: parts } = (await homeOf(language, { people: 3 })).household.footprint!;
    const say = (value: number) => amount(value, language).replaceAll(/\s/g, ' ');
    const used = (id: string) => say(amountOf(situation.uses.find(({ type }) => type.id === id)!));
    const data = parts.find(({ item }) => item === 'other-traffic')!.parts[0]!.line.quantity.value / 12;
    const inTen = say(situation.fixedLines.central * 10);
    const expected = {
      fr: [`${inTen} pour 10 foyers`, `${used('video')} h par semaine`, `${used('search')} par semaine`],
      en: [`${inTen} in 10 homes`, `${used('video')} h a week`, `${used('search')} a week`],
    };
    expect(['network/fixed-line', 'use/video', 'use/search'].map(detailOf)).toEqual(
      expected[language].map((text) => `≈ ${text}`),
    );
    expect(detailOf('use/other-traffic')).toBe(
      `≈ ${say(data)} ${{ fr: 'Go par mois', en: 'GB a month' }[language]}`,
    );
  });

  test('is not told of a line or of a use that was answered', async () => {
    const items = await shownOf({
      people: 2,
      connections: { fixedLines: 1, sims: 2 },
      uses: [{ type: 'video', hoursPerWeek: 105 }],
    });
    for (const key of ['network/fixed-line', 'network/mobile-plan', 'use/video'])
      expect(
        items.find((item) => item.key === key),
        key,
      ).toMatchObject({ assumed: false, detail: '' });
  });
});

/** What is worth no figure adds nothing. */
const read = (text: string) =>
  text.startsWith('<') || text.startsWith('&lt;')
    ? 0
    : Number(
        text
          .replaceAll(/\s/g, '')
          .replace(/,(?=\d{3}$)/, '')
          .replace(',', '.'),
      );
