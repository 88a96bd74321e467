/** What if everyone did it: a school, a commune by its name, the country. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Step } from '../../../../models/room/types.ts';
import { numberIn } from '../../household.ts';
import { SOON, words } from '../../site.ts';
import { MOUSE } from '../hand.ts';
import { goOn } from '../lead.ts';
import { look } from '../look.ts';
import { said } from '../read.ts';
import { button, type Session } from '../session.ts';
import { chosenIn } from './vote.ts';

const SCHOOL = 400;
const COMMUNE = 'Le Trait';
const KG_PER_TONNE = 1000;

export async function everyoneStep(session: Session, step: Step): Promise<void> {
  const { wall, lead, m, asked, pupils } = session;
  expect(await wall.locator('main').locator('input, button, a').count()).toBe(0);
  const { saving } = await chosenIn(session);
  for (const page of [lead, ...pupils.slice(0, 1).map((pupil) => pupil.page)]) {
    await MOUSE.write(page.getByLabel(m.everyone.school), String(SCHOOL));
    await find(session, page, 'zzzz');
    await page.getByText(m.everyone.none).waitFor();
    await find(session, page, COMMUNE);
    const rows = page.locator('.everyone tbody tr');
    await rows.filter({ hasText: COMMUNE }).waitFor();
    expect(await rows.count()).toBe(3);
    const hidden = await page.locator('.scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(hidden).toBe(0);
    for (const row of await rows.all()) {
      expect(await brokenWords(row.locator('th'))).toEqual([]);
      const people = numberIn(await words(row.locator('td').first()), asked.language);
      const expected = said((saving.central * people) / KG_PER_TONNE, asked.language);
      const shown = await words(row.locator('td').last());
      expect(shown.startsWith(`${expected} `), shown).toBe(true);
    }
  }
  // what the facilitator typed
  for (const typed of [String(SCHOOL), COMMUNE])
    await expect.poll(() => words(wall.locator('.scaled')), SOON).toContain(typed);
  await look(session, step.id);
  await goOn(session);
}

/** Words that are broken over two lines. */
const brokenWords = (cell: Locator): Promise<string[]> =>
  cell.evaluate(({ firstChild }) => {
    const text = firstChild as Text;
    return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  });

async function find({ m }: Session, page: Page, name: string): Promise<void> {
  await MOUSE.write(page.getByLabel(m.everyone.commune), name);
  await button(page, m.everyone.find).click();
}
