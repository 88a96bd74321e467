/** The class and nobody in particular: its mean, how it is spread, what it is made of; or its drawers. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { COMPONENTS } from '../../../../models/catalogue.ts';
import type { Step } from '../../../../models/room/types.ts';
import { SOON, words } from '../../site.ts';
import { homeOf, meanOf, meansOf, peopleIn, perPersonOf, type Said } from '../expected.ts';
import { goOn } from '../lead.ts';
import { look } from '../look.ts';
import { bars, plain, said, type Bar } from '../read.ts';
import { everyone, type Session } from '../session.ts';
import { homesIn } from './inventory.ts';

const BAR_KG = 50;
const LAST_BAR_KG = 800;
const LAST_COUNT = 10;

export async function classStep(session: Session, step: Step): Promise<void> {
  if (step.id === 'drawers') await expectDrawers(session);
  else await expectClass(session);
  await look(session, step.id);
  await goOn(session);
}

export async function expectClass(session: Session): Promise<void> {
  const { m, asked } = session;
  const homes = homesIn(session);
  const means = meansOf(homes);
  for (const page of everyone(session)) {
    if (session.pupils.length > 0) await expectSpread(session, page, resultsOf(homes));
    else {
      const { central } = perPersonOf(means);
      await page.getByText(m.class.mean(`${said(central, asked.language)} kg CO₂e`)).waitFor();
    }
    await page.getByText(m.class.madeOf, { exact: true }).first().waitFor();
    const parts = page.locator('table.bars').last();
    expect(await words(parts.locator('caption'))).toBe(m.class.bar);
  }
  await expectMadeOf(session, means);
}

/** What devices computed for their homes: each told to the kilogram. */
const resultsOf = (homes: readonly Said<Parameters<typeof perPersonOf>[0]>[]): Said<number>[] =>
  homes.map(({ people, answer }) => ({ people, answer: Math.round(perPersonOf(answer).central) }));

async function expectSpread({ m, asked }: Session, page: Page, results: Said<number>[]): Promise<void> {
  const mean = said(meanOf(results), asked.language);
  await page.getByText(m.class.mean(`${mean} kg CO₂e`)).waitFor();
  const expected = spread(results, BAR_KG, LAST_BAR_KG / BAR_KG, (from) =>
    from === LAST_BAR_KG ? m.class.above(String(from)) : m.class.from(String(from), String(from + BAR_KG)),
  );
  expect(await bars(page)).toEqual(expected);
}

/** People in each bar, from the first to the last that holds someone. */
function spread(
  all: readonly Said<number>[],
  width: number,
  last: number,
  name: (from: number) => string,
): Bar[] {
  const placed = all.map(({ people, answer }) => ({
    people,
    answer: Math.min(last, Math.floor(answer / width)),
  }));
  const taken = placed.map(({ answer }) => answer);
  const [first, end] = [Math.min(...taken), Math.max(...taken)];
  return Array.from({ length: end - first + 1 }, (_, i) => ({
    label: plain(name((first + i) * width)),
    said: String(peopleIn(placed.filter(({ answer }) => answer === first + i))),
  }));
}

/** A home with the means of the class, part by part; what fewer than five people told stands at the national mean. */
async function expectMadeOf(
  { wall, m, asked }: Session,
  means: Readonly<Record<string, number>>,
): Promise<void> {
  const { byComponent } = homeOf(means);
  const shown = (await bars(wall, (await wall.locator('table.bars').count()) - 1)).map(
    ({ label, said: text }) => [label, text.split(' ')[0]],
  );
  expect(shown).toEqual(
    COMPONENTS.map((part) => [
      m.class.parts[part],
      said(byComponent[part].central / means.people!, asked.language),
    ]),
  );
}

async function expectDrawers(session: Session): Promise<void> {
  const { m, asked } = session;
  const told = homesIn(session).flatMap(({ people, answer: { drawers } }) =>
    drawers === undefined ? [] : [{ people, answer: drawers }],
  );
  const [mean, people] = [meanOf(told), peopleIn(told)];
  const expected = spread(told, 1, LAST_COUNT, (from) =>
    from === LAST_COUNT ? m.class.above(String(from)) : String(from),
  );
  for (const page of everyone(session)) {
    await page.getByText(m.class.drawers(said(mean, asked.language))).waitFor();
    await page.getByText(m.class.drawersAll(said(mean * people, asked.language), people)).waitFor();
    await expect.poll(() => bars(page), SOON).toEqual(expected);
  }
}
