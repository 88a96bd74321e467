/** What a reader waits for, in a real browser slowed four times: a tap, a slider, a picture, the first question. */
import type { Page } from 'playwright-core';
import { share } from '../../web/features/footprint/share/words/fr.ts';
import { startApp } from '../e2e/app.ts';
import { launch } from '../e2e/browser.ts';
import { throughVite } from '../throughVite.ts';
import { spread, type Row } from './measure.ts';

const { pathOf, territoryPath } = await throughVite<typeof import('../../web/pages.ts')>('web/pages.ts');

const SLOWED = 4;
const TAPS = 200;
const WARM_UP_TAPS = 20;
const TARGET_MS = 12;
/** Only a rough phone: only the width matters here. */
const PHONE = { width: 390, height: 844 };

interface Measure {
  readonly what: string;
  readonly path: string;
  readonly target: number;
  /** How many times slower the processor is made, once the page is ready. */
  readonly slowed?: number;
  readonly count?: number;
  /** Runs before the measurement. */
  prepare(page: Page): Promise<void>;
  /** Runs in the page. @returns milliseconds, warm-up first */
  readonly act: (count: number) => Promise<number[]>;
}

async function row({
  what,
  path,
  target,
  slowed = SLOWED,
  count = TAPS,
  prepare,
  act,
}: Measure): Promise<Row> {
  const app = await startApp();
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(app.url + path, { waitUntil: 'networkidle' });
    await prepare(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await page.evaluate('globalThis.__name = (named) => named'); // tsx wraps functions in calls to it
    await page.evaluate(`globalThis.timed = ${String(inPage)}`);
    const found = await page.evaluate(act, WARM_UP_TAPS + count);
    return { what, ...spread(found.slice(WARM_UP_TAPS)), target };
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** What a household's views do under a finger. */
const touchRow = ({ what, ...measure }: Omit<Measure, 'target'>): Promise<Row> =>
  row({ what: `${what} to end of layout, processor slowed 4 times`, target: TARGET_MS, ...measure });

/** Where it is asked how many children there are: a count with a button on each side. */
export const tapRow = (): Promise<Row> =>
  touchRow({
    what: 'tap',
    path: pathOf('household', 'fr'),
    prepare: async (page) => {
      await page.locator('label.tile').first().click();
      await page.locator('.peek button').click();
      await page.locator('label.tile', { has: page.locator('[name="q-number"][value="5"]') }).click();
      await page.getByRole('button').filter({ hasText: /^\+$/ }).first().click();
    },
    act: taps,
  });

const CHOSEN = ['keep-longer', 'buy-refurbished', 'repair-it', 'box-asleep', 'legal-guarantee'];

/** Five proposals are chosen, each on its card. */
async function chooseFive(page: Page): Promise<void> {
  for (const id of CHOSEN) {
    const way = page.locator(`section[aria-labelledby="way-${id}"]`);
    const card = page.locator('details.lev', { has: page.locator(`a[href$="/${id}"]`) });
    if ((await way.count()) === 0) await card.locator('> summary').click();
    await way.locator('input[role="switch"], button[aria-pressed]').click();
    await page.locator(`#far-${id}`).waitFor();
  }
}

/** Among five that are chosen, the second one is taken back and chosen again, in turn. */
export const tickRow = (): Promise<Row> =>
  touchRow({ what: 'tick of a choice', path: pathOf('act', 'fr'), prepare: chooseFive, act: ticks });

/** Among the same, the second one is moved. */
export const slideRow = (): Promise<Row> =>
  touchRow({ what: 'slide of an intensity', path: pathOf('act', 'fr'), prepare: chooseFive, act: slides });

/** A council's slider, until the page shows what its worker computed from 200 draws. */
export const councilSlideRow = (slowed: 1 | 4): Promise<Row> =>
  row({
    what: `council: slide to the preview laid out${slowed > 1 ? `, processor slowed ${slowed} times` : ''}`,
    path: territoryPath('76709', 'fr'),
    target: slowed > 1 ? 120 : 50,
    slowed,
    count: 60,
    prepare: async (page) => {
      await page.locator('.pick input[type=range]').nth(1).press('ArrowRight');
      await page.locator('.results', { hasText: '1\u202f000 cas calculés' }).waitFor();
    },
    act: previews,
  });

/** A picture of the receipt, from the press to its bytes. */
export const pictureRow = (): Promise<Row> =>
  row({
    what: 'picture to share, made, processor slowed 4 times',
    path: pathOf('ticket', 'fr'),
    target: 150,
    count: 30,
    prepare: async (page) => {
      await page.locator('#save').scrollIntoViewIfNeeded();
      await page.locator('img.picture').waitFor();
      await page
        .getByRole('button', { name: share.save, exact: true })
        .evaluate((button) => (button.dataset['measured'] = ''));
    },
    act: pictures,
  });

/** The proposals under one's own receipt, under that of a French person and in a commune, each once it has been seen. */
export const subjectRow = (): Promise<Row> =>
  row({
    what: 'change of subject of the proposals to end of layout, processor slowed 4 times',
    path: pathOf('proposals', 'fr'),
    target: 50,
    count: 60,
    prepare: async (page) => {
      await page.evaluate((kept) => (localStorage['sobrement.household'] = kept), RECEIPT);
      await page.reload({ waitUntil: 'networkidle' });
      for (const subject of ['mine', 'commune', 'person']) {
        await page.locator(subject === 'mine' ? '[data-mine]' : `[data-of=${subject}]`).click();
        await page.locator(`#subject[data-subject=${subject}]`).waitFor();
      }
    },
    act: subjects,
  });

/** How long a hand is over a link, or a finger on it, before the press counts. */
const NEAR_MS = 100;
const FIRST_CHANGES = 20;
/** Nobody changes subject before having read a line. */
const READ_MS = 1000;

/** The same of a subject that has not been seen, on a page that has just been opened: one’s own receipt, or a commune. */
export async function firstSubjectRow(): Promise<Row> {
  const app = await startApp();
  const browser = await launch();
  try {
    const found: number[] = [];
    // the first of all readers waits for the server too, once
    await fetch(`${app.url}${pathOf('proposals', 'fr')}?subject=commune`);
    for (let change = 0; change < FIRST_CHANGES; change++) {
      const context = await browser.newContext({ viewport: PHONE });
      await context.addInitScript((kept) => (localStorage['sobrement.household'] = kept), RECEIPT);
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      await page.goto(`${app.url}${pathOf('proposals', 'fr')}?subject=person`, { waitUntil: 'networkidle' });
      await page.evaluate('globalThis.__name = (named) => named');
      await page.evaluate(`globalThis.changed = ${String(changed)}`);
      const link = change % 2 === 0 ? '[data-mine]' : '[data-of=commune]';
      await page.waitForTimeout(READ_MS);
      await page.hover(`.seg ${link}`);
      await page.waitForTimeout(NEAR_MS);
      found.push((await page.evaluate(`changed(${JSON.stringify(link)})`)) as number);
      await context.close();
    }
    return {
      what: 'first change of subject, a second after the page and a tenth after a hand comes near, processor slowed 4 times',
      ...spread(found),
      target: 50,
    };
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Runs in the page. @returns milliseconds from the press of a link until what it shows is laid out */
function changed(link: string): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    new MutationObserver((_, watcher) => {
      watcher.disconnect();
      void document.body.offsetHeight;
      resolve(performance.now() - began);
    }).observe(document.getElementById('main')!, { childList: true });
    document.querySelector<HTMLElement>(link)!.click();
  });
}

const RECEIPT = JSON.stringify({
  format: 'sobrement-household',
  catalogue: { version: 'old', hash: 'old' },
  answers: {
    people: 3,
    devices: [{ type: 'smartphone', count: 3, yearsKept: 3 }],
    unlistedDevices: 'national',
  },
});

/** A phone far from its antenna, and a page that nobody has opened before. */
const FAR = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const OPENINGS = 9;

/** The first question is answered as soon as it is there; it counts once the receipt has followed. */
export async function firstAnswerRow(): Promise<Row> {
  const app = await startApp();
  const browser = await launch();
  try {
    const found: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const context = await browser.newContext({ viewport: PHONE });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', FAR);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      await page.addInitScript('globalThis.__name = (named) => named');
      await page.addInitScript(answerAtOnce);
      await page.goto(app.url + pathOf('household', 'fr'), { waitUntil: 'commit' });
      const answered = await page.waitForFunction(() => (globalThis as { answeredAt?: number }).answeredAt);
      found.push((await answered.jsonValue())!);
      await context.close();
    }
    return {
      what: 'first question answered, processor slowed 4 times, 1.6 Mb/s and 150 ms',
      ...spread(found),
      target: 1500,
    };
  } finally {
    await browser.close();
    await app.stop();
  }
}

