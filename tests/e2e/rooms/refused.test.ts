/** What whoever leads sees of a press that the network loses, or that the server refuses: why, wherever the page is, and nothing done. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { FLOOR } from '../../../models/room/types.ts';
import { refusals as en } from '../../../server/api/rooms/words/en.ts';
import { refusals as fr } from '../../../server/api/rooms/words/fr.ts';
import { roomPath } from '../../../web/pages.ts';
import { join, must, send, type Contribution } from '../../live/client.ts';
import { follow } from '../../live/follow.ts';
import { violations } from '../fits.ts';
import { siteForTests, SOON, words } from '../site.ts';
import { goOn } from './lead.ts';
import { questionOf } from './prediction.ts';
import { plain } from './read.ts';
import { button, openSession, WALL, type Session } from './session.ts';

const site = siteForTests();
const REFUSALS = { fr, en };

const roomOf = ({ site: { app }, code }: Session) => `${app.url}/api/v1/rooms/${code}`;
const here = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

/** It is read without scrolling, over whatever else is there. */
async function expectTold(page: Page, said: string): Promise<void> {
  const told = here(page);
  await expect.poll(async () => (await told.count()) && words(told.first()), SOON).toBe(plain(said));
  const seen = await told.first().evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return [top >= 0 && top + height <= innerHeight, one.contains(document.elementFromPoint(x, y))];
  });
  expect(seen).toEqual([true, true]);
}

/** What the class has of it: what the server holds, and what the wall shows, but for the time that goes by. */
async function stateOf(session: Session): Promise<string> {
  const { text } = await send(roomOf(session));
  const onWall = (await words(session.wall.locator('main'))).replace(/\b\d+:\d\d\b/, '');
  return JSON.stringify([(JSON.parse(text) as { view: unknown }).view, onWall]);
}

/** As it is once the wall shows all that the press before has done: the same when it is read twice. */
async function settledState(session: Session): Promise<string> {
  let [before, now] = ['', await stateOf(session)];
  while (now !== before) {
    await session.wall.waitForTimeout(300);
    [before, now] = [now, await stateOf(session)];
  }
  return now;
}

