/** The page of reconciliations: what is said, drawn and written of each. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { reconcile } from '../../models/validation/reconcile.ts';
import { pathOf, reconciliationPath } from '../../web/pages.ts';
import { HEIGHT, waterfall, WIDTH } from '../../web/features/method/waterfall.ts';
import { landing as landingOf, reconciledRows } from '../../web/features/method/reconciled.ts';
import { reconciledWords } from '../../web/features/method/reconciledWords.ts';
import { method as en } from '../../web/features/method/words/en.ts';
import { method as fr } from '../../web/features/method/words/fr.ts';
import { siteRead } from '../server/reading.ts';

const library = load();
const app = siteRead();
const { rows } = library.reconciliations;
const figures = rows.flatMap((row) => row.figures);
const pageIn = async (language: 'fr' | 'en') => (await app.request(pathOf('published', language))).text();
const rowIn = async (id: string, language: 'fr' | 'en') =>
  (await app.request(reconciliationPath(id, language))).text();
const METHOD = { fr, en };
const count = (html: string, what: string) => html.split(what).length - 1;

describe.each(LANGUAGES)('%s', (language) => {
  test('shows the 22 comparisons, misses included, each figure drawn and with its steps', async () => {
    const html = await pageIn(language);
    const landing = figures.filter(({ outcome }) => outcome === 'lands').length;
    expect(count(html, '<dd class="lands')).toBe(landing);
    expect(count(html, '<dd class="misses')).toBe(figures.length - landing);
    const { lost } = landingOf(library);
    expect(lost).toBeGreaterThan(1);
    expect(html).toContain(METHOD[language].reconciled.lost(lost));
    expect(rows).toHaveLength(22);
    for (const row of rows) {
      expect(html).toContain(`href="${reconciliationPath(row.id, language)}"`);
      const page = await rowIn(row.id, language);
      expect(count(page, '<svg class="fall'), row.id).toBe(row.figures.length);
      expect(count(page, '<dl class="fall-steps'), row.id).toBe(row.figures.length);
      const steps = row.figures.reduce((all, { steps: named }) => all + named.length + 3, 0);
      expect(count(page, '<dt>'), row.id).toBe(steps);
      expect(page.match(/<[a-z][a-z0-9]*/g)!.length, row.id).toBeLessThanOrEqual(300);
    }
    expect((await app.request(reconciliationPath('nothing', language))).status).toBe(404);
  });

  test('names each row, says who published it, and shows no total twice', async () => {
    const html = await pageIn(language);
    for (const { id, label, source } of rows) {
      expect(html).toContain(label[language].replaceAll('&', '&amp;'));
      expect(await rowIn(id, language)).toContain(library.sources[source]!.publisher);
    }
    for (const { replaces } of figures) {
      const total = library.published.totals.find(({ id }) => id === replaces);
      if (total) expect(html).not.toContain(`${total.label[language]} <small`);
    }
  });
});

test('says both figures and the verdict in one sentence, as the models give them', async () => {
  const { ours } = reconcile('german-laptops', { central: 200 }, library);
  const kg = Math.round(ours.central);
  expect(await rowIn('german-laptops', 'en')).toMatch(
    new RegExp(`They say 200.kg, we say ${kg}.kg: <strong class="lands[^>]*>found \\(−\\d%\\)`),
  );
  expect(await rowIn('german-laptops', 'fr')).toMatch(
    new RegExp(`Ils disent 200.kg, nous disons ${kg}.kg\u202f: <strong class="lands[^>]*>retrouvé`),
  );
});

test('nothing is an infinity of times zero, and a share is one of what it is a share of', async () => {
  const html = await pageIn('en');
  expect(html).not.toContain('∞');
  expect(html).not.toContain('of the footprint of 2020');
  const lives = await (await app.request(pathOf('lives', 'en'))).text();
  expect(lives).toContain('of the footprint of 2020');
});

test('a published range is written as a range', async () => {
  expect(await pageIn('en')).toMatch(/They say 0\.390 to 0\.708.g, we say 0\.\d{3}.g/);
});

test('a gap to a range is a gap to its nearer end, and there is none inside it', () => {
  const shown = reconciledRows(library).flatMap((row) => row.figures);
  const said = (id: string) =>
    reconciledWords(
      shown.find(({ figure }) => figure.id === id)!,
      en.reconciled,
      'en',
    ).verdict;
  const { ours } = reconcile('ai-answer', { central: 0.549, low: 0.39, high: 0.708 }, library);
  const below = Math.round(100 * (1 - ours.central / 0.39));
  expect(said('ai-answer')).toBe(`missed (−${below}%)`);
  expect(said('audiovisual-devices')).toBe('found');
});

describe('a waterfall', () => {
  const found = {
    theirs: { central: 100 },
    byTheirRules: 90,
    landsByTheirRules: true,
    ours: { central: 40, low: 20, high: 60 },
    lands: false,
    steps: [
      { id: 'a', value: -120 },
      { id: 'b', value: 70 },
      { id: 'unexplained', value: -10 },
    ],
  };
  const drawn = waterfall(found, ['perimeter', 'figure']);
  const boxes = (kind: string) =>
    [
      ...(drawn.paths.find((path) => path.kind === kind)?.d ?? '').matchAll(
        /M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)/g,
      ),
    ].map(([, ...numbers]) => numbers.map(Number) as [number, number, number, number]);

  test('goes from theirs to ours, each step starting where the last one ended', () => {
    const [theirs] = boxes('theirs');
    const [first] = boxes('perimeter');
    const [second] = boxes('figure');
    const [left] = boxes('unexplained');
    const [ours] = boxes('ours');
    expect(first![1]).toBeCloseTo(theirs![1], 1);
    expect(first![1] + first![3]).toBeCloseTo(second![1] + second![3], 1);
    expect(second![1]).toBeCloseTo(left![1], 1);
    expect(left![1] + left![3]).toBeCloseTo(ours![1], 1);
  });

  test('holds what goes below zero, and stays in its frame', () => {
    const all = drawn.paths.flatMap(({ kind }) => boxes(kind));
    for (const [x, y, width, height] of all) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(WIDTH + 0.2);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(HEIGHT + 0.2);
    }
    expect(drawn.zero).toBeCloseTo((HEIGHT * 100) / 120, 1);
  });

  test('draws a step too small to be seen', () => {
    const tiny = waterfall({ ...found, steps: [{ id: 'a', value: 0 }] }, ['figure']);
    expect(tiny.paths.find(({ kind }) => kind === 'figure')!.d).toContain('v1.5');
  });
});
