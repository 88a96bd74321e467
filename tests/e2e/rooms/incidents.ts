/** What happens in a class: a reload, a lost network, an unacknowledged answer, a phone asleep, a locked step. */
import { expect } from 'vitest';
import { SOON, words } from '../site.ts';
import { FLOOR, peopleIn } from './expected.ts';
import { goOn, lock, reveal, unlock } from './lead.ts';
import { look } from './look.ts';
import { answerOf, questionOf } from './prediction.ts';
import { send } from './pupils.ts';
import { button, type PlayStep, type Pupil, type Session, saysOn } from './session.ts';
import { classStep } from './steps/class.ts';
import { expectHidden, expectRevealed, fillIn, predictWith, say } from './steps/predict.ts';
import { inventoryWith, tell, write } from './steps/inventory.ts';

/** The pupils, out of eight, to whom it happens. */
const [RELOADS, OFFLINE, UNHEARD, LATE, ASLEEP] = [3, 4, 5, 6, 6];

/** Reloads in the middle of an answer, then after it: the step, the answer and the seat are the same. */
export const reloading = predictWith((session, step) =>
  Promise.all(
    session.pupils.map(async (pupil) => {
      if (pupil.nth !== RELOADS) return say(session, step, pupil);
      const answer = await fillIn(session, step, pupil);
      await pupil.page.reload();
      await expect.poll(() => pupil.page.locator('[aria-pressed=true]').count(), SOON).toBe(answer.length);
      await send(session, pupil);
      await pupil.page.reload();
      await pupil.page.getByText(saysOn(session, pupil.page).sent).waitFor();
      return { people: pupil.people, answer };
    }),
  ),
);

/** Four answer, and nothing of the class is shown; the fifth answers without a network, which then comes back. */
export const goingOffline: PlayStep = async (session, step) => {
  const { pupils, m } = session;
  const away = pupils[OFFLINE]!;
  const online = pupils.slice(0, OFFLINE);
  const heard = await Promise.all(online.map((pupil) => say(session, step, pupil)));
  await away.context.setOffline(true);
  const answer = await fillIn(session, step, away);
  await away.hand.press(button(away.page, m.send));
  await away.page.getByText(saysOn(session, away.page).waiting).waitFor();
  await expectHidden(session, step);
  await reveal(session, peopleIn(heard), true);
  const without = { ...session, pupils: pupils.filter((pupil) => pupil !== away) };
  await expectRevealed(without, step, heard);
  await look(session, `${step.id}-few`);
  await away.context.setOffline(false);
  const all = [...heard, { people: 1, answer }];
  expect(peopleIn(all)).toBe(FLOOR);
  await expectRevealed(session, step, all);
  await look(session, `${step.id}-revealed`);
  await goOn(session);
};

/** One answer is stored but not acknowledged, and sent again; another meets a locked step, then an open one. Each counts once. */
export const unheardAndLate = predictWith(async (session, step) => {
  const { pupils, m } = session;
  const late = pupils[LATE]!;
  const others = pupils.filter((pupil) => pupil !== late);
  const heard = await Promise.all(
    others.map((pupil) =>
      pupil.nth === UNHEARD
        ? sayUnheard(session, pupil, () => say(session, step, pupil))
        : say(session, step, pupil),
    ),
  );
  const answer = await fillIn(session, step, late);
  await lock(session);
  await late.page.getByText(saysOn(session, late.page).locked).waitFor();
  expect(await button(late.page, m.send).count()).toBe(0);
  await unlock(session);
  await send(session, late);
  expect(answer).toEqual(answerOf(questionOf(step), late.nth));
  return [...heard, { people: late.people, answer }].sort((a, b) => heard.indexOf(a) - heard.indexOf(b));
});

/** The first time the pupil sends, the server stores the answer but its reply is lost. */
async function sayUnheard<T>(session: Session, { page }: Pupil, saying: () => Promise<T>): Promise<T> {
  let times = 0;
  await page.route('**/contributions*', async (route) => {
    if (times++ > 0) return route.continue();
    await route.fetch();
    await page.getByText(saysOn(session, page).waiting).waitFor();
    await route.abort();
  });
  const done = await saying();
  expect(times).toBe(2);
  await page.unroute('**/contributions*');
  return done;
}

/** Half of a home is typed, and is still there after a reload. */
export const reloadingAtHome = inventoryWith(async (session, pupil) => {
  if (pupil.nth !== RELOADS) return tell(session, pupil);
  await write(session, pupil);
  const numbers = () =>
    pupil.page
      .locator('input.number')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const written = await numbers();
  await pupil.page.reload();
  await expect.poll(numbers, SOON).toEqual(written);
  await send(session, pupil);
});

/** A phone sleeps in a pocket while the class goes on; then its owner takes it out. */
export const sleeping: PlayStep = async (session, step) => {
  const { pupils, m, lead, steps } = session;
  const { page } = pupils[ASLEEP]!;
  await hide(page, true);
  await lead.getByText(m.lead.now(pupils.length - 1)).waitFor();
  await button(lead, m.lead.next).click();
  const [here, next] = [steps.indexOf(step) + 1, steps.indexOf(step) + 2];
  await lead.getByText(m.progress(next, steps.length)).waitFor();
  expect(await words(page.locator('.kicker'))).toContain(m.progress(here, steps.length));
  await hide(page, false);
  await page.getByText(m.progress(next, steps.length)).waitFor();
  await button(lead, m.lead.back).click();
  await page.getByText(m.progress(here, steps.length)).waitFor();
  await classStep(session, step);
};

const hide = (page: Pupil['page'], hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
