/** Plays a run from its first step to its end: who leads, who answers, and what each page must then show. */
import { expect } from 'vitest';
import type { StepKind } from '../../../models/room/types.ts';
import { everyoneAt } from './lead.ts';
import { look, lookAsked } from './look.ts';
import { wall as en } from '../../../web/features/school/room/wall/words/en.ts';
import { wall as fr } from '../../../web/features/school/room/wall/words/fr.ts';
import { button, readers, type PlayStep, type Session, saysOn } from './session.ts';
import { charter } from './steps/charter.ts';
import { classStep } from './steps/class.ts';
import { everyoneStep } from './steps/everyone.ts';
import { inventory } from './steps/inventory.ts';
import { predict } from './steps/predict.ts';
import { proposals } from './steps/proposals.ts';
import { vote } from './steps/vote.ts';

const PLAYED: Readonly<Record<StepKind, PlayStep>> = {
  predict,
  inventory,
  class: classStep,
  proposals,
  vote,
  everyone: everyoneStep,
  charter,
};

const WALL = { fr, en };

/** @param otherwise what happens instead, by step */
export async function play(
  session: Session,
  otherwise: Readonly<Record<string, PlayStep>> = {},
): Promise<void> {
  for (const step of session.steps) {
    await everyoneAt(session, step);
    if (step.questions.length > 0) await lookAsked(session, step);
    await (otherwise[step.id] ?? PLAYED[step.kind])(session, step);
  }
  await end(session);
}

/** Ends the session: everything is deleted on the server and on each device; a code keeps totals. */
async function end(session: Session): Promise<void> {
  const { site, m, code, lead, wall, pupils } = session;
  await lead.getByText(m.lead.end, { exact: true }).click();
  await lead.getByLabel(m.lead.keepYes).check();
  await button(lead, m.lead.endNow).click();
  for (const page of readers(session)) await page.getByText(saysOn(session, page).ended).waitFor();
  await wall.getByText(WALL[session.asked.language].ended).waitFor();
  const comeback = lead.locator('.code');
  await comeback.waitFor();
  await look(session, 'ended');
  for (const { page } of pupils) expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect((await fetch(`${site.app.url}/api/v1/rooms/${code}`)).status).toBe(410);
  const kept = await fetch(`${site.app.url}/api/v1/totals/${await comeback.innerText()}`);
  expect(kept.status).toBe(200);
}
