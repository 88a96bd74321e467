/**
 * While whoever leads reads sentences, others come in: no row moves, and a press that was meant for what stood in a place a
 * moment ago accepts nothing else. What was taken away may be put back; who writes sees how much room is left.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Step, StepKind } from '../../../models/room/types.ts';
import { join, must, send, type Contribution } from '../../live/client.ts';
import { violations } from '../fits.ts';
import { siteForTests, SOON } from '../site.ts';
import { button, openSession, type Session } from './session.ts';
import { unfold } from './steps/inventory.ts';

const site = siteForTests();
const CLASS = 5;
/** Longer than what came or moved stays inert. */
const A_WHILE_MS = 2000;
/** Longer than a sentence that was taken away may be put back. */
const FOR_GOOD_MS = 10_000;

interface Reading {
  readonly session: Session;
  readonly step: Step;
  /** What the class sees, as the server tells it. */
  seen(): Promise<string>;
  /** A pupil writes; the page has it when this ends. */
  write(nth: number, question: string, text: string): Promise<void>;
}

/** A class that is at a step of sentences, on the facilitator’s page alone. Its clock stands still once this ends. */
async function atStep(kind: StepKind): Promise<Reading> {
  const session = await openSession(site, { run: '55', level: 'cycle-4', language: 'fr', screens: 'each' });
  const { code, token, lead, m, steps } = session;
  const address = `${site.app.url}/api/v1/rooms/${code}`;
  const seats = await Promise.all(Array.from({ length: CLASS }, () => join(address)));
  await lead.clock.install();
  await lead.reload();
  await button(lead, m.lead.start).click();
  const step = steps.find((one) => one.kind === kind)!;
  await must(send(`${address}/acts`, { act: 'go', step: step.id }, token));
  if (step.closed) await must(send(`${address}/acts`, { act: 'unlock', step: step.id }, token));
  await lead.getByText(m.progress(steps.indexOf(step) + 1, steps.length)).waitFor();
  await lead.clock.pauseAt(Date.now() + A_WHILE_MS);
  return {
    session,
    step,
    seen: async () => (await send(address)).text,
    async write(nth, question, text) {
      const said: Contribution = {
        ...{ key: text, seat: seats[nth]!, step: step.id, people: 1 },
        answers: { [question]: { kind: 'text', text } },
      };
      await must(send(`${address}/contributions`, said));
      await lead.locator('li').getByText(text).waitFor();
    },
  };
}

const aWhile = ({ clock }: Page) => clock.runFor(A_WHILE_MS);

/** Where something is in the page, wherever that is scrolled to. */
const boxOf = (one: Locator) =>
  one.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  });

async function cornerOf(one: Locator): Promise<readonly [number, number]> {
  const { left, top } = await boxOf(one);
  return [left, top];
}

/** The middle of it. */
async function placeOf(one: Locator): Promise<readonly [number, number]> {
  const { left, top, width, height } = await boxOf(one);
  return [left + width / 2, top + height / 2];
}

/** Presses a place of the page with one click, whatever stands there now. */
async function press(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  const [left, top] = await page.evaluate(
    ([over, down]) => {
      scrollTo(0, down! - innerHeight / 2);
      return [over! - scrollX, down! - scrollY] as const;
    },
    [x, y],
  );
  await page.mouse.click(left, top);
}

test('no row moves when a sentence comes in, and the newcomer is not accepted in its first moment', async () => {
  const { session, step, write } = await atStep('charter');
  const { lead, m } = session;
  const [first, second] = step.questions.map(({ id }) => id) as [string, string];
  const accept = (text: string) => button(lead, m.lead.acceptOf(text));
  await write(0, first, 'Une phrase');
  await write(1, second, 'Une autre');
  await aWhile(lead);
  const [one, other] = ['Une phrase', 'Une autre'];
  const corners = async () => [await cornerOf(accept(one)), await cornerOf(accept(other))];
  const before = await corners();
  const place = await placeOf(accept(one));

  await write(2, first, 'Un gros mot');
  expect(await corners()).toEqual(before);
  const newcomer = accept('Un gros mot');
  expect(await newcomer.getAttribute('aria-disabled')).toBe('true');
  await press(lead, await placeOf(newcomer));
  // a button that comes into its row says so too, rather than do nothing without a word
  await button(lead, m.lead.mergeOf(one)).click();
  expect(await button(lead, m.lead.mergeWithOf('Un gros mot')).getAttribute('aria-disabled')).toBe('true');
  await button(lead, m.lead.cancel).click();
  // those that have stood a while are accepted at once, after that press
  await press(lead, place);
  await button(lead, m.lead.restoreOf(one)).waitFor();
  expect(await lead.getByText(m.lead.isAccepted).count()).toBe(1);

  await aWhile(lead);
  expect(await newcomer.getAttribute('aria-disabled')).toBeNull();
  await press(lead, await placeOf(newcomer));
  await button(lead, m.lead.restoreOf('Un gros mot')).waitFor();
  await write(3, first, 'Une de plus');
  expect(await cornerOf(accept(other))).toEqual(before[1]);
  expect(session.complaints).toEqual([]);
});

