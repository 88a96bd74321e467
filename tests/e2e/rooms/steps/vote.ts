/** The vote: secret, three per pupil, then the count and what the first three would do for the class, with its range. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toldOptions } from '../../../../models/room/cells.ts';
import { pollOf } from '../../../../models/room/poll.ts';
import type { ChoiceQuestion, Step } from '../../../../models/room/types.ts';
import { handsDealt } from '../../../../models/school/deal.ts';
import { roomPath } from '../../../../web/pages.ts';
import type { ClassShown } from '../../../../web/features/school/room/types.ts';
import { SOON, words } from '../../site.ts';
import { classOf, votes } from '../expected.ts';
import { count, countPeople, HANDS, typeHands } from '../hands.ts';
import { goOn, reveal } from '../lead.ts';
import { look } from '../look.ts';
import { bars, plain, said } from '../read.ts';
import { send } from '../pupils.ts';
import { button, readers, type Pupil, type Session } from '../session.ts';
import { homesIn } from './inventory.ts';
import { titleOf } from './titles.ts';

const CHOSEN = 3;
/** Digits of a figure given to the kilogram. */
const WHOLE = 6;
/** Hands raised for the first proposals of the list. */
const RAISED = [7, 20, 0, 12, 12];

type BallotOf = (question: ChoiceQuestion, nth: number) => readonly string[];

/** Everyone chooses the first and the tenth, and one of three others. */
const ballotOf: BallotOf = ({ options }, nth) => [0, 1 + (nth % 3), 9].map((place) => options[place]!);

/** Of eight: all choose the first, six the tenth, five the second and five the third, which tie for the last place. */
const tiedBallotOf: BallotOf = ({ options }, nth) => {
  const others = nth < 3 ? [1, 9] : nth < 5 ? [1, 2] : [2, 9];
  return [0, ...others].map((place) => options[place]!);
};

export async function vote(session: Session, step: Step): Promise<void> {
  const { pupils } = session;
  const question = step.questions[0] as ChoiceQuestion;
  const counts = pupils.length === 0 ? await raise(session, question) : await ballots(session, question);
  expect(await session.wall.locator('table.bars').count()).toBe(0);
  await look(session, `${step.id}-said`);
  await reveal(session, pupils.length === 0 ? HANDS : pupils.reduce((sum, { people }) => sum + people, 0));
  await expectVotes(session, question, counts);
  await look(session, `${step.id}-revealed`);
  await goOn(session);
}

/** Two proposals tie for the last place: all see it, and the facilitator has the class decide between them. */
export async function tie(session: Session, step: Step): Promise<void> {
  const { lead, m, pupils, steps } = session;
  const question = step.questions[0] as ChoiceQuestion;
  const counts = await ballots(session, question, tiedBallotOf);
  await reveal(session, pupils.length);
  await expectVotes(session, question, counts);
  const tied = question.options.slice(1, 3);
  for (const page of readers(session)) {
    await page.getByText(m.vote.tied).nth(1).waitFor();
    expect(await page.getByText(m.vote.tied).count()).toBe(2);
  }
  await look(session, `${step.id}-tied`);
  await button(lead, m.lead.pollTie).click();
  const decides = { ...question, options: tied, most: 1 };
  steps.splice(steps.indexOf(step) + 1, 0, {
    ...step,
    id: pollOf(step.id),
    of: step.id,
    questions: [decides],
  });
}

