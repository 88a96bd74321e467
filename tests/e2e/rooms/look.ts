/** Checks every state of a step: axe, width, nothing private on screen; and takes screenshots when `SHOTS` names a folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Step } from '../../../models/room/types.ts';
import { overflows, violations } from '../fits.ts';
import { words } from '../site.ts';
import { plain } from './read.ts';
import { library, type Session } from './session.ts';

const { SHOTS } = process.env;

const SCHEMES = { light: ['light'], dark: ['dark'], both: ['dark', 'light'] } as const;

/** @param state of the session, fit for a file name */
export async function look(session: Session, state: string): Promise<void> {
  const { lead, wall, pupils } = session;
  await lookAt(session, state, { lead, wall, ...(pupils[0] && { small: pupils[0].page }) });
}

/** Looks at what a pupil is asked, before the pupil answers. */
export const lookAsked = async (session: Session, { id }: Step): Promise<void> => {
  const [pupil] = session.pupils;
  if (pupil) await lookAt(session, `${id}-asked`, { small: pupil.page });
};

async function lookAt(session: Session, state: string, pages: Readonly<Record<string, Page>>): Promise<void> {
  for (const [name, page] of Object.entries(pages)) {
    for (const scheme of SCHEMES[session.theme]) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page), `${state}, ${name}, ${scheme}`).toEqual([]);
    }
    expect(await overflows(page), `${state}, ${name}`).toEqual([]);
  }
  await expectNothingPrivate(session);
  if (session.asked.cards === 'levers') await expectNoProgramme(session, pages);
  const phone = session.pupils.at(-1)?.page;
  if (SHOTS) await draw(session, SHOTS, state, { ...pages, ...(phone && { phone }) });
}

/** The facilitator's secrets are on the facilitator's screen only; a pupil's seat is on no other screen. */
async function expectNothingPrivate({ wall, pupils, token, phrase, code }: Session): Promise<void> {
  const keys = await Promise.all(pupils.map(({ page }) => seatOf(page, code)));
  for (const page of [wall, ...pupils.map((pupil) => pupil.page)]) {
    const held = `${page.url()} ${await page.content()}`;
    for (const secret of [token, phrase, ...keys.flat()]) expect(held).not.toContain(secret);
  }
}

/** A class that has levers and laws alone reads of no programme. */
async function expectNoProgramme(
  { asked: { language } }: Session,
  pages: Readonly<Record<string, Page>>,
): Promise<void> {
  const { title, origin } = library.programme;
  for (const [name, page] of Object.entries(pages)) {
    const shown = plain(await words(page.locator('body')));
    for (const text of [title[language], origin[language], 'Mélenchon'])
      expect(shown, name).not.toContain(plain(text));
  }
}

/** The seat under which the server knows a pupil's screen; none once the session is over. */
async function seatOf(page: Page, code: string): Promise<string[]> {
  const kept = await page.evaluate((name) => localStorage.getItem(name), `sobrement.room.${code}`);
  return kept === null ? [] : [(JSON.parse(kept) as { seat: string }).seat];
}

let drawn = 0;

async function draw(
  { asked: { run, language }, theme }: Session,
  shots: string,
  state: string,
  pages: Readonly<Record<string, Page>>,
): Promise<void> {
  const folder = join(shots, `${run}-${language}-${theme}`);
  mkdirSync(folder, { recursive: true });
  const nth = String(drawn++).padStart(2, '0');
  for (const [name, page] of Object.entries(pages))
    await page.screenshot({ path: join(folder, `${nth}-${state}-${name}.png`), fullPage: true });
}
