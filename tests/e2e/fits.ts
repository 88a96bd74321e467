/** Whether a page fits every screen and every reader: widths, large text, axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { DESKTOP, PHONE, watchedPage, words, type Site } from './site.ts';

/** The narrowest phone. */
export const NARROW = { width: 320, height: 640 };

/**
 * Each of these pages is there in each language, fits every width and large text, passes axe in both themes, and marks its
 * place in the navigation.
 * @param pages each page, by its address in a language
 */
export function describeFits(
  site: Site,
  pages: readonly ((language: Language) => string)[],
  current: RegExp,
): void {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => void ({ page, complaints } = await watchedPage(site)));
  afterAll(() => page.close());
  for (const language of LANGUAGES)
    test.each(pages.map((pathIn) => pathIn(language)))(
      '%s fits every width, passes axe in both themes, and is marked in the navigation',
      async (path) => {
        complaints.splice(0);
        await page.setViewportSize(NARROW);
        expect((await page.goto(path))!.status()).toBe(200);
        expect(await overflows(page), '320 px').toEqual([]);
        expect(await unreadable(page), '320 px').toEqual([]);
        expect(await words(page.locator('header [aria-current=page]'))).toMatch(current);
        for (const viewport of [PHONE, DESKTOP]) {
          await page.setViewportSize(viewport);
          expect(await overflows(page), `${viewport.width} px`).toEqual([]);
          await expectAccessible(page);
        }
        await expectLargeTextFits(page);
        expect(complaints).toEqual([]);
      },
    );
}

/** Text twice as large makes nothing scroll sideways. */
export async function expectLargeTextFits(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    expect(await overflows(page), `text twice as large, ${viewport.width} px`).toEqual([]);
  }
}

/** On how many A4 pages it is printed. */
export async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Whether anything makes the page scroll sideways. */
export const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px in ${clientWidth}`,
      ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });

/** Smaller than this, words are hard to read on a phone. */
const LEAST_PX = 12;

/**
 * The words of drawings that cannot be read as they are shown: too small, since a drawing shrinks with its screen and its
 * words with it, or one over another.
 */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const drawn = [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
      const matrix = text.getScreenCTM();
      const said = text.textContent.trim();
      if (!matrix || !text.checkVisibility() || !said) return [];
      const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b);
      const { left, right, top, height } = text.getBoundingClientRect();
      // a line is higher than what its letters show
      const [from, to] = [top + height / 4, top + (height * 3) / 4];
      return [{ svg: text.ownerSVGElement, said, size, left, right, from, to }];
    });
    return drawn.flatMap((one, i) => [
      // a browser computes with fewer digits
      ...(one.size < least - 0.01 ? [`${one.size.toFixed(2)} px: ${one.said}`] : []),
      ...drawn
        .slice(i + 1)
        .filter(
          ({ svg, left, right, from, to }) =>
            svg === one.svg && left < one.right && right > one.left && from < one.to && to > one.from,
        )
        .map(({ said }) => `${one.said} covers ${said}`),
    ]);
  }, LEAST_PX);

/** The minified build of axe: half as long to parse as the source that the module holds. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, one line per element; the security policy of the pages does not apply to the debugger.
 * @param rules the rules to apply; all those of the tags when absent
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await bringAxe(page);
  const runOnly = rules
    ? { type: 'rule' as const, values: [...rules] }
    : { type: 'tag' as const, values: TAGS };
  return page.evaluate(async (only) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await here.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, runOnly);
}

async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${AXE};0` });
  await session.detach();
}

/**
 * What stands out less than seven times from its ground, however large it is, and what axe could not
 * decide. What is drawn behind an element by its style is taken for an ornament.
 */
export async function faint(page: Page): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const rule = 'color-contrast-enhanced';
    const seven = { expected: 7, minThreshold: 0 };
    const options: axe.RunOptions & { readonly checks: object } = {
      runOnly: { type: 'rule', values: [rule] },
      resultTypes: ['violations', 'incomplete'],
      // without a minimum: axe leaves what is below it to its other rule
      checks: {
        [rule]: { options: { ignorePseudo: true, contrastRatio: { normal: seven, large: seven } } },
      },
    };
    const { violations: below, incomplete } = await here.run(document, options);
    return [...below, ...incomplete].flatMap(({ nodes }) =>
      nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}

/** Everything that a theme changes for axe. */
const OF_THEME = ['color-contrast'];

/** No violation in this theme, or in both: every rule in the first, contrast alone in the other. */
export async function expectAccessible(
  page: Page,
  themes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const [i, colorScheme] of themes.entries()) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, i > 0 ? OF_THEME : undefined);
    expect(found, `${page.url()}, ${colorScheme}`).toEqual([]);
  }
}
