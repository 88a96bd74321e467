/**
 * What someone reads at a door without opening anything: the text that is in sight, block by block, on each of its views
 * and on each question in turn.
 */
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { fields as fieldsEn } from '../../../web/features/footprint/answer/words/fields/en.ts';
import { fields as fieldsFr } from '../../../web/features/footprint/answer/words/fields/fr.ts';
import type { Level } from '../../../models/school/school.ts';
import type { RoomSetup } from '../../../server/live/rooms.ts';
import { simple as simpleEn } from '../../../web/features/footprint/simple/words/en.ts';
import { simple as simpleFr } from '../../../web/features/footprint/simple/words/fr.ts';
import { pupil as roomEn } from '../../../web/features/school/room/words/en.ts';
import { pupil as roomFr } from '../../../web/features/school/room/words/fr.ts';
import type { ViewName } from '../../../web/features/footprint/page.ts';
import { throughVite } from '../../throughVite.ts';

const { VIEWS } = await throughVite<typeof import('../../../web/features/footprint/page.ts')>(
  'web/features/footprint/page.ts',
);

/**
 * In sight: not folded away, not for screen readers alone, not cited in the words of others, nor where a selector tells to
 * leave it. Each text belongs to the block it is laid out in.
 */
const inSight = (left: string) => {
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement!;
    if (
      !block.checkVisibility({ visibilityProperty: true }) ||
      block.closest(`.hidden, noscript, .cited${left}`)
    )
      continue;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    blocks.set(block, (blocks.get(block) ?? '') + node.textContent!);
  }
  return [...blocks.values()]
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
};

const { pathOf, roomPath } = await throughVite<typeof import('../../../web/pages.ts')>('web/pages.ts');

const PHONE = { width: 390, height: 844 };
const MOST_QUESTIONS = 80;
const ROOM = { fr: roomFr, en: roomEn };
const GO_ON: Readonly<Record<Language, string>> = { fr: fieldsFr.goOn, en: fieldsEn.goOn };

/** Stops each time that a view shows its reader something else. */
type Reading = (page: Page, language: Language) => AsyncIterable<void>;

const READINGS: Readonly<Record<ViewName, Reading>> = {
  /** Every question, passed over one after the other, matters of detail too. */
  async *answer(page, language) {
    for (let asked = 0; asked <= MOST_QUESTIONS; asked++) {
      yield;
      if (!(await passOver(page, language))) return;
    }
    throw new Error(`More than ${MOST_QUESTIONS} questions are asked.`);
  },
  /** How it is kept comes once it is reached. */
  async *ticket(page) {
    await page.locator('#save').scrollIntoViewIfNeeded();
    await page.locator('.save').waitFor();
    yield;
  },
  /** The cards are the reader's own once nothing that the server drew is left: it marks what it draws. */
  async *act(page) {
    await page.waitForFunction(() => !document.getElementById('below')!.innerHTML.includes('<!--['));
    yield;
  },
  async *understand() {
    yield;
  },
};

/** The household's, on all its views; what several of them say is read once. */
export async function householdSurface(
  browser: Browser,
  origin: string,
  language: Language,
): Promise<string[]> {
  const found = new Set<string>();
  for (const [name, { address }] of Object.entries(VIEWS)) {
    // each as someone who has said nothing finds it
    const context = await browser.newContext({ viewport: PHONE });
    try {
      const page = await context.newPage();
      await page.goto(origin + address[language], { waitUntil: 'load' });
      for await (const _ of READINGS[name as ViewName](page, language))
        for (const block of await page.evaluate(inSight, '')) found.add(block);
    } finally {
      await context.close();
    }
  }
  return [...found];
}

/**
 * What is in sight on some pages, each as someone who has said nothing finds it; what several of them say is read once.
 * @param left what is left out, as further selectors: `, .a, .b`
 */