/**
 * In the page, what is timed so many times: `prepare` runs before the clock starts, and gives what it times, to the end
 * of the layout that follows.
 */
type Timed = (count: number, pause: number, prepare: (i: number) => () => Promise<void>) => Promise<number[]>;
declare const timed: Timed;

const inPage: Timed = async (count, pause, prepare) => {
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const act = prepare(i);
    const began = performance.now();
    await act();
    void document.body.offsetHeight;
    found.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return found;
};

/** Runs in the page: moves the second slider, each time until the sentence of the result has changed and is laid out. */
function previews(count: number): Promise<number[]> {
  const slider = document.querySelectorAll<HTMLInputElement>('.pick input[type=range]')[1]!;
  const results = document.querySelector('.results')!;
  return timed(count, 400, (i) => async () => {
    const shown = new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (!results.textContent?.includes(', 200 cas calculés')) return;
        watcher.disconnect();
        resolve();
      });
      watcher.observe(results, { subtree: true, childList: true, characterData: true });
    });
    slider.value = String(2 + (i % 20));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
  });
}

/** Runs in the page: goes from subject to subject, each time until the next one is shown and laid out. */
function subjects(count: number): Promise<number[]> {
  const links = ['[data-mine]', '[data-of=commune]', '[data-of=person]'];
  return timed(count, 200, (i) => {
    const link = document.querySelector<HTMLElement>(links[i % links.length]!)!;
    const shown = new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        resolve();
      });
      watcher.observe(document.getElementById('main')!, { childList: true });
    });
    return async () => {
      link.click();
      await shown;
    };
  });
}

