/** A mouse and a finger that press where a button stood when they came down, even if it has moved since. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Pointer = 'mouse' | 'touch';

interface Point {
  readonly x: number;
  readonly y: number;
}

type Recording = Window & { stood?: string[] };
/** Enabling a button moves nothing; half a pixel is a rounding. */
const HELD_FRAMES = 2;

/** Presses the middle of a button, which must stay where it is until the pointer is up. */
export async function press(page: Page, pointer: Pointer, button: Locator): Promise<void> {
  await button.evaluate(intoView);
  const at = await middleOf(button);
  await button.evaluate(watchPlace);
  if (pointer === 'mouse') await clickAt(page, at);
  else await tapAt(page, at);
  const stood = await page.evaluate(() => (window as Recording).stood!).catch(() => undefined);
  // when the press leaves the page, its record is lost with it
  if (stood) expect([...new Set(stood)], 'where the button stood, from down to up').toHaveLength(1);
}

/** Scrolls so that nothing stuck to an edge of the window covers it. */
function intoView(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

async function middleOf(button: Locator): Promise<Point> {
  const box = (await button.boundingBox())!;
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Notes where the button stands whenever a pointer comes down or goes up, before any other listener runs. */
function watchPlace(element: Element): void {
  const here = window as Recording;
  const stood = (here.stood = [] as string[]);
  const note = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    stood.push([x, y, width, height].map(Math.round).join(' '));
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    addEventListener(type, note, { capture: true });
}

async function clickAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  // a hand holds the button down for longer than the page takes to draw
  await page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const wait = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => wait(left - 1)));
        wait(frames);
      }),
    HELD_FRAMES,
  );
  await page.mouse.up();
}

const sessions = new WeakMap<Page, CDPSession>();

async function tapAt(page: Page, point: Point): Promise<void> {
  const known = sessions.get(page);
  const session = known ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
