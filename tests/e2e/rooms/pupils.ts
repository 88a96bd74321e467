/** Pupils enter by typing the code on the school page, or through the link. */
import type { BrowserContextOptions } from 'playwright-core';
import { expect } from 'vitest';
import { roomAddress } from '../../../web/features/school/addresses.ts';
import { pathOf } from '../../../web/pages.ts';
import { violations } from '../fits.ts';
import { SOON, words } from '../site.ts';
import { FINGER, KEYBOARD, MOUSE, type Hand } from './hand.ts';
import { button, type Pupil, type Session, saysOn } from './session.ts';

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
  await begin(session, people);
}

/** The wall shows how many came in, until the facilitator starts. */
async function begin({ lead, wall, m, code, pupils, steps }: Session, people: number): Promise<void> {
  await expect.poll(() => words(wall.locator('.slab .big')), SOON).toBe(String(people));
  expect(await wall.locator('.slab circle.full').count()).toBe(people);
  expect((await words(wall.locator('.lobby .code'))).replaceAll(/\s/g, '')).toBe(code);
  expect(await violations(wall)).toEqual([]);
  await button(lead, m.lead.start).click();
  for (const page of [wall, ...pupils.map((pupil) => pupil.page)])
    await page.getByText(m.progress(1, steps.length)).waitFor();
}

async function enter(session: Session, seat: Seat, nth: number): Promise<Pupil> {
  const { hand = MOUSE, people = 1, options = {} } = seat;
  const { asked, m, code, address, visit } = session;
  const { page, context } = await visit(options);
  if (nth % 2 === 0) await page.goto(address);
  else {
    await page.goto(roomAddress[asked.language]);
    expect(await page.locator(`a[href="${pathOf('proposals', asked.language)}"]`).count()).toBe(0);
    await hand.write(page.getByLabel(m.open.code), code.toUpperCase());
    await hand.press(button(page, m.open.enter));
  }
  if (asked.screens === 'team') {
    await hand.write(page.getByLabel(m.people), String(people));
    await hand.press(button(page, m.join));
  }
  await page.getByText(m.lobby.title).waitFor();
  return { nth, people, hand, page, context };
}

/** Sends, and waits until the server has it; a sentence is read by whoever leads, and may be shown as it is. */
export async function send(
  session: Session,
  { page, hand }: Pupil,
  received: 'sent' | 'sentText' = 'sent',
): Promise<void> {
  const m = saysOn(session, page);
  await hand.press(button(page, m.send));
  await page.getByText(m[received]).waitFor();
  // the button that sent is gone: what may be done next has the focus
  await button(page, m.change).and(page.locator(':focus')).waitFor();
}