export async function surfaceOf(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  left = '',
): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const context = await browser.newContext({ viewport: PHONE });
    try {
      const page = await context.newPage();
      await page.goto(origin + path, { waitUntil: 'load' });
      for (const block of await page.evaluate(inSight, left)) found.add(block);
    } finally {
      await context.close();
    }
  }
  return [...found];
}

const SIMPLE = { fr: simpleFr, en: simpleEn };

/** In simplified language: each question passed over, then the result of an average home, and how a class is joined. */
export async function simplifiedSurface(
  browser: Browser,
  origin: string,
  language: Language,
): Promise<string[]> {
  const found = new Set(await surfaceOf(browser, origin, [pathOf('simpleSchool', language)]));
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    await page.goto(origin + pathOf('simple', language), { waitUntil: 'load' });
    const pass = page.getByRole('button', { name: SIMPLE[language].unknown, exact: true });
    const title = page.locator('h1');
    for (let asked = 0; asked <= MOST_QUESTIONS; asked++) {
      for (const block of await page.evaluate(inSight, '')) found.add(block);
      if ((await pass.count()) === 0) break;
      const before = await title.innerText();
      await pass.click();
      await page.waitForFunction((was) => document.querySelector('h1')?.innerText !== was, before);
      // what can be done comes after the result
      if ((await pass.count()) === 0) await page.locator('.act').first().waitFor();
    }
  } finally {
    await context.close();
  }
  return [...found];
}

/** A rehearsal without the proposals of a programme, whose titles are its own; nothing in it is typed. */
const REHEARSED = { run: '180', screens: 'each', cards: 'levers', invented: true } as const;

/** What a pupil of a level reads on a phone, at every step, before it is revealed and after. */
export async function pupilSurface(
  browser: Browser,
  origin: string,
  language: Language,
  level: Level,
): Promise<string[]> {
  const sent = (body: object, token?: string) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { 'facilitator-token': token }) },
    body: JSON.stringify(body),
  });
  const rooms = `${origin}/api/v1/rooms`;
  const opened = await fetch(rooms, sent({ ...REHEARSED, language, level }));
  const { code, token } = (await opened.json()) as { code: string; token: string };
  const { steps } = (await (await fetch(`${rooms}/${code}`)).json()) as RoomSetup;
  // the class starts once its wall shows something else than the way in
  await fetch(`${rooms}/${code}/wall`, sent({ entry: false, part: 0, scale: {} }, token));
  const found = new Set<string>();
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const read = async (nth: number): Promise<void> => {
      await page.goto(origin + roomPath(code, language), { waitUntil: 'load' });
      await page.getByText(ROOM[language].progress(nth + 1, steps.length)).waitFor();
      for (const block of await page.evaluate(inSight, '')) found.add(block);
    };
    for (const [nth, { id, kind, questions }] of steps.entries()) {
      for (const act of questions.length > 0 ? ['go', 'reveal'] : ['go']) {
        const done = await fetch(`${rooms}/${code}/acts`, sent({ act, step: id }, token));
        // an opinion that is asked again later is revealed with it
        if (done.ok) await read(nth);
        else if (kind !== 'opinion' && kind !== 'arguments') throw new Error(`${act} ${id}: ${done.status}`);
      }
    }
  } finally {
    await context.close();
  }
  return [...found];
}

/** @returns whether there was a question to pass over, or more to be asked for */
async function passOver(page: Page, language: Language): Promise<boolean> {
  const form = page.locator('form.q');
  const next = form.locator(':is(.go, .peek) button.button:visible');
  const goOn = form.getByRole('button', { name: GO_ON[language], exact: true });
  const press = (await next.count()) > 0 ? next : goOn;
  if ((await press.count()) === 0) return false;
  const title = form.locator('h1');
  const before = await title.innerText();
  await press.click();
  await page.waitForFunction(
    (was) => document.querySelector<HTMLElement>('form.q h1')!.innerText !== was,
    before,
  );
  return true;
}
