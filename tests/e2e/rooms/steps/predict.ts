/** A prediction: each pupil answers, nothing is shown; then come the known answer, the answers of the class, and one's own error. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toldOptions } from '../../../../models/room/cells.ts';
import type { Step } from '../../../../models/room/types.ts';
import { roomPath } from '../../../../web/pages.ts';
import { SOON, words } from '../../site.ts';
import { FLOOR, known, peopleIn, places, votes, type Said } from '../expected.ts';
import { raiseHands } from '../hands.ts';
import { goOn, reveal } from '../lead.ts';
import { look } from '../look.ts';
import { answerOf, choiceLabel, itemLabel, questionOf, type Asked } from '../prediction.ts';
import { BARS, bars, plain, said, type Bar } from '../read.ts';
import { send } from '../pupils.ts';
import { readers, type Pupil, type PlayStep, type Session, saysOn } from '../session.ts';
import { expectOwnError } from './error.ts';

export type Answer = Said<readonly string[]>;

type SayAll = (session: Session, step: Step) => Promise<Answer[]>;

const sayAll: SayAll = (session, step) =>
  session.pupils.length === 0
    ? raiseHands(session, questionOf(step))
    : Promise.all(session.pupils.map((pupil) => say(session, step, pupil)));

/** @param sayThem how answers are sent */
export const predictWith =
  (sayThem: SayAll): PlayStep =>
  async (session, step) => {
    const answers = await sayThem(session, step);
    await expectHidden(session, step);
    await look(session, `${step.id}-said`);
    await reveal(session, peopleIn(answers));
    await expectRevealed(session, step, answers);
    // told once to whoever does not see it
    for (const { page } of session.pupils)
      await expect
        .poll(() => words(page.locator('.room > .hidden[role=status]')), SOON)
        .toBe(plain(saysOn(session, page).revealed));
    await look(session, `${step.id}-revealed`);
    await goOn(session);
  };

export const predict = predictWith(sayAll);

export async function say(session: Session, step: Step, pupil: Pupil): Promise<Answer> {
  const answer = await fillIn(session, step, pupil);
  await send(session, pupil);
  return { people: pupil.people, answer };
}

/** Fills in an answer without sending it. */
export async function fillIn(session: Session, step: Step, pupil: Pupil): Promise<readonly string[]> {
  const question = questionOf(step);
  const answer = answerOf(question, pupil.nth);
  for (const option of answer) await pupil.hand.press(optionOf(session, question, option, pupil.page));
  return answer;
}

const optionOf = (session: Session, question: Asked, option: string, page: Page) =>
  question.kind === 'rank'
    ? page.getByRole('button', { name: itemLabel(session, question, option) })
    : page.getByRole('radio').nth(question.options.indexOf(option));

/** Answers are shown neither on the wall, nor to a pupil, nor to anyone who asks the server. */
export async function expectHidden(
  { site, asked, m, code, wall, pupils }: Session,
  step: Step,
): Promise<void> {
  for (const page of [wall, ...pupils.map((pupil) => pupil.page)]) {
    expect(await page.locator(`#known, ${BARS}`).count()).toBe(0);
    for (const introduced of Object.values(m.predicted.answer))
      expect(await words(page.locator('main'))).not.toContain(introduced);
  }
  const address = `${site.app.url}${roomPath(code, asked.language, 'revealed')}/${step.id}`;
  expect((await fetch(address)).status).toBe(404);
}

/** Every page shows the reveal; each pupil reads how far off their own answer was. */
export async function expectRevealed(session: Session, step: Step, all: readonly Answer[]): Promise<void> {
  const { wall, pupils } = session;
  for (const page of readers(session)) {
    await expectKnown(session, step, page);
    await expectSaid(session, step, all, page);
  }
  await expectOnWall(session, step, all);
  expect(await wall.locator('.mine').count()).toBe(0);
  for (const pupil of pupils.slice(0, all.length)) await expectOwnError(session, step, pupil);
}

/** The wall shows the known answer and what the class said in one picture. */
async function expectOnWall(session: Session, step: Step, all: readonly Answer[]): Promise<void> {
  const { wall, asked } = session;
  const question = questionOf(step);
  const right = known(question.id);
  const enough = peopleIn(all) >= FLOOR;
  if (right.kind === 'rank') {
    const labels = right.order.map(({ id }) => plain(itemLabel(session, question, id)));
    await expect
      .poll(
        async () =>
          (
            await wall
              .locator('.order ol:last-child li span:first-child')
              .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''))
          ).map(plain),
        SOON,
      )
      .toEqual(labels);
    const ranked = enough && question.kind === 'rank';
    await expect.poll(() => wall.locator('.order ol').count(), SOON).toBe(ranked ? 2 : 1);
    return;
  }
  await expect
    .poll(() => words(wall.locator('.found')), SOON)
    .toContain(said(right.value.central, asked.language));
  const told = enough
    ? expectedBars(session, question, all).reduce((sum, bar) => sum + Number(bar.said), 0)
    : 0;
  await expect.poll(() => wall.locator('.picture circle').count(), SOON).toBe(told);
}

async function expectKnown(session: Session, step: Step, page: Page): Promise<void> {
  const { language } = session.asked;
  const question = questionOf(step);
  const right = known(question.id);
  const box = page.locator('#known').locator('..');
  await box.waitFor();
  if (right.kind === 'rank')
    expect((await box.locator('ol b').allInnerTexts()).map(plain)).toEqual(
      right.order.map(({ id }) => plain(itemLabel(session, question, id))),
    );
  else expect(await words(box.locator('.total'))).toContain(said(right.value.central, language));
}

/** Nothing of the class is shown for fewer than five people. */
async function expectSaid(session: Session, step: Step, all: readonly Answer[], page: Page): Promise<void> {
  if (peopleIn(all) >= FLOOR) {
    await expect.poll(() => bars(page), SOON).toEqual(expectedBars(session, questionOf(step), all));
    return;
  }
  await page.getByText(saysOn(session, page).few).waitFor();
  expect(await page.locator(BARS).count()).toBe(0);
}

function expectedBars(session: Session, question: Asked, all: readonly Answer[]): Bar[] {
  const { language } = session.asked;
  if (question.kind === 'choice') {
    const labels = question.options.map((option) => choiceLabel(session, question, option));
    const counted = votes(question.options, all).map((count, i) => [labels[i]!, count] as const);
    const { counts } = toldOptions(Object.fromEntries(counted));
    return counted.flatMap(([label, count]) => (label in counts ? [{ label, said: String(count) }] : []));
  }
  return places(question.items, all)
    .map((place, i) => ({ place, label: plain(itemLabel(session, question, question.items[i]!)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ place, label }) => ({ label, said: said(place, language) }));
}