/** All choose the second of two that tied: it alone of them is among what the class chose. */
export async function settle(session: Session, step: Step): Promise<void> {
  const { m, pupils } = session;
  const asked = step.questions[0] as ChoiceQuestion;
  const question = {
    ...asked,
    options: onScreen(session, step.of!).filter((id) => asked.options.includes(id)),
  };
  const [out, kept] = question.options.map((id) => titleOf(session, id));
  await Promise.all(
    pupils.map(async (pupil) => {
      await expect.poll(() => pupil.page.locator(`input[name="${question.id}"]`).count(), SOON).toBe(2);
      await choose(question, pupil, question.options.slice(1));
      await send(session, pupil);
    }),
  );
  await reveal(session, pupils.length);
  const chosen = await chosenIn(session);
  expect(chosen.titles.map(plain)).toHaveLength(CHOSEN);
  await expectOnWall(session, kept!, chosen);
  for (const page of readers(session)) {
    await page.getByText(m.vote.settled).waitFor();
    await expectEffect(session, page, [kept!], chosen);
    expect(await words(page.locator('section.ticket', { has: page.locator('#effect') }))).not.toContain(out);
    await expect.poll(() => bars(page), SOON).toEqual([{ label: kept, said: String(pupils.length) }]);
  }
  await look(session, `${step.id}-settled`);
  await goOn(session);
}

async function ballots(session: Session, question: ChoiceQuestion, of = ballotOf): Promise<number[]> {
  const { pupils } = session;
  await Promise.all(pupils.map((pupil) => cast(session, question, pupil, of(question, pupil.nth))));
  return votes(
    question.options,
    pupils.map(({ nth, people }) => ({ people, answer: of(question, nth) })),
  );
}

/** A pupil can tick three and no fourth; under each are who would act and what it saves alone. */
async function cast(
  session: Session,
  question: ChoiceQuestion,
  pupil: Pupil,
  ballot: readonly string[],
): Promise<void> {
  const { m } = session;
  const choices = pupil.page.locator('.choices li');
  await expect
    .poll(async () => plain((await choices.first().textContent())!), SOON)
    .toContain(plain(m.vote.alone));
  // a card is its title, how much and who acts; the rest is one tap below
  for (const text of await choices.locator('label').allInnerTexts())
    expect(text.split('\n').length).toBeLessThanOrEqual(3);
  for (const text of (await choices.allTextContents()).map(plain)) {
    expect(text).toContain(plain(m.cards.who));
    // an effect outside homes, or none that is computed, is the same for any class
    const outside =
      text.includes(plain(m.vote.anyone)) &&
      /hors du foyer|outside the home|rien de calculé|nothing computed/.test(text);
    if (!outside) expect(text).toContain(plain(m.vote.alone));
  }
  const shown = { ...question, options: debatedFirst(session, question.options) };
  await choose(shown, pupil, ballot);
  const other = shown.options.findIndex((option) => !ballot.includes(option));
  expect(await boxOf(shown, other, pupil).isDisabled()).toBe(true);
  await send(session, pupil);
}

/** As they stand on a screen: the cards of the debate come first. */
const debatedFirst = ({ code, asked }: Session, options: readonly string[]): readonly string[] => [
  ...new Set([...handsDealt(code, options, asked.screens).flat(), ...options]),
];

/** The options of a vote of the run, in that order. */
function onScreen(session: Session, step: string): readonly string[] {
  const [question] = session.steps.find(({ id }) => id === step)!.questions;
  return debatedFirst(session, (question as ChoiceQuestion).options);
}

/** Ticks or unticks the options of the ballot. */
async function choose(question: ChoiceQuestion, pupil: Pupil, ballot: readonly string[]): Promise<void> {
  for (const option of ballot)
    await pupil.hand.press(boxOf(question, question.options.indexOf(option), pupil));
}

const boxOf = ({ id }: ChoiceQuestion, place: number, { page }: Pupil) =>
  page.locator(`input[name="${id}"]`).nth(place);

async function raise(session: Session, { id, options }: ChoiceQuestion): Promise<number[]> {
  await countPeople(session);
  await typeHands(session, id, options, RAISED);
  await count(session);
  return options.map((_, i) => RAISED[i] ?? 0);
}

