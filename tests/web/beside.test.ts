/** Two situations of one home side by side, as they are read. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import Beside from '../../web/features/footprint/compare/Beside.svelte';
import { written } from '../../web/features/footprint/compare/differences.ts';
import { compare as compareEn } from '../../web/features/footprint/compare/words/en.ts';
import { compare as compareFr } from '../../web/features/footprint/compare/words/fr.ts';
import { fields as fieldsEn } from '../../web/features/footprint/answer/words/fields/en.ts';
import { fields as fieldsFr } from '../../web/features/footprint/answer/words/fields/fr.ts';
import { homeOf, textOf } from './surfaces.ts';

const WORDS = { fr: [compareFr, fieldsFr], en: [compareEn, fieldsEn] } as const;

const kg = fc.oneof(fc.constant(0), fc.double({ min: 0.06, max: 3000, noNaN: true }));

test('what is written of one less what is written of the other is the difference that is written, and is true', () => {
  fc.assert(
    fc.property(kg, kg, (before, after) => {
      const told = written({ before, after });
      expect(told.after - told.before).toBeCloseTo(told.change, 6);
      const moved = after - before;
      expect(Math.abs(told.change - moved)).toBeLessThanOrEqual(Math.max(0.5, 0.1 * Math.abs(moved)) + 1e-9);
    }),
  );
  // as on the receipt where that tells it, and no fewer digits than that takes
  expect(written({ before: 284, after: 243 })).toEqual({ before: 280, after: 240, change: -40 });
  expect(written({ before: 264, after: 256.4 })).toEqual({ before: 264, after: 256, change: -8 });
});

describe.each(LANGUAGES)('side by side (%s)', (language) => {
  test('of televisions of two sizes, each is told by its own, under the name of both', async () => {
    const [words, fields] = WORDS[language];
    const large = { type: 'tv-55', count: 1, yearsKept: 6 };
    const { household } = await homeOf(language, {
      devices: [large, { type: 'tv-32', count: 1, yearsKept: 10 }],
    });
    const props = { household, words, fields, answers: { devices: [large] }, names: ['A', 'B'] };
    const html = render(Beside, { props }).body;
    const [, row] = /<th scope="row">(Téléviseur|Television) <small>(.*?)<\/small>/s.exec(html)!.slice(1);
    const sizes = {
      fr: ['LCD, 50 à 59 pouces', 'LCD, 32 pouces'],
      en: ['LCD television, 50 to 59 in', 'LCD television, 32 in'],
    };
    for (const size of sizes[language]) expect(textOf(row!)).toContain(size);
    expect(textOf(row!)).toMatch(/6 (ans|years).*→.*6 (ans|years).*10 (ans|years)/);
  });

  test('every line and the total are one less the other, and the lines add up to the total', async () => {
    const [words, fields] = WORDS[language];
    const now = {
      people: 3,
      devices: [
        { type: 'tv', count: 2 },
        { type: 'smartphone', count: 3, yearsKept: 2 },
      ],
    };
    const then = {
      people: 2,
      devices: [
        { type: 'tv', count: 1 },
        { type: 'smartphone', count: 3, yearsKept: 4 },
      ],
    };
    for (const [answers, other] of [
      [now, then],
      [then, now],
      [now, { ...now, grid: 'PL' }],
    ] as const) {
      const { household } = await homeOf(language, answers);
      const props = { household, words, fields, answers: other, names: ['A', 'B'] };
      const html = render(Beside, { props }).body;
      const rows = [...html.matchAll(/<tr[ >].*?<\/tr>/gs)].slice(1).map(([row]) =>
        [...row.matchAll(/<td class="n">(.*?)<\/td>/gs)].map(([, cell]) =>
          Number(
            textOf(cell!)
              .replaceAll(language === 'fr' ? /[\s\u202f\u00a0]/g : /,/g, '')
              .replace(',', '.')
              .replace('−', '-'),
          ),
        ),
      );
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows)
        if (row.length === 3) expect(row[1]! - row[0]!, String(row)).toBeCloseTo(row[2]!, 6);
      const changes = rows.map((row) => row.at(-1)!);
      const total = changes.pop()!;
      expect(changes.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 6);
    }
  });
});
