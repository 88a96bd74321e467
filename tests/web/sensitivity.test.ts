/** What changes the result most, as a browser without script receives it. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { HEAVIEST } from '../../models/sensitivity/sensitivity.ts';
import { pathOf, sensitivityPath } from '../../web/pages.ts';
import { library } from '../models/shared.ts';
import { siteRead } from '../server/reading.ts';

const app = siteRead();
const pages = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const answer = await app.request(pathOf('sensitivity', language));
      return [language, await answer.text()] as const;
    }),
  ),
);

/** Each drawing of a page: the names, and the bars from left to right. */
const drawingsOf = (html: string) =>
  [...html.matchAll(/<ul class="plain tornado">(.*?)<\/ul>/gs)].map(([, list]) =>
    list!
      .split('<li>')
      .slice(1)
      .map((row) => {
        const [, from, width] = /d="M(\d+) 2h(\d+)/.exec(row)!;
        const [, at] = /d="M(\d+) 0v/.exec(row)!;
        return { row, from: Number(from), to: Number(from) + Number(width), at: Number(at) };
      }),
  );

describe.each(LANGUAGES)('%s', (language) => {
  const html = pages[language]!;
  const { cases } = library;
  const caseOf = async (id: string) => (await app.request(sensitivityPath(id, language))).text();

  test('draws figures, choices of study and a commune, the longest bar first', async () => {
    const drawings = [...drawingsOf(html), ...drawingsOf(await caseOf(cases.territory))];
    expect(drawings).toHaveLength(3);
    expect([drawings[0]!.length, drawings[2]!.length]).toEqual([HEAVIEST.household, HEAVIEST.policy]);
    expect(drawings[1]!.length).toBeGreaterThan(8);
    for (const bars of drawings) {
      const lengths = bars.map(({ from, to }) => to - from);
      // ends are whole numbers of the drawing
      lengths.forEach((length, i) => expect(length).toBeLessThanOrEqual((lengths[i - 1] ?? 1000) + 2));
      expect(lengths[0]).toBeGreaterThan(100);
    }
  });

  test('puts the central result on the same line in every row of a scale, inside or at the end of each bar', async () => {
    const [figures, choices] = drawingsOf(html);
    const [commune] = drawingsOf(await caseOf(cases.territory));
    for (const rows of [[...figures!, ...choices!], commune!]) {
      expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
      for (const { from, to, at } of rows) {
        expect(at).toBeGreaterThanOrEqual(from - 1);
        expect(at).toBeLessThanOrEqual(to + 1);
      }
    }
  });

  test('names every switch: as a bar, or as a choice that changes nothing here', () => {
    for (const { label } of library.catalogue.switches)
      expect(html).toContain(label[language].replaceAll('&', '&amp;'));
  });

  test('leads to every difference of each example, in two tables', async () => {
    for (const id of ['average', ...cases.households.map((one) => one.id), cases.territory]) {
      expect(html).toContain(`href="${sensitivityPath(id, language)}"`);
      const page = await caseOf(id);
      expect(page.match(/<table/g), id).toHaveLength(2);
      expect(page.match(/<[a-z][a-z0-9]*/g)!.length, id).toBeLessThanOrEqual(300);
      expect(page.match(/<th scope="row"/g)!.length, id).toBeGreaterThan(10);
    }
    expect(await caseOf('average')).toContain('smartphone.manufacture');
    expect(await caseOf(cases.territory)).toContain('Le Trait');
    expect((await app.request(sensitivityPath('nobody', language))).status).toBe(404);
  });

  test('is one link away from the method', async () => {
    const method = await (await app.request(pathOf('method', language))).text();
    expect(method).toContain(`href="${pathOf('sensitivity', language)}"`);
  });
});

test('both languages draw the same bars', () => {
  const [first, second] = LANGUAGES.map((language) =>
    drawingsOf(pages[language]!).map((bars) => bars.map(({ from, to }) => [from, to])),
  );
  expect(first).toEqual(second);
});
