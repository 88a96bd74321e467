/**
 * The charter: each sentence waits for the facilitator, who accepts, edits, merges or removes it; the class then votes,
 * and what it chose is on the wall and on a sheet to print.
 */
import { expect } from 'vitest';
import { PICKS, pollOf } from '../../../../models/room/poll.ts';
import type { Step } from '../../../../models/room/types.ts';
import { roomPath } from '../../../../web/pages.ts';
import { violations } from '../../fits.ts';
import { pagesOf } from '../../printed.ts';
import { SOON, words } from '../../site.ts';
import { count, countPeople, HANDS, typeHands } from '../hands.ts';
import { MOUSE } from '../hand.ts';
import { reveal } from '../lead.ts';
import { look } from '../look.ts';
import { send } from '../pupils.ts';
import { plain } from '../read.ts';
import { unfold } from './inventory.ts';
import { button, library, readers, WALL, type Pupil, type Session } from '../session.ts';

const IMPROPER = 'Un gros mot';
const ALONE = 'Nous seuls';
const EDITED = 'Réparer avant de jeter, deux fois';
const MERGED = 'Réparer et prêter';
const FOURTH = 4;
const sentence = (nth: number) => (nth === 0 ? IMPROPER : `Réparer avant de jeter, ${nth}`);

export async function charter(session: Session, step: Step): Promise<void> {
  const { pupils } = session;
  if (pupils.length === 0) await dictate(session, step);
  else await moderate(session, step);
  await vote(session, step);
  await print(session, step);
}

/** Everyone ends the first sentence, one pupil alone the second: nobody reads any before it is accepted. */
async function moderate(session: Session, step: Step): Promise<void> {
  const { wall, lead, pupils, m } = session;
  await Promise.all(pupils.map((pupil) => write(session, step, pupil)));
  await expectNobodyReads(session);
  await look(session, `${step.id}-said`);
  await button(lead, m.lead.removeOf(IMPROPER)).click();
  await lead.getByText(IMPROPER).waitFor({ state: 'detached' });
  await button(lead, m.lead.editOf(sentence(2))).click();
  await lead.getByLabel(m.lead.edited).fill(EDITED);
  await button(lead, m.lead.save).click();
  await lead.getByText(m.lead.original(sentence(2))).waitFor();
  const merges = pupils.length > FOURTH;
  if (merges) {
    await button(lead, m.lead.mergeOf(sentence(3))).click();
    await button(lead, m.lead.mergeWithOf(sentence(FOURTH))).click();
    await lead.getByLabel(m.lead.merged).fill(MERGED);
    await button(lead, m.lead.save).click();
    await lead.getByText(m.lead.original(sentence(FOURTH))).waitFor();
  }
  await button(lead, m.lead.acceptOf(sentence(1))).click();
  await button(lead, m.lead.restoreOf(sentence(1))).waitFor();
  await reveal(
    session,
    pupils.reduce((sum, { people }) => sum + people, 0),
  );
  const expected = [EDITED, ...(merges ? [MERGED] : []), sentence(1)].sort();
  await expect.poll(() => wall.locator('.charter li').allInnerTexts(), SOON).toEqual(expected);
  for (const page of readers(session))
    await expect.poll(() => page.locator('.charter li').allInnerTexts(), SOON).toEqual(expected);
  expect(await words(wall.locator('main'))).not.toMatch(
    new RegExp(`${IMPROPER}|${ALONE}|${sentence(FOURTH)}`),
  );
  await look(session, `${step.id}-revealed`);
  // one that is accepted later shows too, though one pupil alone wrote it
  await button(lead, m.lead.acceptOf(ALONE)).click();
  for (const page of readers(session))
    await expect.poll(() => page.locator('.charter li').allInnerTexts(), SOON).toContain(ALONE);
}

async function write(session: Session, { questions }: Step, pupil: Pupil): Promise<void> {
  const { page, hand, nth } = pupil;
  await unfold(page);
  const field = (i: number) => page.locator(`[id="${questions[i]!.id}"]`);
  await hand.write(field(0), sentence(nth));
  if (nth === 1) await hand.write(field(1), ALONE);
  await send(session, pupil, 'sentText');
}

