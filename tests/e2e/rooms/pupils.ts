/** Pupils enter by typing the code on the school page, or through the link. */
import type { BrowserContextOptions } from 'playwright-core';
import { pathOf } from '../../../web/pages.ts';
import { FINGER, KEYBOARD, MOUSE, type Hand } from './hand.ts';
import { button, type Pupil, type Session } from './session.ts';

/** One screen of a class. */
export interface Seat {
  readonly people?: number;
  readonly hand?: Hand;
  readonly options?: BrowserContextOptions;
}

export const SMALL: Seat = { options: { viewport: { width: 320, height: 640 } } };
export const TOUCHED: Seat = { hand: FINGER, options: { hasTouch: true, isMobile: true } };
export const KEYED: Seat = { hand: KEYBOARD, options: { viewport: { width: 1180, height: 900 } } };
export const PLAIN: Seat = {};

/** Eight pupils who differ in screen and in the way they act. */
export const EIGHT: readonly Seat[] = [SMALL, KEYED, TOUCHED, PLAIN, PLAIN, PLAIN, TOUCHED, PLAIN];

/** All pupils enter at once; they are all in the session when this ends. */
export async function comeIn(session: Session, seats: readonly Seat[]): Promise<void> {
  const came = await Promise.all(seats.map((seat, nth) => enter(session, seat, nth)));
  session.pupils.push(...came);
  const people = came.reduce((sum, pupil) => sum + pupil.people, 0);
  await session.lead.getByText(session.m.lead.connected(people, came.length)).waitFor();
}

async function enter(session: Session, seat: Seat, nth: number): Promise<Pupil> {
  const { hand = MOUSE, people = 1, options = {} } = seat;
  const { asked, m, code, address, visit } = session;
  const { page, context } = await visit(options);
  if (nth % 2 === 0) await page.goto(address);
  else {
    await page.goto(pathOf('school', asked.language));
    await hand.write(page.getByLabel(m.open.code), code.toUpperCase());
    await hand.press(button(page, m.open.enter));
  }
  if (asked.screens === 'team') {
    await hand.write(page.getByLabel(m.people), String(people));
    await hand.press(button(page, m.join));
  }
  await page.getByText(m.progress(1, session.steps.length)).waitFor();
  return { nth, people, hand, page, context };
}

/** Sends, and waits until the server has it. */
export async function send({ m }: Session, { page, hand }: Pupil): Promise<void> {
  await hand.press(button(page, m.send));
  await page.getByText(m.sent).waitFor();
  // the button that sent is gone: what may be done next has the focus
  await button(page, m.change).and(page.locator(':focus')).waitFor();
}