async function expectVotes(
  session: Session,
  question: ChoiceQuestion,
  counts: readonly number[],
): Promise<void> {
  const ranked = question.options
    .map((id, i) => ({ label: titleOf(session, id), votes: counts[i]! }))
    .filter((one) => one.votes > 0)
    .sort((a, b) => b.votes - a.votes);
  const told = toldOptions(
    Object.fromEntries(question.options.map((id, i) => [titleOf(session, id), counts[i]!])),
  );
  const expected = ranked
    .filter(({ label }) => label in told.counts)
    .map(({ label, votes: n }) => ({ label, said: String(n) }));
  const last = ranked[CHOSEN - 1]?.votes ?? 1;
  const chosen = await chosenIn(session);
  await expectOnWall(session, ranked[0]!.label, chosen);
  for (const page of readers(session)) {
    await expect.poll(() => bars(page), SOON).toEqual(expected);
    await expectEffect(
      session,
      page,
      // all those tied for last place
      ranked.filter(({ votes: n }) => n >= last).map(({ label }) => label),
      chosen,
    );
  }
}

/** What the chosen proposals would save together, and what would be left, for a home with the means of the class. */
export async function chosenIn({
  site,
  asked,
  code,
  ...session
}: Session): Promise<NonNullable<ClassShown['chosen']>> {
  const response = await fetch(site.app.url + roomPath(code, asked.language, 'class'));
  const { chosen } = (await response.json()) as ClassShown;
  const home = classOf(homesIn({ site, asked, code, ...session }));
  expect(chosen!.saving.central).toBeGreaterThan(0);
  expect(chosen!.saving.central + chosen!.left.central).toBeCloseTo(home.central, 6);
  return chosen!;
}

/**
 * The saving as what the shares come to, each as it is told, and what is left as the mean that is told less that: all are
 * whole here but a share of less than ten.
 */
function toldOf(
  { asked: { language } }: Session,
  { saving, left, rows }: NonNullable<ClassShown['chosen']>,
): { readonly saving: string; readonly left: string } {
  const shares = rows.flatMap(({ share }) => share ?? []);
  const saved = shares.reduce((sum, share) => sum + Number(share.toPrecision(2)), 0);
  const unit = Math.max(...shares) < 10 ? 0.1 : 1;
  const whole = Math.round(saved / unit) * unit;
  const rest = Math.round(saving.central + left.central) - whole;
  const kg = (value: number) => `${said(value, language, WHOLE)} kg CO₂e`;
  return { saving: kg(whole), left: kg(Math.round(rest)) };
}

/**
 * The wall shows the votes first; then, view by view, what the choices save as its title, and at its foot what is left of
 * the same mean.
 */
async function expectOnWall(
  session: Session,
  first: string,
  chosen: NonNullable<ClassShown['chosen']>,
): Promise<void> {
  const { wall, lead, m } = session;
  const told = toldOf(session, chosen);
  const next = (nth: number) => lead.getByRole('button', { name: m.lead.partShow(nth, 0).slice(0, -1) });
  await next(2).waitFor();
  await expect.poll(() => words(wall.locator('main')), SOON).toContain(first);
  expect(await words(wall.locator('h1'))).not.toContain(told.saving);
  for (let nth = 2; (await next(nth).count()) > 0; nth++) {
    await next(nth).click();
    await next(nth).waitFor({ state: 'detached' });
  }
  await expect.poll(() => words(wall.locator('h1')), SOON).toContain(told.saving);
  expect(await words(wall.locator('.slab'))).toContain(told.left);
}

async function expectEffect(
  session: Session,
  page: Page,
  titles: readonly string[],
  chosen: NonNullable<ClassShown['chosen']>,
): Promise<void> {
  const {
    m,
    asked: { language },
  } = session;
  const { saving, doubtful } = chosen;
  const told = toldOf(session, chosen);
  const effect = page.locator('section.ticket', { has: page.locator('#effect') });
  await effect.waitFor();
  const shown = await words(effect);
  for (const title of titles) expect(shown).toContain(title);
  for (const text of [
    m.vote.saving(told.saving, doubtful),
    m.vote.left(told.left),
    said(saving.low, language),
    said(saving.high, language),
  ])
    expect(shown).toContain(text);
}
