/** The home page, requested as a browser without script does. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import { answer as answerEn } from '../../web/features/footprint/answer/words/en.ts';
import { answer as answerFr } from '../../web/features/footprint/answer/words/fr.ts';
import { nation, NATION_ROWS } from '../../web/features/home/nation.ts';
import { AREA_PER_KG, street, type Point } from '../../web/features/home/street.ts';
import { KINDS, receiptRow, toldOf } from '../../web/features/home/counts.ts';
import { home as homeEn } from '../../web/features/home/words/en.ts';
import { home as homeFr } from '../../web/features/home/words/fr.ts';
import { amount, between, exact } from '../../web/format.ts';
import { pathOf } from '../../web/pages.ts';
import { siteRead } from '../server/reading.ts';
import { textOf } from './surfaces.ts';

const library = load();
const app = siteRead();
const ask = async (path: string) => (await app.request(path)).text();
const WORDS = { fr: [homeFr, answerFr], en: [homeEn, answerEn] } as const;

/** The area inside corners that follow one another. */
const areaOf = (corners: readonly Point[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

describe('the street', () => {
  test('covers the same area for each kilogram, whichever building it is of', () => {
    const known = nation(library);
    const { buildings } = street(known);
    expect(buildings.map(({ row }) => row)).toEqual(NATION_ROWS);
    for (const { row, plate } of buildings)
      expect(areaOf(plate) / known.rows[row], row).toBeCloseTo(AREA_PER_KG, 6);
  });

  test('grows with its figures, and stays in its frame', () => {
    const rows = { household: 200, work: 10, network: 30, datacenter: 400 };
    const { buildings, viewBox } = street({ rows });
    const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
    for (const { row, plate } of buildings) {
      expect(areaOf(plate), row).toBeCloseTo(rows[row] * AREA_PER_KG, 6);
      for (const [x, y] of plate) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(left + width);
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(top + height);
      }
    }
  });
});

describe('small receipts', () => {
  test('are one for each measure of the programme, gestures left out', () => {
    const told = toldOf(library.proposals);
    expect(told.all).toBe(library.measures.length);
    expect(told.sure + told.guessed + told.none).toBe(told.all);
    expect(told.none).toBe(library.measures.filter(({ levers }) => levers.length === 0).length);
    for (const kind of KINDS)
      expect(receiptRow(told[kind]).path.match(/M/g)?.length ?? 0, kind).toBe(told[kind]);
  });

  test('never stand on one another, and stay in their row', () => {
    const { path, width } = receiptRow(33);
    const places = [...path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
    places.forEach((x, i) => expect(x - (places[i - 1] ?? -10)).toBeGreaterThan(8));
    expect(places.at(-1)! + 8).toBeLessThan(width);
  });

  test.each(LANGUAGES)('stand beside the words that say what they are (%s)', async (language) => {
    const { proposals } = WORDS[language][0];
    const html = await ask(pathOf('home', language));
    const told = toldOf(library.proposals);
    for (const kind of KINDS) {
      const drawn = html.lastIndexOf('<path', html.indexOf(`class="${kind}"`));
      expect(textOf(html.slice(html.lastIndexOf('<li', drawn), drawn)).trim()).toBe(
        proposals[kind](String(told[kind])),
      );
    }
  });
});

describe.each(LANGUAGES)('the home page (%s)', (language) => {
  const [said, asked] = WORDS[language];
  const page = ask(pathOf('home', language));

  test('is light, with one title, headings in order and no inline style', async () => {
    const html = await page;
    expect(html).not.toMatch(/<style| style=| on\w+="|undefined|NaN/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<[a-z][a-z0-9]*/g)!.length).toBeLessThanOrEqual(300);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
  });

  test('asks the first question of a household, in the same words', async () => {
    expect(said.ask.title).toBe(asked.place);
    expect(said.ask.elsewhere).toBe(asked.elsewhere);
    expect(await page).toContain(`>${asked.place}</h2>`);
  });

  test('has one tile for each place that the household’s page can be told, and each leads to it', async () => {
    const path = pathOf('household', language);
    const there = await ask(path);
    const places = [...(await page).matchAll(new RegExp(`href="${path}#([^"]+)"`, 'g'))].map(([, id]) => id!);
    const known = library.catalogue.grids.filter(({ abroad }) => !abroad).map(({ id }) => id);
    expect(new Set(places)).toEqual(new Set([...known, 'abroad']));
    for (const id of places) expect(there, id).toMatch(new RegExp(`<input[^>]* id="${id}"`));
  });

  test('gives the figures of the data and of the models, and nothing else', async () => {
    const text = textOf(await page);
    const { total } = nation(library);
    const { catalogue } = library;
    const unanswered = createEstimator(
      catalogue,
      createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED),
    )({});
    const mean = unanswered.total.central;
    const told = toldOf(library.proposals);
    for (const figure of [
      exact(total, language),
      // each with what it is of, side by side
      `${exact(Math.round(total), language)} kg ${said.street.bases.person}`,
      `${amount(mean, language)} kg ${said.street.bases.home(
        amount(unanswered.people, language),
        between(unanswered.total, language),
        amount(unanswered.total.central / unanswered.people, language),
      )}`,
      said.proposals.title(String(told.all), String(told.sure + told.guessed)),
      exact(Object.keys(library.factors).length, language),
    ])
      expect(text).toContain(figure.replaceAll(/\s+/g, ' '));
    const two = /<dl class="bases">.*?<\/dl>/s.exec(await page)![0];
    expect(two.match(/#i-\w+/g)).toEqual(['#i-person', '#i-home']);
    // no third amount to tell from these
    expect(two.match(/<dt/g)).toHaveLength(2);
  });

  test('shows four amounts that add up to the one above them, each off by less than one', async () => {
    const { total, rows } = nation(library);
    const html = await page;
    const lots = /<ul class="lots"[^>]*>.*?<\/ul>/s.exec(html)![0];
    const shown = [...lots.matchAll(/<b>(\d+)<\/b>/g)].map(([, kg]) => Number(kg));
    expect(shown.reduce((sum, kg) => sum + kg, 0)).toBe(Math.round(total));
    NATION_ROWS.forEach((row, i) => expect(Math.abs(shown[i]! - rows[row]), row).toBeLessThan(1));
    // whoever does not see the street hears the list
    expect(html).toMatch(/<svg[^>]* aria-describedby="lots"/);
    expect(lots).toContain(' id="lots"');
  });

  test('shows one large amount, of a person, and that one’s own is not known yet: that of a mean home is told below', async () => {
    const html = await page;
    const before = textOf(html.slice(html.indexOf('<main'), html.indexOf('class="huge"')));
    expect(before).not.toMatch(/\d/);
    const stub = html.slice(html.indexOf('id="blank"'), html.indexOf('id="kept"'));
    expect(textOf(stub)).toMatch(new RegExp(`${said.ask.mine}.*\\? kg`));
    expect(stub.match(/<b>[^<]*/g)).toEqual(['<b>? ']);
    expect(said.street.unit).toMatch(/Français|French/);
    expect(html.indexOf(said.street.unit)).toBeGreaterThan(0);
  });

  test('is touched before any script is there: doors and tiles are plain links, and nothing is a button', async () => {
    const html = await page;
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(main).not.toMatch(/<(?:button|input|select)|role="button"/);
    for (const door of ['household', 'school', 'council', 'proposals'] as const)
      expect(main, door).toMatch(new RegExp(`<a [^>]*href="${pathOf(door, language)}"`));
  });

  test('tells what proposals are about, then whose they are, then leads to them', async () => {
    const html = await page;
    const places = [
      'id="proposals"',
      said.proposals.whoDecides,
      library.programme.origin[language],
      `href="${pathOf('proposals', language)}">${said.proposals.open}`,
    ].map((text) => html.lastIndexOf(text));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test('follows French typography', async () => {
  const html = await ask(pathOf('home', 'fr'));
  const text = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll(/<[^>]*>/g, '\n');
  expect(text.match(/.{0,20}(?:[^\u202f\s] ?[;!?»]|[^\u202f\u00a0] :|«[^\u202f]).{0,20}/g) ?? []).toEqual([]);
  expect(text.match(/.{0,20}\w'\w.{0,20}/g) ?? []).toEqual([]);
});
