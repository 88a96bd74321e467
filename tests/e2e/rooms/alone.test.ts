/** What a pupil has alone, in a class: something to do while others answer, a picture and a letter to take home. Nobody else has it. */
import { readFile } from 'node:fs/promises';
import { encode } from 'uqr';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { FLOOR, type Step } from '../../../models/room/types.ts';
import { own as en } from '../../../web/features/school/room/own/words/en.ts';
import { own as fr, type OwnMessages } from '../../../web/features/school/room/own/words/fr.ts';
import { householdPath } from '../../../web/pages.ts';
import { join, must, send, type Contribution } from '../../live/client.ts';
import { overflows, violations } from '../fits.ts';
import { A4, pagesOf } from '../printed.ts';
import { siteForTests, SOON, words } from '../site.ts';
import { FINGER } from './hand.ts';
import { goOn, reveal } from './lead.ts';
import { choiceLabel, questionOf } from './prediction.ts';
import { TOUCHED } from './pupils.ts';
import { plain } from './read.ts';
import { button, library, openSession, type Session } from './session.ts';

const site = siteForTests();
/** How the bytes of such a picture begin. */
const PNG = [0x89, ...Buffer.from('PNG')];
const OWN: Readonly<Record<Language, OwnMessages>> = { fr, en };

test.each(LANGUAGES)(
  'whoever waits looks at a device, then thinks again, and takes a letter home that needs no account, in %s',
  async (language) => {
    const session = await openSession(site, { run: '55', level: 'cycle-4', language, screens: 'each' });
    const { page, context } = await session.visit({ ...TOUCHED.options });
    const sent: unknown[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.postDataJSON()));
    await page.goto(session.address);
    await lookAtDevice(session, page);
    await thinkAgain(session, page);
    // it joined, and answered twice: nothing else has left
    expect(sent).toHaveLength(3);

    const homeStep = session.steps.find(({ kind }) => kind === 'inventory')!;
    await must(send(`${roomOf(session)}/acts`, { act: 'go', step: homeStep.id }, session.token));
    const { family } = library.school;
    await FINGER.press(button(page, plain(session.m.family(family.title[language]))));
    await FINGER.press(button(page, session.m.send));
    const { ticket } = OWN[language];
    await page.getByText(ticket.acts, { exact: true }).waitFor();
    const answered = sent.length;
    // it is made on the phone: no network is needed
    await context.setOffline(true);
    await keepPicture(language, page);
    await FINGER.press(button(page, ticket.letter));
    const address = await expectLetter(language, page);
    expect(sent).toHaveLength(answered);
    await context.setOffline(false);
    await expectNoAccount(language, page, address);
  },
);

const roomOf = ({ site: { app }, code }: Session) => `${app.url}/api/v1/rooms/${code}`;

/** Nothing of it is kept, nor sent. */
async function unknown(page: Page, doing: () => Promise<void>): Promise<void> {
  const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const before = await kept();
  await doing();
  expect(await kept()).toBe(before);
}

/** Before the session begins: a device at hand, and what may be found on it. */
async function lookAtDevice({ asked, m, lead }: Session, page: Page): Promise<void> {
  const { wait } = OWN[asked.language];
  await page.getByText(m.lobby.title).waitFor();
  await FINGER.press(button(page, m.lobby.look));
  const device = page.getByRole('group', { name: wait.object });
  await device.waitFor();
  await page.getByText(wait.alone, { exact: true }).waitFor();
  await unknown(page, async () => {
    for (const found of [wait.finds.maker, wait.finds.open]) await FINGER.press(device.getByLabel(found));
    expect(await device.locator('input:checked').count()).toBe(2);
  });
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
  await button(lead, m.lead.start).click();
}