/** Runs in the page: moves the second slider to and fro, each time until layout is done. */
function slides(count: number): Promise<number[]> {
  const slider = document.querySelectorAll<HTMLInputElement>('.slide input')[1]!;
  return timed(count, 30, (i) => async () => {
    slider.value = String(20 + (i % 60));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve(); // what the page put off to the end of this task
  });
}

/** Runs in the page: presses the second switch, each time until layout is done; the page rests between two presses. */
function ticks(count: number): Promise<number[]> {
  const second = document.querySelectorAll<HTMLInputElement>('.tear input:checked')[1]!;
  return timed(count, 150, () => async () => {
    second.click();
    await Promise.resolve(); // what the page put off to the end of this task
  });
}

/** Runs in the page: presses minus and plus in turn on the first count, each time until layout is done. */
function taps(count: number): Promise<number[]> {
  const button = (text: string) =>
    [...document.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === text && each.ariaDisabled !== 'true',
    )!;
  return timed(count, 30, (i) => {
    const pressed = button(i % 2 === 0 ? '−' : '+');
    return async () => {
      pressed.click();
      await Promise.resolve();
    };
  });
}

/** Runs in the page: makes the picture again, each time until its bytes are there; nothing is saved. */
function pictures(count: number): Promise<number[]> {
  const save = document.querySelector<HTMLButtonElement>('[data-measured]')!;
  let made = (): void => undefined;
  URL.createObjectURL = () => {
    made();
    return '#';
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  return timed(count, 30, () => async () => {
    const there = new Promise<void>((resolve) => (made = resolve));
    save.click();
    await there;
  });
}

/** Runs in the page before it is there: presses La Réunion once it is drawn, and notes when the total has followed. */
function answerAtOnce(): void {
  let total: string | undefined;
  const watcher = new MutationObserver(() => {
    const tile = document.querySelector<HTMLInputElement>('[name="q-place"][value="RE"]');
    const shown = document.querySelector('.peek')?.textContent;
    if (!tile || !shown) return;
    if (total === undefined) {
      total = shown;
      tile.click();
    } else if (shown !== total) {
      (globalThis as { answeredAt?: number }).answeredAt = performance.now();
      watcher.disconnect();
    }
  });
  watcher.observe(document, { subtree: true, childList: true, characterData: true });
}
