/** The class and nobody in particular: its mean and what it is made of; or its drawers. */
import { expect } from 'vitest';
import { COMPONENTS, type Language } from '../../../../models/catalogue/catalogue.ts';
import { toldBars } from '../../../../models/room/cells.ts';
import type { Step } from '../../../../models/room/types.ts';
import { numberIn } from '../../household.ts';
import { SOON, words } from '../../site.ts';
import { classOf, meanOf, peopleIn, type Said } from '../expected.ts';
import { goOn } from '../lead.ts';
import { look } from '../look.ts';
import { BARS, bars, plain, said, type Bar } from '../read.ts';
import { readers, type Session } from '../session.ts';
import { homesIn } from './inventory.ts';

const LAST_COUNT = 10;

export async function classStep(session: Session, step: Step): Promise<void> {
  if (step.id === 'drawers') await expectDrawers(session);
  else {
    await expectClass(session);
    const { central } = classOf(homesIn(session));
    await expect
      .poll(() => words(session.wall.locator('.total')), SOON)
      .toContain(`${whole(central, session.asked.language)} kg CO₂e`);
  }
  await look(session, step.id);
  await goOn(session);
}

export async function expectClass(session: Session): Promise<void> {
  const { m, asked } = session;
  const homes = homesIn(session);
  const { central } = classOf(homes);
  for (const page of readers(session)) {
    await page.getByText(m.class.mean(`${whole(central, asked.language)} kg CO₂e`)).waitFor();
    await page.getByText(m.class.madeOf, { exact: true }).first().waitFor();
    const parts = page.locator(BARS).last();
    expect(await words(parts.locator('caption'))).toBe(m.class.bar);
  }
  await expectMadeOf(session);
}

const whole = (value: number, language: Language) => said(Math.round(value), language, WHOLE);
const WHOLE = 6;

/** People in each bar: no bar has fewer than five. */
function spread(all: readonly Said<number>[], edges: readonly number[], m: Session['m']): Bar[] {
  const placed = all.map(({ people, answer }) => ({
    people,
    answer: edges.filter((edge) => answer >= edge).length,
  }));
  const told = toldBars({
    edges,
    bins: Array.from({ length: edges.length + 1 }, (_, i) =>
      peopleIn(placed.filter(({ answer }) => answer === i)),
    ),
  });
  return told.bins.map((people, i) => {
    const [from, to] = [told.edges[i - 1] ?? 0, told.edges[i]];
    const label = to === undefined ? m.class.above(String(from)) : m.class.from(String(from), String(to));
    return { label: to !== undefined && to - from === 1 ? String(from) : plain(label), said: String(people) };
  });
}

/** Checks each part, to the kilogram: together they equal the mean shown above. */
async function expectMadeOf(session: Session): Promise<void> {
  const { lead, m, asked } = session;
  const { central, parts } = classOf(homesIn(session));
  const shown = await bars(lead, (await lead.locator('table.bars').count()) - 1);
  expect(shown.map(({ label }) => label)).toEqual(COMPONENTS.map((part) => m.class.parts[part]));
  const numbers = shown.map(({ said: text }) => numberIn(text.split(' (')[0]!, asked.language));
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(Math.round(central));
  numbers.forEach((number, i) => expect(Math.abs(number - parts[i]!)).toBeLessThan(1));
}

async function expectDrawers(session: Session): Promise<void> {
  const { m, asked } = session;
  const told = homesIn(session).flatMap(({ people, answer: { drawers } }) =>
    drawers === undefined ? [] : [{ people, answer: drawers }],
  );
  const [mean, people] = [meanOf(told), peopleIn(told)];
  const edges = Array.from({ length: LAST_COUNT }, (_, i) => i + 1);
  const expected = spread(told, edges, m);
  for (const page of readers(session)) {
    await page.getByText(m.class.drawers(said(mean, asked.language))).waitFor();
    await page.getByText(m.class.drawersAll(said(mean * people, asked.language), people)).waitFor();
    if (expected.length > 1) await expect.poll(() => bars(page), SOON).toEqual(expected);
    else await page.getByText(m.class.close).waitFor();
  }
}
