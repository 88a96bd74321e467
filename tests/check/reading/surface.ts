/**
 * What someone reads at a door without opening anything: the text that is in sight, block by block, on its page and on
 * each question in turn.
 */
import type { Browser, Page } from 'playwright-core';

/** In sight: not folded away, not for screen readers alone. Each text belongs to the block it is laid out in. */
const inSight = () => {
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement!;
    if (!block.checkVisibility({ visibilityProperty: true }) || block.closest('.hidden, noscript')) continue;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    blocks.set(block, (blocks.get(block) ?? '') + node.textContent!);
  }
  return [...blocks.values()]
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
};

const MOST_QUESTIONS = 80;

/** The household's: its page, then every question, passed over one after the other. */
export async function householdSurface(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const found = new Set<string>();
    await page.locator('#below').scrollIntoViewIfNeeded();
    for (const loaded of ['#tout', '#choose']) await page.locator(loaded).waitFor();
    for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
      for (const block of await page.evaluate(inSight)) found.add(block);
      if (!(await passOver(page))) return [...found];
    }
    throw new Error(`${address} asks more than ${MOST_QUESTIONS} questions.`);
  } finally {
    await context.close();
  }
}

/** @returns whether there was a question to pass over */
async function passOver(page: Page): Promise<boolean> {
  const next = page.locator('form.needs-script .go button.button');
  if ((await next.count()) === 0) return false;
  const title = page.locator('form.needs-script legend');
  const before = await title.innerText();
  await next.click();
  await page.waitForFunction(
    (was) => document.querySelector<HTMLElement>('form.needs-script legend')!.innerText !== was,
    before,
  );
  return true;
}
