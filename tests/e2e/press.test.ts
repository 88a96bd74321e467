/**
 * No press is lost: something is typed in a field, then a button is pressed where it stands, with a mouse or a finger.
 * Whatever the change event of the field does, the button stays in place until the pointer is up, and the press counts.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pathOf } from '../../web/pages.ts';
import type { Case } from './press/case.ts';
import { COUNCIL } from './press/council.ts';
import { HOUSEHOLD } from './press/household.ts';
import { press, type Pointer } from './press/pointer.ts';
import { SCHOOL } from './press/school.ts';
import { SEARCH } from './press/search.ts';
import { ASKED, goToQuestion, more, openHousehold, pick } from './household.ts';
import { PHONE, siteForTests, SOON, watch, withVisitor } from './site.ts';
import { someOf } from './turns.ts';

const site = siteForTests();

interface Way {
  readonly pointer: Pointer;
  readonly wide: boolean;
}

const WIDE = { width: 1280, height: 900 };
const CASES = [...HOUSEHOLD, ...COUNCIL, ...SCHOOL, ...SEARCH];
const WAYS: readonly Way[] = [
  { pointer: 'touch', wide: false },
  { pointer: 'mouse', wide: true },
  { pointer: 'mouse', wide: false },
  { pointer: 'touch', wide: true },
];
/** What the browser logs in its console for a code or a phrase that fits no room. */
const EXPECTED = /status of 40[34]/;

/** Types as a hand does: it replaces what was there, and the focus stays in the field. */
async function type(page: Page, { field }: Case, text: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(text);
}

/** Some browsers do not scroll along with what moves: nothing may move in those either. */
function withoutAnchoring(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { overflow-anchor: none !important; }');
  document.adoptedStyleSheets.push(sheet);
}

async function visitor({ options }: Case, pointer: Pointer, wide: boolean): Promise<BrowserContext> {
  return site.visitor({
    viewport: wide ? WIDE : PHONE,
    hasTouch: pointer === 'touch',
    ...options?.(site),
  });
}

/** One kind of pointer at one width, each time on a new page. */
async function pressed(asked: Case, { pointer, wide }: Way, typed: string): Promise<void> {
  const context = await visitor(asked, pointer, wide);
  const page = await context.newPage();
  const { complaints } = watch(page);
  const how = `"${typed}", ${pointer}, ${wide ? WIDE.width : PHONE.width} px`;
  try {
    await asked.open(page, site);
    await page.evaluate(withoutAnchoring);
    await type(page, asked, typed);
    await press(page, pointer, asked.button(page));
    await (typed === asked.valid ? asked.heard : (asked.refused ?? asked.heard))(page, typed);
  } catch (error) {
    throw new Error(`${how}: ${String(error)}`, { cause: error });
  }
  expect(
    complaints.filter((said) => !EXPECTED.test(said)),
    how,
  ).toEqual([]);
  await context.close();
}

test.each(CASES)('$name', { timeout: 120_000 }, async (asked) => {
  const invalid = asked.invalid ?? [];
  const ways = someOf(WAYS, CASES.indexOf(asked), 1);
  await Promise.all(
    ways.map(async (way, i) => {
      // refused values are spread over the pointers in turn
      const turn = invalid.length > 0 ? [invalid[i % invalid.length]!] : [];
      for (const typed of [asked.valid, ...turn]) await pressed(asked, way, typed);
    }),
  );
});

test('a count goes up under a finger that does not move', async () => {
  await withVisitor(site, { viewport: PHONE, hasTouch: true }, async (page) => {
    await openHousehold(page);
    await goToQuestion(page, ASKED.people);
    await pick(page, 'q-number', 5);
    const button = more(page, 'q-children');
    await button.scrollIntoViewIfNeeded();
    const box = (await button.boundingBox())!;
    const below = page.locator('.q .go');
    const topOf = () => below.evaluate((one) => (one as HTMLElement).offsetTop);
    const before = await topOf();
    for (let n = 1; n <= 3; n++) {
      // press near its edge: a button that moved by half its height would be missed
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height - 4);
      await expect.poll(() => page.locator('#q-children').inputValue(), SOON).toBe(String(n));
    }
    // three children do not live alone: fewer than four can no longer be pressed, and the page says why
    await page.getByText('Avec ces âges, vous êtes au moins 4.').waitFor();
    const offered = page.locator('[name="q-number"]:enabled');
    expect(await offered.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      '4',
      '5',
      '6',
    ]);
    // its place was kept
    expect(await topOf()).toBe(before);
    // the range follows the total, on the strip as on the receipt
    const range = page.locator('.peek small').first();
    const ofReceipt = page.locator('.bill .range-words');
    await expect
      .poll(async () => (await ofReceipt.innerText()).startsWith(await range.innerText()), SOON)
      .toBe(true);
    const [total, low, high] = [
      await page.locator('.peek b').innerText(),
      ...(await range.innerText()).match(/\d+/g)!,
    ].map((text) => Number.parseInt(text!));
    expect(low!).toBeLessThan(total!);
    expect(high!).toBeGreaterThan(total!);
  });
});

test('what one does stays under the finger that ticks it, and the next one too', async () => {
  await withVisitor(site, { viewport: PHONE, hasTouch: true }, async (page) => {
    await page.goto(pathOf('act', 'fr'), { waitUntil: 'networkidle' });
    for (const card of [0, 1]) {
      // whether the browser scrolls along by itself or not
      if (card === 1) await page.evaluate(withoutAnchoring);
      const shown = page.locator('details.lev').nth(card);
      if (!(await shown.evaluate((one) => (one as HTMLDetailsElement).open)))
        await shown.locator('> summary').tap();
      const pressed = shown.locator('label.tear').first();
      await pressed.scrollIntoViewIfNeeded();
      const before = (await pressed.boundingBox())!.y;
      await pressed.tap();
      await page.locator('.choose [role=status]').filter({ hasText: /choix/ }).first().waitFor();
      // what it shares with others is told once the page rests
      await page.waitForTimeout(600);
      expect(Math.abs((await pressed.boundingBox())!.y - before), `card ${card + 1}`).toBeLessThan(1);
    }
  });
});
