/** The inventory: one's own home or the invented family, with a result that only its owner sees. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { saidAt } from '../../../../models/school/easier.ts';
import { askedAt } from '../../../../models/school/inventory.ts';
import type { HomeInventory } from '../../../../models/school/school.ts';
import { words } from '../../site.ts';
import { peopleIn, perPersonOf, type Said } from '../expected.ts';
import { count, countPeople, HANDS } from '../hands.ts';
import { MOUSE } from '../hand.ts';
import { goOn, reveal } from '../lead.ts';
import { look } from '../look.ts';
import { plain, said } from '../read.ts';
import { send } from '../pupils.ts';
import { button, library, type Pupil, type PlayStep, type Session } from '../session.ts';
import { expectClass } from './class.ts';

const { family } = library.school;

/** Every second pupil prefers the invented family; no two leave the same things blank. */
export function homeOfPupil({ asked: { level } }: Session, nth: number): HomeInventory {
  const ids = askedAt(library.school.questions, level).map(({ id }) => id);
  const asked = (given: HomeInventory) =>
    Object.fromEntries(ids.flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])));
  return nth % 2 === 0
    ? asked(family.given)
    : asked({ people: 1 + (nth % 4), smartphones: nth, tablets: 1, laptops: 2, drawers: nth });
}

/** The homes of as many screens as sent one, or of the class as one. */
export const homesIn = (session: Session): Said<HomeInventory>[] =>
  session.pupils.length === 0
    ? [{ people: HANDS, answer: homeOfPupil(session, 1) }]
    : session.pupils.map(({ nth, people }) => ({ people, answer: homeOfPupil(session, nth) }));

/** @param telling how a pupil fills in and sends a home */
export const inventoryWith =
  (telling: (session: Session, pupil: Pupil) => Promise<void>): PlayStep =>
  async (session, step) => {
    const { pupils, wall } = session;
    if (pupils.length === 0) await countHomes(session);
    else await Promise.all(pupils.map((pupil) => telling(session, pupil)));
    await look(session, `${step.id}-said`);
    for (const pupil of pupils) await expectOwnResult(session, pupil);
    expect(await words(wall.locator('main'))).not.toMatch(/\d\s*kg\b/);
    await reveal(session, peopleIn(homesIn(session)));
    await expectClass(session);
    await look(session, `${step.id}-revealed`);
    await goOn(session);
  };

export async function tell(session: Session, pupil: Pupil): Promise<void> {
  const { m, asked } = session;
  const { page, hand, nth } = pupil;
  if (nth % 2 === 0) await hand.press(button(page, plain(m.family(family.title[asked.language]))));
  else await write(session, pupil);
  await send(session, pupil);
}

export const inventory = inventoryWith(tell);

/** The questions of a long step stand in groups, of which the first is open. */
export async function unfold(page: Page): Promise<void> {
  const groups = page.locator('details.group');
  await groups.first().waitFor();
  await groups.evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** Fills in a home without sending it. */
export async function write(session: Session, { page, hand, nth }: Pupil): Promise<void> {
  await unfold(page);
  for (const [id, number] of Object.entries(homeOfPupil(session, nth))) {
    const asked = library.school.questions.find((one) => one.id === id)!;
    const { question } = saidAt(asked, session.asked.level);
    expect(await words(page.locator(`label[for="${id}"]`))).toContain(
      plain(question[session.asked.language]),
    );
    await hand.write(page.locator(`[id="${id}"]`), String(number));
  }
}

/** Types the means that the class agreed on. */
async function countHomes(session: Session): Promise<void> {
  await countPeople(session);
  await unfold(session.lead);
  for (const [id, number] of Object.entries(homeOfPupil(session, 1)))
    await MOUSE.write(session.lead.locator(`[id="${id}"]`), String(number));
  await count(session);
}

/** The result is on that pupil's screen, and on no other. */
export async function expectOwnResult(session: Session, { page, nth }: Pupil): Promise<void> {
  const { central, low, high } = perPersonOf(homeOfPupil(session, nth));
  const box = page.locator('section.ticket[aria-labelledby=mine]');
  await box.waitFor();
  const shown = await words(box);
  expect(shown).toContain(`${Math.round(central)} kg`);
  for (const kg of [low, high]) expect(shown).toContain(said(kg, session.asked.language));
  expect(shown).toContain('CO₂e');
}
