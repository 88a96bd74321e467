/** Plays a run from its first step to its end: who leads, who answers, and what each page must then show. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { StepKind } from '../../../models/room/types.ts';
import { everyoneAt } from './lead.ts';
import { look, lookAsked } from './look.ts';
import { A4, pagesOf } from '../printed.ts';
import { button, readers, type PlayStep, type Session, saysOn, WALL } from './session.ts';
import { argumentsStep } from './steps/arguments.ts';
import { charter } from './steps/charter.ts';
import { classStep } from './steps/class.ts';
import { debate } from './steps/debate.ts';
import { everyoneStep } from './steps/everyone.ts';
import { inventory } from './steps/inventory.ts';
import { opinion } from './steps/opinion.ts';
import { predict } from './steps/predict.ts';
import { vote } from './steps/vote.ts';

const PLAYED: Readonly<Record<StepKind, PlayStep>> = {
  predict,
  inventory,
  class: classStep,
  opinion,
  debate,
  arguments: argumentsStep,
  vote,
  everyone: everyoneStep,
  charter,
};

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

/** What is left in the page of whoever led: one page of paper, no competence and no sentence ticked, the same as text. */
async function report({ lead, m }: Session): Promise<void> {
  const sheet = lead.locator('.report');
  await sheet.waitFor();
  for (const box of await sheet.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false);
  const skills = await sheet.locator('.of-skills').getByRole('checkbox').all();
  if (skills.length > 0) await skills[0]!.check();
  expect(pagesOf(await lead.pdf({ preferCSSPageSize: true }))).toEqual([A4]);
  const fileOf = async (what: string) => {
    const [saved] = await Promise.all([lead.waitForEvent('download'), button(lead, what).click()]);
    return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
  };
  const text = await fileOf(m.report.text);
  const csv = await fileOf(m.report.csv);
  expect(text.name).toMatch(/^sobrement-.*\d{4}-\d\d-\d\d\.txt$/);
  expect(text.text).toContain(await sheet.getByRole('heading', { level: 2 }).innerText());
  expect(text.text.match(/^\[x\]/gm) ?? []).toHaveLength(Math.min(1, skills.length));
  expect(csv.name.endsWith('.csv') && csv.text.startsWith('\uFEFF')).toBe(true);
  const charts = lead.locator('.charts');
  await charts.locator('summary').click();
  const drawn = charts.locator('section').first();
  // however long the session was: a browser gives no more than ten files at one press
  for (const kind of ['svg', 'png']) {
    const [saved] = await Promise.all([
      lead.waitForEvent('download'),
      charts.getByRole('button', { name: kind.toUpperCase() }).click(),
    ]);
    const files = Object.entries(unzipSync(await readFile(await saved.path())));
    expect(files).toHaveLength(await charts.locator('section').count());
    for (const [name] of files) expect(name.endsWith(`.${kind}`), name).toBe(true);
    const first = Buffer.from(files[0]![1]).toString();
    if (kind === 'png') expect(first.slice(1, 4)).toBe('PNG');
    else
      for (const said of await drawn.locator('h3, svg text').allTextContents())
        expect(first).toContain(said.replaceAll('&', '&amp;'));
  }
}

/** Ends the session: everything is deleted on the server and on each device; a code keeps totals. */
async function end(session: Session): Promise<void> {
  const { site, m, code, lead, wall, pupils } = session;
  const charter = await readers(session)[0]!.locator('.charter dd').allInnerTexts();
  expect(charter.length).toBeGreaterThan(0);
  await lead.locator('summary').getByText(m.lead.end, { exact: true }).click();
  await lead.getByLabel(m.lead.keepYes).check();
  await button(lead, m.lead.endNow).click();
  for (const page of readers(session)) await page.getByText(saysOn(session, page).ended).waitFor();
  await wall.getByText(WALL[session.asked.language].ended).waitFor();
  // the class leaves with its charter in sight
  expect(await wall.locator('.charter-boxes span').allInnerTexts()).toEqual(charter);
  for (const { page } of pupils) expect(await page.locator('.charter dd').allInnerTexts()).toEqual(charter);
  const comeback = lead.locator('.code');
  await comeback.waitFor();
  await look(session, 'ended');
  await report(session);
  for (const { page } of pupils) expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect((await fetch(`${site.app.url}/api/v1/rooms/${code}`)).status).toBe(410);
  const kept = await fetch(`${site.app.url}/api/v1/totals/${await comeback.innerText()}`);
  expect(kept.status).toBe(200);
}