/** Nobody but the facilitator can read it: it is on no page, and the server sends it to no one. */
async function expectNobodyReads({ site, code, lead, wall, pupils }: Session): Promise<void> {
  await lead.getByText(ALONE).waitFor();
  const told = await (await fetch(`${site.app.url}/api/v1/rooms/${code}`)).text();
  expect(told).not.toContain(sentence(2));
  for (const page of [wall, ...pupils.map((pupil) => pupil.page)])
    expect(await words(page.locator('main'))).not.toMatch(new RegExp(`${IMPROPER}|${sentence(1)}|${ALONE}`));
}

/** The class dictates, the facilitator types: what they type needs no accepting. */
async function dictate(session: Session, step: Step): Promise<void> {
  const { lead, wall, m } = session;
  await countPeople(session);
  await unfold(lead);
  for (const i of [0, 1]) await MOUSE.write(lead.locator(`[id="${step.questions[i]!.id}"]`), sentence(i + 1));
  await count(session);
  await look(session, `${step.id}-said`);
  await button(lead, m.lead.reveal).click();
  await expect.poll(() => wall.locator('.charter li').allInnerTexts(), SOON).toEqual([sentence(1)]);
  await look(session, `${step.id}-revealed`);
}

/** Everyone picks the same two sentences, which make the charter: a beginning that none ends has no box. */
async function vote(session: Session, step: Step): Promise<void> {
  const { lead, wall, pupils, m, steps } = session;
  await button(lead, m.lead.pollTexts).click();
  await lead.getByText(m.progress(steps.indexOf(step) + 2, steps.length + 1)).waitFor();
  const [first, second] = ['keep-1', 'repair-1'];
  if (pupils.length === 0) {
    await typeHands(session, step.id, [first!, second!], [HANDS, HANDS]);
    await count(session);
  }
  await Promise.all(
    pupils.map(async (pupil) => {
      const choices = pupil.page.locator(`input[name="${step.id}"]`);
      await expect.poll(() => choices.count(), SOON).toBe(pupils.length > FOURTH ? 4 : 3);
      await pupil.hand.press(choices.nth(1));
      await pupil.hand.press(choices.last());
      await send(session, pupil);
    }),
  );
  // what is done now, rather than what comes after
  if (pupils.length > 0) {
    const how = plain(WALL[session.asked.language].choices(PICKS));
    await expect.poll(() => words(wall.locator('.slab')), SOON).toContain(how);
  }
  await look(session, `${pollOf(step.id)}-said`);
  await reveal(session, pupils.length === 0 ? HANDS : pupils.reduce((sum, { people }) => sum + people, 0));
  const expected = pupils.length === 0 ? [sentence(1), sentence(2)] : [EDITED, ALONE];
  await expect.poll(() => wall.locator('.charter-boxes span').allInnerTexts(), SOON).toEqual(expected);
  for (const page of readers(session))
    await expect.poll(() => page.locator('.charter dd').allInnerTexts(), SOON).toEqual(expected);
  await look(session, `${pollOf(step.id)}-revealed`);
}

/** One sheet of A4 or of A3: the chosen sentences under their beginnings, a circle for each, a date to write. */
async function print(session: Session, step: Step): Promise<void> {
  const { lead, visit, site, code, pupils, asked } = session;
  const path = roomPath(code, asked.language, 'poster');
  const { page } = await visit();
  for (const [size, paper] of [
    ['a4', [210, 297]],
    ['a3', [297, 420]],
  ] as const) {
    expect(await lead.locator(`a[href="${path}?format=${size}"]`).count()).toBe(1);
    await page.goto(`${site.app.url}${path}?format=${size}`);
    expect(await violations(page)).toEqual([]);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([paper]);
    // where a browser ignores the size that the sheet asks for, nothing of it is cut either
    expect(pagesOf(await page.pdf({ format: size }))).toEqual([paper]);
  }
  const people = pupils.reduce((sum, one) => sum + one.people, 0) || HANDS;
  expect(await page.locator('circle').count()).toBe(people);
  const { box } = library.school.charter.find(({ id }) => id === step.questions[0]!.id)!;
  const shown = await words(page.locator('.poster'));
  expect(shown).toContain(plain(box[asked.language]));
  expect(shown).toContain(pupils.length === 0 ? sentence(1) : EDITED);
  await page.close();
}
