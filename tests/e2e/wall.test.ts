/** The wall holds: every state, on every projector, without a scroll, large enough for the back row, in high contrast. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { readBuild } from '../../server/pages/assets.ts';
import { faint } from './fits.ts';
import { percent, whole } from '../../web/format.ts';
import { library } from '../web/surfaces.ts';
import { siteForTests } from './site.ts';
import { wallStates } from './wallStates.ts';

/** As it is built. */
const BUILT = fileURLToPath(new URL('../../dist/client', import.meta.url));
const STYLE = readFileSync(BUILT + readBuild(BUILT).css.wall, 'utf8');
const PROJECTORS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const;
/** Units of the stage. */
const SMALLEST = 40;
/** How far the torn edge of the slab rises above it. */
const TORN = 18;
const { SHOTS } = process.env;

/** An amount in grams or tonnes, or a share of something. */
const AMOUNT = /\d\s(?:kg|g|mg|t)\b|\d\s?%/;
/** Whose it is, and over what. */
const WHOSE = {
  fr: /nos foyers|par personne de la classe|pour un Français moyen|par habitant|foyer français|famille française|pour en fabriquer un|pour une fois|^.*Nos choix.* par personne et par an/s,
  en: /our homes|for one of us|for an average French person|per inhabitant|French home|French family|to make one|for one|^.*Our choices.* per person a year/s,
} as const;
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&nbsp;|\s+/g, ' ');

const { parameters } = library.published;
const nation = {
  share: parameters['datacenters-share']!.value,
  total: parameters['per-inhabitant']!.value,
};

const site = siteForTests();
let page: Page;

beforeAll(async () => {
  page = await (await site.visitor({ colorScheme: 'dark' })).newPage();
  await page.setContent(
    `<!doctype html><html lang="fr"><head><title>Wall</title><style>${STYLE}</style></head><body><main></main></body></html>`,
  );
});
afterAll(() => page.close());

/** What does not fit in one state, and what is too small. */
const faults = (html: string): Promise<string[]> =>
  page.evaluate(
    ({ html: drawn, least, torn }) => {
      document.querySelector('main')!.innerHTML = drawn;
      const wall = document.querySelector<HTMLElement>('.wall')!;
      const found: string[] = [];
      const [width, height] = [innerWidth, innerHeight];
      const unit = Math.min(width / 1920, height / 1080);
      const say = (what: string, one: Element) =>
        found.push(
          `${what}: ${(one.textContent ?? '').trim().slice(0, 50)} <${one.tagName} ${one.getAttribute('class') ?? ''}>`,
        );
      if (wall.scrollHeight > height + 1 || wall.scrollWidth > width + 1) say('scrolls', wall);
      const slab = wall.querySelector('.slab')?.getBoundingClientRect().top ?? height;
      // what overflows upwards, or over the slab, scrolls nothing
      for (const part of wall.children) {
        const box = part.getBoundingClientRect();
        const [lowest] = [...(part.matches('.mid') ? part.children : [])].slice(-1);
        if (lowest && lowest.getBoundingClientRect().bottom > slab - torn * unit + 1) say('torn', lowest);
        const [left, right] = part.matches('.slab') ? [0, width] : [71 * unit, width - 71 * unit];
        if (part.matches('.hidden, .lost')) continue;
        if (box.bottom > height + 1 || box.top < 0) say('out of the wall', part);
        for (const one of part.querySelectorAll<HTMLElement>('*')) {
          if (one.closest('svg') && one.tagName !== 'svg' && one.tagName !== 'text') continue;
          const own = one.getBoundingClientRect();
          if (own.width === 0) continue;
          if (own.top < box.top - 1 || own.bottom > box.bottom + 1) say('too high', one);
          if (own.left < left - 1 || own.right > right + 1) say('too wide', one);
          if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && !one.closest('svg'))
            say('cut', one);
        }
      }
      const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const one = walker.currentNode.parentElement!;
        if (!walker.currentNode.textContent?.trim() || one.closest('.hidden')) continue;
        const scale = one instanceof SVGGraphicsElement ? one.getScreenCTM()!.a : 1;
        const size = (parseFloat(getComputedStyle(one).fontSize) * scale) / unit;
        if (size < least - 0.2) say(`${size.toFixed(1)} units`, one);
      }
      return found;
    },
    { html, least: SMALLEST, torn: TORN },
  );

const STATES = new Map(LANGUAGES.map((language) => [language, [...wallStates(language)]]));

