/** Arguments in one line: the facilitator opens them, reads each first, and shows it or refuses it. */
import { expect } from 'vitest';
import type { Step } from '../../../../models/room/types.ts';
import { SOON, words } from '../../site.ts';
import { count, countPeople } from '../hands.ts';
import { MOUSE } from '../hand.ts';
import { goOn } from '../lead.ts';
import { look } from '../look.ts';
import { button, readers, saysOn, type Session } from '../session.ts';

const FIELD = '[id="argument"]';
const line = (nth: number) => `Une raison, ${nth}`;
const ACCEPTED = line(1);
const REFUSED = line(0);

export async function argumentsStep(session: Session, step: Step): Promise<void> {
  const { lead, wall, pupils, m } = session;
  const says = m.lead.arguments;
  // the time of a closed step begins once it is open
  const clocks = [wall.locator('.slab [role=timer]'), lead.getByRole('timer', { name: m.lead.wallClock })];
  for (const clock of clocks) expect(await clock.count()).toBe(0);
  await button(lead, says.open).click();
  for (const clock of clocks) await clock.waitFor();
  if (pupils.length === 0) {
    await countPeople(session);
    await MOUSE.write(lead.locator(FIELD), ACCEPTED);
    await count(session);
  } else {
    await Promise.all(
      pupils.map(async ({ page, hand, nth }) => {
        const said = saysOn(session, page);
        await hand.write(page.locator(FIELD), line(nth));
        await hand.press(button(page, said.send));
        await page.getByText(said.sentText).waitFor();
      }),
    );
    await lead.getByText(says.toRead(pupils.length), { exact: true }).waitFor();
    for (const page of [wall, ...pupils.slice(2).map((pupil) => pupil.page)])
      expect(await words(page.locator('main'))).not.toContain(ACCEPTED);
    await look(session, `${step.id}-said`);
    await button(lead, says.acceptOf(ACCEPTED)).click();
    await lead.getByText(says.shown(1), { exact: true }).waitFor();
    await button(lead, says.refuseOf(REFUSED)).click();
    await lead.getByText(says.toRead(pupils.length - 2), { exact: true }).waitFor();
  }
  for (const page of [wall, ...readers(session)])
    await expect.poll(() => page.locator('.charter li').allInnerTexts(), SOON).toEqual([ACCEPTED]);
  await look(session, `${step.id}-shown`);
  // the vote that follows is on the debated cards, where they are not all of them; this class asks for all
  const { ask, is, undo } = m.lead.narrowed;
  expect(await lead.getByText(is(3)).count()).toBe(session.asked.screens === 'team' ? 0 : 1);
  if (session.asked.screens !== 'team') {
    await button(lead, undo).click();
    await button(lead, ask(3)).waitFor();
  }
  await goOn(session);
}