/** Lost: it is told, and nothing is done. Pressed again once the network is back: it is done, and nothing is told. */
async function expectPressAgain(session: Session, name: string, done: () => Promise<unknown>): Promise<void> {
  const { lead, m } = session;
  const [before, lost] = [await settledState(session), '**/api/v1/rooms/**'];
  await lead.evaluate(() => scrollTo(0, 0));
  await lead.route(lost, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await button(lead, name).click();
  await expectTold(lead, m.lost);
  expect(await stateOf(session)).toBe(before);
  await lead.unroute(lost);
  await button(lead, name).click();
  await done();
  await expect.poll(() => here(lead).count(), SOON).toBe(0);
}

test.each(LANGUAGES)(
  'a press that is lost or refused is told in sight, does nothing, and may be made again, in %s',
  async (language) => {
    const session = await openSession(site, { run: '55', level: 'cycle-4', language, screens: 'each' });
    const { lead, m, steps } = session;
    const seats = await Promise.all(Array.from({ length: FLOOR }, () => join(roomOf(session))));
    await lead.getByText(m.lead.connected(FLOOR, FLOOR)).waitFor();

    const at = (n: number) => () => lead.getByText(m.progress(n, steps.length)).waitFor();
    const pressed = (name: string) => () => button(lead, name).waitFor();
    await expectPressAgain(session, m.lead.lockDoor, pressed(m.lead.openDoor));
    await expectPressAgain(session, m.lead.start, () =>
      button(lead, m.lead.start).waitFor({ state: 'detached' }),
    );
    await expectPressAgain(session, m.lead.next, at(2));
    await expectPressAgain(session, m.lead.lock, pressed(m.lead.unlock));
    await expectPressAgain(session, m.lead.unlock, pressed(m.lead.lock));

    await answered(session, seats);
    await expectPressAgain(session, m.lead.reveal, () =>
      lead.getByText(m.lead.revealed, { exact: true }).waitFor(),
    );
    expect(await violations(lead)).toEqual([]);
    await expectRefused(session);
    await expectNetworkTold(session);
    await expectEndAgain(session);
  },
);

test('a reveal before most have answered is asked for twice; one that showed nothing gives everyone back what they typed', async () => {
  const session = await openSession(site, {
    ...{ run: '55', level: 'cycle-4', language: 'fr', screens: 'each' },
  });
  const { lead, wall, m, steps, token } = session;
  const seats = await Promise.all(Array.from({ length: FLOOR }, () => join(roomOf(session))));
  const { page } = await session.visit();
  await page.goto(session.address);
  await lead.getByText(m.lead.connected(FLOOR + 1, FLOOR + 1)).waitFor();
  await button(lead, m.lead.start).click();
  const step = steps.find(({ kind }) => kind === 'inventory')!;
  await must(send(`${roomOf(session)}/acts`, { act: 'go', step: step.id }, token));
  const phones = page.locator('[id$="smartphones"]');
  await phones.fill('3');
  for (const [nth, seat] of seats.slice(2).entries()) {
    const answers = { smartphones: { kind: 'number', value: 2 } } as const;
    await must(
      send(`${roomOf(session)}/contributions`, {
        key: `home${nth}`,
        seat,
        step: step.id,
        people: 1,
        answers,
      }),
    );
  }
  const few = FLOOR - 2;
  await lead.getByText(new RegExp(`^${m.lead.answered(few)}( |$)`)).waitFor();

  await button(lead, m.lead.reveal).click();
  await expect.poll(() => words(here(lead)), SOON).toBe(plain(m.lead.early(few, FLOOR + 1)));
  await button(lead, m.lead.cancel).click();
  expect(await lead.getByText(m.lead.revealed, { exact: true }).count()).toBe(0);
  expect(await phones.inputValue()).toBe('3');

  await button(lead, m.lead.reveal).click();
  await button(lead, m.lead.revealAnyway).click();
  await lead.getByText(m.lead.blank).waitFor();
  await expect.poll(() => words(wall.locator('main')), SOON).toContain(plain(WALL.fr.few));
  await phones.waitFor({ state: 'detached' });
  expect(await violations(lead)).toEqual([]);
  await button(lead, m.lead.reopen).click();
  await button(lead, m.lead.reveal).waitFor();
  await expect.poll(() => phones.inputValue(), SOON).toBe('3');
  await button(page, m.send).click();
  await lead.getByText(new RegExp(`^${m.lead.answered(few + 1)}( |$)`)).waitFor();
});

async function answered(session: Session, seats: readonly string[]): Promise<void> {
  const { lead, m, steps } = session;
  const question = questionOf(steps[1]!);
  if (question.kind !== 'choice') throw new Error('The second step of this run lets one choose.');
  for (const [nth, seat] of seats.entries()) {
    const answer = { kind: 'choice', options: [question.options[0]!] } as const;
    const said: Contribution = {
      ...{ key: `key${nth}`, seat, step: steps[1]!.id, people: 1 },
      answers: { [question.id]: answer },
    };
    await must(send(`${roomOf(session)}/contributions`, said));
  }
  await lead.getByText(new RegExp(`^${m.lead.answered(FLOOR)}( |$)`)).waitFor();
}

/** What another device of whoever leads did meanwhile makes the server refuse: it says why, in words. */
async function expectRefused(session: Session): Promise<void> {
  const { asked, lead, m, token, steps } = session;
  await lead.getByText(m.lead.seats(FLOOR)).click();
  await lead.route('**/dismissals*', async (route) => {
    await must(send(`${roomOf(session)}/dismissals`, { number: 1 }, token));
    await route.continue();
  });
  await button(lead, m.lead.removeSeat(1)).click();
  await expectTold(lead, REFUSALS[asked.language]['unknown-seat'].wrong);
  await lead.unroute('**/dismissals*');
  await lead.getByText(m.lead.connected(FLOOR - 1, FLOOR - 1)).waitFor();
  await goOn(session);
  await lead.getByText(m.progress(3, steps.length)).waitFor();
  await expect.poll(() => here(lead).count(), SOON).toBe(0);
}

/** A network that is lost is told on the page and on the wall, without any press, whatever was still on its way. */
async function expectNetworkTold(session: Session): Promise<void> {
  const { asked, lead, wall, m, steps, token } = session;
  const told = lead.locator('.outcome [role=status]');
  const elsewhere = follow(roomOf(session));
  const act = async (act: 'lock' | 'unlock') => {
    const before = elsewhere.view?.version;
    await must(send(`${roomOf(session)}/acts`, { act, step: steps[2]!.id }, token));
    await expect.poll(() => elsewhere.view?.version, SOON).not.toBe(before);
  };
  for (const page of [lead, wall]) await page.context().setOffline(true);
  await expect.poll(() => words(told), SOON).toBe(plain(m.off));
  const { y, height } = (await told.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(lead.viewportSize()!.height);
  await expect.poll(() => words(wall.locator('.lost')), SOON).toBe(plain(WALL[asked.language].off));
  await act('lock');
  await act('unlock');
  elsewhere.close();
  expect([await words(told), await words(wall.locator('.lost'))]).toEqual([
    plain(m.off),
    plain(WALL[asked.language].off),
  ]);
  for (const page of [lead, wall]) await page.context().setOffline(false);
  for (const one of [told, wall.locator('.lost')]) await expect.poll(() => words(one), SOON).toBe('');
}

/** The end is lost on its way: the report stays closed, nothing is deleted, and it may be asked for again. */
async function expectEndAgain(session: Session): Promise<void> {
  const { asked, lead, wall, m, code } = session;
  await lead.locator('summary').getByText(m.lead.end, { exact: true }).click();
  await lead.getByLabel(m.lead.keepNo).check();
  await expectPressAgain(session, m.lead.endNow, () => lead.getByText(m.ended).waitFor());
  await wall.getByText(WALL[asked.language].ended).waitFor();
  const gone = await fetch(`${session.site.app.url}${roomPath(code, asked.language)}`);
  expect(gone.status).toBeGreaterThanOrEqual(400);
}
