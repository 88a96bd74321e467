/** Proposals to debate: every card opens, and says who acts, how much, for and against; and the roles. */
import { expect } from 'vitest';
import type { Step } from '../../../../models/room/types.ts';
import { SOON, words } from '../../site.ts';
import { goOn } from '../lead.ts';
import { look } from '../look.ts';
import { plain } from '../read.ts';
import { button, library, type Pupil, type Session } from '../session.ts';

/** The title, as on the cards of the class. */
export function titleOf({ asked: { language } }: Session, proposal: string): string {
  const { measures, gestures } = library;
  return plain([...measures, ...gestures].find(({ id }) => id === proposal)!.title[language]);
}

/** Proposals that the wall shows at a time. */
const CARDS_ON_WALL = 3;

export async function proposals(session: Session, step: Step): Promise<void> {
  const { wall, pupils } = session;
  const titles = library.school.cards.map(({ proposal }) => titleOf(session, proposal));
  await expect
    .poll(async () => (await wall.locator('.cards h2').allInnerTexts()).map(plain), SOON)
    .toEqual(titles.slice(0, CARDS_ON_WALL));
  await button(session.lead, session.m.lead.partAfter).click();
  await expect
    .poll(async () => (await wall.locator('.cards h2').allInnerTexts()).map(plain), SOON)
    .toEqual(titles.slice(CARDS_ON_WALL, 2 * CARDS_ON_WALL));
  for (const pupil of pupils) await readCard(session, pupil, titles);
  await look(session, step.id);
  await goOn(session);
}

async function readCard({ asked, m }: Session, { page, hand, nth }: Pupil, titles: readonly string[]) {
  const cards = page.locator('details.card-of');
  expect((await cards.locator('summary').allInnerTexts()).map(plain)).toEqual(titles);
  const card = cards.nth(nth);
  await hand.press(card.locator('summary'));
  const { pro, con } = library.school.cards[nth]!;
  for (const text of [m.cards.who, pro[asked.language], con[asked.language]])
    expect(await words(card)).toContain(plain(text));
  const roles = library.school.roles.filter(({ levels }) => levels.includes(asked.level));
  for (const { name } of roles) await page.getByText(name[asked.language], { exact: true }).waitFor();
}