test('sentences that are alike are said to be, and are counted as the one that the class reads', async () => {
  const charter = await atStep('charter');
  const [first, second] = charter.step.questions.map(({ id }) => id) as [string, string];
  for (const [nth, text] of ['Réparer', 'reparer !', 'Prêter'].entries())
    await charter.write(nth, first, text);
  // the end of another beginning is another sentence
  await charter.write(3, second, 'PRÊTER.');
  const { lead, m } = charter.session;
  const alike = lead.getByText(m.lead.alike);
  expect(await alike.count()).toBe(1);
  expect(await lead.locator('li.row').filter({ has: alike }).textContent()).toContain('reparer !');

  const argued = await atStep('arguments');
  const desk = argued.session.lead;
  const says = argued.session.m.lead.arguments;
  const [{ id }] = argued.step.questions as [Step['questions'][number]];
  for (const [nth, text] of ['Ça coûte cher', 'ça coûte cher !', 'Oui'].entries())
    await argued.write(nth, id, text);
  await aWhile(desk);
  for (const text of ['Ça coûte cher', 'ça coûte cher !']) {
    await button(desk, says.acceptOf(text)).click();
    await expect.poll(() => button(desk, says.acceptOf(text)).count()).toBe(0);
    await desk.getByText(says.shown(1), { exact: true }).waitFor();
    await aWhile(desk);
  }
  // two rows below a count of one say why
  expect(await desk.getByText(argued.session.m.lead.alike).count()).toBe(1);
  expect([...charter.session.complaints, ...argued.session.complaints]).toEqual([]);
});

test('a key that is held accepts one sentence, and presses nothing that comes in its place', async () => {
  const { session, step, write } = await atStep('arguments');
  const { lead } = session;
  const m = session.m.lead.arguments;
  const [first] = step.questions.map(({ id }) => id) as [string];
  for (const nth of [0, 1, 2]) await write(nth, first, `Phrase ${nth}`);
  await aWhile(lead);
  await button(lead, m.acceptOf('Phrase 0')).focus();
  await lead.keyboard.down('Enter');
  await expect.poll(() => button(lead, m.acceptOf('Phrase 0')).count()).toBe(0);
  await aWhile(lead);
  // each of these is a repeat of the key that is still down, on what may now be pressed
  for (const text of ['Phrase 1', 'Phrase 2']) {
    await button(lead, m.acceptOf(text)).focus();
    await lead.keyboard.down('Enter');
  }
  await lead.keyboard.up('Enter');
  await aWhile(lead);
  for (const text of ['Phrase 1', 'Phrase 2']) await button(lead, m.acceptOf(text)).waitFor();
  // a press of its own is one
  await button(lead, m.acceptOf('Phrase 1')).press('Enter');
  await expect.poll(() => button(lead, m.acceptOf('Phrase 1')).count()).toBe(0);
  expect(session.complaints).toEqual([]);
});

test('what is asked of all that wait stays while others come in, and is of those alone', async () => {
  const { session, step, write } = await atStep('charter');
  const { lead, m } = session;
  const [first, second] = step.questions.map(({ id }) => id) as [string, string];
  for (const [nth, question] of [first, second, second].entries())
    await write(nth, question, `Phrase ${nth}`);
  await aWhile(lead);
  // those of the beginning that is last, and gets one more
  await button(lead, m.lead.beginning.acceptAll(2)).click();
  await lead.getByText(m.lead.acceptAllAsk(2)).waitFor();
  await write(3, second, 'Un gros mot');
  await lead.getByText(m.lead.acceptAllAsk(2)).waitFor();
  await aWhile(lead);
  await button(lead, m.lead.acceptAllRead).click();
  await expect.poll(() => lead.getByText(m.lead.isAccepted).count()).toBe(2);
  for (const text of ['Phrase 0', 'Un gros mot']) await button(lead, m.lead.acceptOf(text)).waitFor();
  expect(session.complaints).toEqual([]);
});

