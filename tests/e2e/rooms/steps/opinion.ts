/** An opinion before a debate and after it: hidden until the second is revealed, then told together. */
import { expect } from 'vitest';
import type { Step } from '../../../../models/room/types.ts';
import { SOON, words } from '../../site.ts';
import { count, countPeople, HANDS, typeHands } from '../hands.ts';
import { goOn, reveal } from '../lead.ts';
import { look } from '../look.ts';
import { send } from '../pupils.ts';
import { plain } from '../read.ts';
import { button, library, readers, saysOn, WALL, type Session } from '../session.ts';

/** Hands before, then after. */
const RAISED = { before: [6, 8, 10], after: [6, 12, 6] };
const LAST = 2;

/** Everyone is for, then all but the last three think that it depends. */
const placeOf = (nth: number, pupils: number, again: boolean) => (again && nth < pupils - 3 ? 1 : LAST);

export async function opinion(session: Session, step: Step): Promise<void> {
  const { lead, pupils, m } = session;
  const again = step.compares !== undefined;
  const question = step.questions[0]!;
  const options = library.school.opinion.options.map(({ id }) => id);
  if (pupils.length === 0) {
    await countPeople(session);
    await typeHands(session, question.id, options, again ? RAISED.after : RAISED.before);
    await count(session);
  } else
    await Promise.all(
      pupils.map(async (pupil) => {
        const place = placeOf(pupil.nth, pupils.length, again);
        // a team counts its hands: all of them for one, here
        if (pupil.people > 1)
          await pupil.page.locator(`#${question.id}-${options[place]}`).fill(String(pupil.people));
        else await pupil.hand.press(pupil.page.locator(`input[name="${question.id}"]`).nth(place));
        await send(session, pupil);
      }),
    );
  await look(session, `${step.id}-said`);
  if (again) {
    await reveal(session, pupils.length === 0 ? HANDS : pupils.reduce((sum, { people }) => sum + people, 0));
    await expectTold(session);
    await look(session, `${step.id}-revealed`);
  } else {
    // nothing to press but to go on
    expect(await button(lead, m.lead.reveal).count()).toBe(0);
    await lead.getByText(m.lead.debate.before).waitFor();
  }
  await goOn(session);
}

/** How many changed, where five did and five did not, or nobody; of teams, at least; never with hands of the class. */
async function expectTold(session: Session): Promise<void> {
  const { wall, pupils, asked } = session;
  const of = pupils.reduce((sum, { people }) => sum + people, 0);
  const changed = pupils
    .filter(({ nth }) => placeOf(nth, pupils.length, true) !== LAST)
    .reduce((sum, { people }) => sum + people, 0);
  const teams = pupils.some(({ people }) => people > 1) || undefined;
  const told =
    of > 0 && !(teams && changed === 0) && [changed, of - changed].every((some) => some === 0 || some >= 5);
  const onWall = WALL[asked.language].opinions;
  const title = told ? onWall.changed(changed, of, teams) : onWall.untold(of > 0 ? of : HANDS);
  await expect.poll(() => words(wall.locator('h1')), SOON).toBe(plain(title));
  for (const page of readers(session)) {
    const said = saysOn(session, page).opinion;
    await page.getByText(told ? said.changed(changed, of, teams) : said.untold).waitFor();
  }
}