describe.each([...STATES])('in %s, the wall', (language, states) => {
  test('says whose each amount is, and over what', () => {
    const amounts = states
      .map(({ name, html }) => [name, textOf(html)])
      .filter(([, text]) => AMOUNT.test(text!));
    expect(amounts.length).toBeGreaterThan(50);
    for (const [name, text] of amounts) expect(text, name).toMatch(WHOSE[language]);
  });

  test('names where each revealed figure comes from, and how sure it is, in words', () => {
    const of = /^(?:predict|drawers)-.*, revealed(?: in pairs)? \d|^(?:inventory|class), revealed 1/;
    const told = states
      .filter(({ name }) => of.test(name) && !/, each 1$/.test(name))
      .map(({ html }) => textOf(html))
      .filter((text) => AMOUNT.test(text) || /sûrs|\bsure\b/.test(text));
    expect(told.length).toBeGreaterThan(50);
    for (const text of told) {
      expect(text).toMatch(/Sources?\s?: \S.* \(\d{4}/);
      // in words, and no letter to be learnt
      if (/sûrs|\bsure\b/.test(text))
        expect(text).toMatch(
          /nombres?(?:, de)? (?:très |moins |peu )?sûrs|numbers(?:, from)? (?:very |less |not )?sure/,
        );
      expect(text).not.toMatch(/(?:nombres|numbers|·) [A-D]\b(?!['’])/);
    }
  });

  test('names on each card to argue about, and to vote for, where its figure comes from', () => {
    const cards = states
      .filter(({ html }) => /class="(?:mid cards|ballot)"/.test(html))
      .flatMap(({ html }) => html.split('<li').slice(1))
      .map(textOf)
      .filter((text) => AMOUNT.test(text));
    expect(cards.length).toBeGreaterThan(50);
    for (const text of cards) expect(text).toMatch(/Sources?\s?: \S.* \(\d{4}/);
  });

  test('explains why data centres, so heavy on the home page, weigh so little here', () => {
    const { share, total } = nation;
    const told = states.filter(
      ({ name }) => name.startsWith('class, revealed 2') && !name.endsWith('each 1'),
    );
    expect(told.length).toBeGreaterThan(2);
    for (const { name, html } of told) {
      const text = textOf(html);
      for (const figure of [percent(share, language), whole(share * total, language), whole(total, language)])
        expect(text, name).toContain(figure.replaceAll(/\s/g, ' '));
    }
  });

  // of the same shape, the first two differ by how lengths are rounded: one language is enough for the second
  test.each(PROJECTORS.filter(({ height }) => height !== 720 || language === 'fr'))(
    'fits $width × $height in every state',
    async (projector) => {
      await page.setViewportSize(projector);
      const found: Record<string, string[]> = {};
      for (const { name, html } of states) {
        const wrong = await faults(html);
        if (wrong.length > 0) found[name] = wrong.slice(0, 4);
        if (SHOTS) {
          mkdirSync(SHOTS, { recursive: true });
          const file = `${language}-${projector.width}-${name.replaceAll(/[^\w-]+/g, '_')}.png`;
          if (/lobby| (?:24|35|0)$/.test(name)) await page.screenshot({ path: join(SHOTS, file) });
        }
      }
      expect(found).toEqual({});
    },
  );
});

/** What of a state its colours hang on: its elements and their classes, without words, numbers and places. */
const shapeOf = (html: string): string =>
  html
    .replaceAll(/>[^<]*</g, '><')
    .replaceAll(/ (?:x|y|[a-z]*width|height|d|points|transform)="[^"]*"|\d+/g, '');

test('stands out seven times from its ground in every state and for every class, light even where the device is dark', async () => {
  await page.setViewportSize(PROJECTORS[1]);
  const shapes = new Map(STATES.get('fr')!.map((state) => [shapeOf(state.html), state]));
  expect(shapes.size).toBeGreaterThan(60);
  for (const { name, html } of shapes.values()) {
    await faults(html);
    expect(await faint(page), name).toEqual([]);
    // axe does not read the words of a drawing: they are of the ink of the wall
    const inks = await page.evaluate(() => {
      const ink = getComputedStyle(document.querySelector('.wall')!).color;
      const words = [...document.querySelectorAll('.wall svg text')];
      return words.map((one) => getComputedStyle(one).fill).filter((fill) => fill !== ink);
    });
    expect(inks, name).toEqual([]);
  }
  const ground = await page.evaluate(
    () => getComputedStyle(document.querySelector('.wall')!).backgroundColor,
  );
  expect(ground).toBe('rgb(246, 242, 234)');
});