test('an argument that moves under a finger is not shown by a second press in the same place', async () => {
  const { session, step, write } = await atStep('arguments');
  const { lead, m } = session;
  const says = m.lead.arguments;
  const [{ id }] = step.questions as [Step['questions'][number]];
  for (let nth = 0; nth < CLASS; nth++) await write(nth, id, `Une raison, ${nth}`);
  await aWhile(lead);
  const asked: unknown[] = [];
  lead.on('request', (request) => {
    if (request.url().includes('/acceptances')) asked.push((request.postDataJSON() as { key: unknown }).key);
  });
  const place = await placeOf(button(lead, says.acceptOf('Une raison, 0')));
  await press(lead, place);
  await lead.getByText(says.shown(1), { exact: true }).waitFor();
  expect(await placeOf(button(lead, says.acceptOf('Une raison, 1')))).toEqual(place);
  await press(lead, place);
  // another that is written anew takes the place of what was read
  await write(1, id, 'Un gros mot');
  expect(await placeOf(button(lead, says.acceptOf('Un gros mot')))).toEqual(place);
  await press(lead, place);
  await aWhile(lead);
  await press(lead, place);
  await lead.getByText(says.shown(2), { exact: true }).waitFor();
  expect(asked).toEqual(['Une raison, 0', 'Un gros mot']);
  expect(session.complaints).toEqual([]);
});

test('a sentence that is taken away is hidden at once, may be put back where it was, and is then deleted', async () => {
  const { session, step, seen, write } = await atStep('charter');
  const { lead, m, code, token, site } = session;
  const [first, second] = step.questions.map(({ id }) => id) as [string, string];
  for (let nth = 0; nth < CLASS; nth++) await write(nth, first, `Phrase ${nth}`);
  await write(0, second, 'Une fin');
  await aWhile(lead);
  // enough of them for a vote to stay possible, whose offer stands above the list
  for (const nth of [0, 2, 3]) {
    await button(lead, m.lead.acceptOf(`Phrase ${nth}`)).click();
    await button(lead, m.lead.restoreOf(`Phrase ${nth}`)).waitFor();
  }
  await button(lead, m.lead.reveal).click();
  await lead.getByText(m.lead.revealed, { exact: true }).waitFor();
  expect(await seen()).toContain('Phrase 0');
  // rows that the reveal moved rest for a while, and the clock may have run before they moved
  const rests = async () => {
    await aWhile(lead);
    return button(lead, m.lead.removeOf('Phrase 0')).getAttribute('aria-disabled');
  };
  await expect.poll(rests, SOON).toBeNull();
  const below = () => cornerOf(button(lead, m.lead.editOf('Phrase 1')));
  const before = await below();

  const putBack = (text: string) => button(lead, m.lead.putBackOf(text));
  await button(lead, m.lead.removeOf('Phrase 0')).click();
  await putBack('Phrase 0').waitFor();
  await expect.poll(seen, SOON).not.toContain('Phrase 0');
  expect(await below()).toEqual(before);
  await putBack('Phrase 0').click();
  await button(lead, m.lead.restoreOf('Phrase 0')).waitFor();
  await expect.poll(seen, SOON).toContain('Phrase 0');

  // what was taken away is not accepted with the others, and nobody can put it back in the end
  await button(lead, m.lead.removeOf('Phrase 1')).click();
  await button(lead, m.lead.acceptAll(2)).waitFor();
  await lead.clock.runFor(FOR_GOOD_MS);
  await lead.getByText('Phrase 1').waitFor({ state: 'detached' });
  const desk = await send(`${site.app.url}/api/v1/rooms/${code}/desk`, undefined, token);
  expect(desk.text).toContain('Phrase 4');
  expect(desk.text).not.toContain('Phrase 1');
  expect(session.complaints).toEqual([]);
});

test('a pupil sees how many characters are left, and is told near the end', async () => {
  const { session, step } = await atStep('charter');
  const { m, address } = session;
  const [question] = step.questions as [Extract<Step['questions'][number], { kind: 'text' }>];
  const { page } = await session.visit();
  await page.goto(address);
  await unfold(page);
  const field = page.locator(`[id="${question.id}"]`);
  const near = page.locator('p', { has: field }).getByRole('status');
  const sees = async (left: number) => {
    await field.fill('x'.repeat(question.max - left));
    await page
      .locator('p', { has: field })
      .locator('small')
      .getByText(m.left(left), { exact: true })
      .waitFor();
    return near.textContent();
  };
  expect(await sees(question.max)).toBe('');
  expect(await sees(30)).toBe('');
  expect(await sees(20)).toBe(m.left(20));
  expect(await sees(1)).toBe(m.left(1));
  expect(await violations(page)).toEqual([]);
  expect(session.complaints).toEqual([]);
});
