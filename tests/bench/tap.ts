/** From a tap on a stepper, or a slide of a slider, to the end of layout, in a real browser whose processor is slowed four times. */
import { pathOf } from '../../web/pages.ts';
import { startApp } from '../e2e/app.ts';
import { launch } from '../e2e/browser.ts';
import { spread, type Row } from './measure.ts';

const SLOWED = 4;
const TAPS = 200;
const WARM_UP_TAPS = 20;
const TARGET_MS = 16;
/** Only a rough phone: what matters here is the width. */
const PHONE = { width: 390, height: 844 };

export async function tapRow(): Promise<Row> {
  const app = await startApp();
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(app.url + pathOf('household', 'fr'), { waitUntil: 'networkidle' });
    const steppers = page.locator('button:not([disabled])', { hasText: /^\+$/ });
    await steppers.first().click();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.evaluate('globalThis.__name = (named) => named'); // tsx wraps functions in it
    const found = await page.evaluate(taps, WARM_UP_TAPS + TAPS);
    return {
      what: 'tap to end of layout, processor slowed 4 times',
      ...spread(found.slice(WARM_UP_TAPS)),
      target: TARGET_MS,
    };
  } finally {
    await browser.close();
    await app.stop();
  }
}

const TICKED = /Garder ses appareils|Acheter reconditionné|Faire réparer|Débrancher|garantie légale/;

/** The same for a slider: five proposals ticked, the second one slid. */
export async function slideRow(): Promise<Row> {
  const app = await startApp();
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(app.url + pathOf('household', 'fr'), { waitUntil: 'networkidle' });
    await page.locator('#below').scrollIntoViewIfNeeded();
    await page.locator('.pick').first().waitFor();
    for (const box of await page.getByRole('checkbox', { name: TICKED }).all()) await box.check();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.evaluate('globalThis.__name = (named) => named');
    const found = await page.evaluate(slides, WARM_UP_TAPS + TAPS);
    return {
      what: 'slide of an intensity to end of layout, processor slowed 4 times',
      ...spread(found.slice(WARM_UP_TAPS)),
      target: TARGET_MS,
    };
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** Runs in the page: the second slider to and fro, each time until layout is done. */
async function slides(count: number): Promise<number[]> {
  const found: number[] = [];
  const slider = document.querySelectorAll<HTMLInputElement>('.slide input')[1]!;
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    slider.value = String(20 + (i % 60));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    void document.body.offsetHeight;
    found.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return found;
}

/** Runs in the page: plus and minus in turn on the first stepper, each until layout is done. */
async function taps(count: number): Promise<number[]> {
  const found: number[] = [];
  const button = (text: string) =>
    [...document.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === text && !each.disabled,
    )!;
  for (let i = 0; i < count; i++) {
    const pressed = button(i % 2 === 0 ? '−' : '+');
    const began = performance.now();
    pressed.click();
    await Promise.resolve(); // what the page left for the end of this task
    void document.body.offsetHeight;
    found.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return found;
}
