/** The charter: an improper sentence is removed before anyone sees it. */
import { expect } from 'vitest';
import type { Step } from '../../../../models/room/types.ts';
import { SOON, words } from '../../site.ts';
import { count, countPeople } from '../hands.ts';
import { MOUSE } from '../hand.ts';
import { reveal } from '../lead.ts';
import { look } from '../look.ts';
import { send } from '../pupils.ts';
import { button, readers, type Pupil, type Session, saysOn } from '../session.ts';

const IMPROPER = 'Un gros mot';
/** Short sentences that the wall shows at a time. */
const SENTENCES_ON_WALL = 7;
const ALONE = 'Nous seuls';
const sentence = (nth: number) => (nth === 0 ? IMPROPER : `Réparer avant de jeter, ${nth}`);

/** Everyone ends the first sentence; one pupil alone ends the second, so nobody is shown it. */
export async function charter(session: Session, step: Step): Promise<void> {
  const { wall, lead, pupils } = session;
  if (pupils.length === 0) {
    await dictate(session, step);
    return;
  }
  await Promise.all(pupils.map((pupil) => write(session, step, pupil)));
  await expectNobodyReads(session);
  await look(session, `${step.id}-said`);
  await button(lead, session.m.lead.removeOf(IMPROPER)).click();
  await lead.getByText(IMPROPER).waitFor({ state: 'detached' });
  await reveal(
    session,
    pupils.reduce((sum, { people }) => sum + people, 0),
  );
  const expected = pupils.slice(1).map(({ nth }) => sentence(nth));
  await expect
    .poll(() => session.wall.locator('.charter li').allInnerTexts(), SOON)
    .toEqual(expected.slice(0, SENTENCES_ON_WALL));
  for (const page of readers(session)) {
    await expect.poll(() => page.locator('.charter li').allInnerTexts(), SOON).toEqual(expected);
    await page.getByText(saysOn(session, page).few).first().waitFor();
  }
  expect(await words(wall.locator('main'))).not.toMatch(new RegExp(`${IMPROPER}|${ALONE}`));
  await look(session, `${step.id}-revealed`);
}

async function write(session: Session, { questions }: Step, pupil: Pupil): Promise<void> {
  const { page, hand, nth } = pupil;
  const field = (i: number) => page.locator(`[id="${questions[i]!.id}"]`);
  await hand.write(field(0), sentence(nth));
  if (nth === 1) await hand.write(field(1), ALONE);
  await send(session, pupil);
}

/** Nobody but the facilitator can read it: it is on no page, and the server sends it to no one. */
async function expectNobodyReads({ site, code, lead, wall, pupils }: Session): Promise<void> {
  await lead.getByText(ALONE).waitFor();
  const told = await (await fetch(`${site.app.url}/api/v1/rooms/${code}`)).text();
  expect(told).not.toContain(sentence(2));
  for (const page of [wall, ...pupils.map((pupil) => pupil.page)])
    expect(await words(page.locator('main'))).not.toMatch(new RegExp(`${IMPROPER}|${sentence(1)}|${ALONE}`));
}

/** The class dictates, the facilitator types. */
async function dictate(session: Session, step: Step): Promise<void> {
  const { lead, wall } = session;
  await countPeople(session);
  await MOUSE.write(lead.locator(`[id="${step.questions[0]!.id}"]`), sentence(1));
  await count(session);
  await look(session, `${step.id}-said`);
  await button(lead, session.m.lead.reveal).click();
  await expect.poll(() => wall.locator('.charter li').allInnerTexts(), SOON).toEqual([sentence(1)]);
  await look(session, `${step.id}-revealed`);
}