/** A reason, and a guess of what the class will say; both are said again after the reveal, beside what it said. */
async function thinkAgain(session: Session, page: Page): Promise<void> {
  const { asked, m, lead, steps } = session;
  const { wait } = OWN[asked.language];
  const step = steps[1]!;
  await lead.getByText(m.progress(1, steps.length)).waitFor();
  await goOn(session);
  await page.getByText(m.progress(2, steps.length)).waitFor();
  const question = questionOf(step);
  if (question.kind !== 'choice') throw new Error('The second step of this run lets one choose.');
  const [option] = question.options as [string];
  const answer = async () => {
    await FINGER.press(button(page, m.send));
    await page.getByText(m.sent).waitFor();
  };
  await FINGER.press(page.getByRole('radio').first());
  await answer();
  const choices = (name: string): Locator => page.getByRole('group', { name });
  const [why, guess] = [choices(wait.reason), choices(wait.guess)];
  await unknown(page, async () => {
    await FINGER.press(why.getByLabel(wait.reasons.compared));
    await FINGER.press(guess.getByLabel(wait.guesses.more));
  });
  expect(await violations(page)).toEqual([]);
  // it may change its answer, and still thinks so
  await FINGER.press(button(page, m.change));
  await answer();
  expect(await why.getByLabel(wait.reasons.compared).isChecked()).toBe(true);
  await others(session, step, option);
  await reveal(session, FLOOR + 1);
  const recalled = page.getByRole('region', { name: wait.recalled });
  for (const said of [
    wait.reasons.compared,
    wait.guesses.more,
    wait.most(choiceLabel(session, question, option)),
  ])
    await expect.poll(() => words(recalled), SOON).toContain(plain(said));
}

/** Five more screens, which say the same. */
async function others(session: Session, step: Step, option: string): Promise<void> {
  const { id } = questionOf(step);
  for (let nth = 0; nth < FLOOR; nth++) {
    const seat = await join(roomOf(session));
    const said: Contribution = {
      ...{ key: `${step.id}${nth}`, seat, step: step.id, people: 1 },
      answers: { [id]: { kind: 'choice', options: [option] } },
    };
    await must(send(`${roomOf(session)}/contributions`, said));
  }
}

/** A picture of the ticket, drawn on the phone. */
async function keepPicture(language: Language, page: Page): Promise<void> {
  const { ticket } = OWN[language];
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    FINGER.press(button(page, ticket.picture)),
  ]);
  expect(saved.suggestedFilename()).toBe(`sobrement-${ticket.file}.png`);
  const bytes = await readFile(await saved.path());
  expect([...bytes.subarray(0, PNG.length)]).toEqual(PNG);
  expect(bytes.length).toBeGreaterThan(10_000);
  await page.getByText(ticket.saved).waitFor();
}

/** One page of paper with the letter and nothing else; @returns where its square leads */
async function expectLetter(language: Language, page: Page): Promise<string> {
  const { letter, ticket } = OWN[language];
  const shown = page.getByRole('region', { name: letter.title });
  await shown.waitFor();
  const told = await words(shown);
  for (const said of [letter.hello, letter.did, letter.acts, letter.doubt, letter.ask, letter.made])
    expect(told).toContain(plain(said));
  expect(await shown.locator('input, select, textarea, button, a').count()).toBe(0);
  const address = (await words(shown.locator('.address'))).trim();
  await expectSquare(shown, address);
  expect(await overflows(page)).toEqual([]);

  await page.evaluate(() => {
    const times = { printed: 0 };
    Object.assign(globalThis, { times, print: () => times.printed++ });
  });
  await FINGER.press(button(page, ticket.print));
  expect(
    await page.evaluate(() => (globalThis as unknown as { times: { printed: number } }).times.printed),
  ).toBe(1);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toEqual([A4]);
  await page.emulateMedia({ media: 'print' });
  expect(await words(page.locator('body'))).toBe(told);
  await page.emulateMedia({ media: 'screen' });
  return address;
}

/** The square is the address that is written beside it, module by module. */
async function expectSquare(shown: Locator, address: string): Promise<void> {
  const { data } = encode(address, { border: 4 });
  const path = await shown.locator('svg.qr path').getAttribute('d');
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  expect(path).toBe(dark.join(''));
}

/** At home the same is worked out: nothing to sign up for, and no word of who one is. */
async function expectNoAccount(language: Language, page: Page, address: string): Promise<void> {
  expect(new URL(address).pathname).toBe(householdPath(language));
  expect((await page.goto(address))!.status()).toBe(200);
  await expect.poll(() => page.locator('main').getByRole('button').count(), SOON).toBeGreaterThan(0);
  expect(await page.locator('[type=password], [type=email], [type=tel], [autocomplete*=name]').count()).toBe(
    0,
  );
}
