/** The talk: each screen holds a role and three cards, and the wall shows what the class argues about. */
import { expect } from 'vitest';
import type { Step } from '../../../../models/room/types.ts';
import { handOf, handsDealt } from '../../../../models/school/deal.ts';
import { own as en } from '../../../../web/features/school/room/own/words/en.ts';
import { own as fr } from '../../../../web/features/school/room/own/words/fr.ts';
import { SOON, words } from '../../site.ts';
import { goOn } from '../lead.ts';
import { look } from '../look.ts';
import { plain } from '../read.ts';
import { button, WALL, type Pupil, type Session } from '../session.ts';
import { titleOf } from './titles.ts';

const OWN = { fr, en };

export async function debate(session: Session, step: Step): Promise<void> {
  const { wall, lead, m, pupils, asked, code, library } = session;
  const { language, screens, level } = asked;
  const cards = library.school.cards.map(({ proposal }) => proposal);
  const roles = library.school.roles
    .filter(({ levels }) => levels.includes(level))
    .map(({ name }) => name[language]);
  const hands = handsDealt(code, cards, screens);
  const onWall = async () => (await wall.locator('.cards h2').allInnerTexts()).map(plain);
  await expect.poll(onWall, SOON).toEqual(hands[0]!.map((id) => titleOf(session, id)));
  if (screens !== 'team') {
    const does = (await wall.locator('.cards.does p').allInnerTexts()).map(plain);
    const told = hands[0]!.map((id) => library.school.cards.find(({ proposal }) => proposal === id)!.does);
    expect(does).toEqual(told.map((text) => plain(text[language])));
    await button(lead, m.lead.partAfter).click();
    await wall.locator('.cards .effect').first().waitFor();
  }
  await button(lead, m.lead.partAfter).click();
  const then = hands[1] ?? hands[0]!;
  await expect.poll(onWall, SOON).toEqual(then.map((id) => titleOf(session, id)));
  if (screens !== 'team') {
    await wall.locator('.cards.sides').waitFor();
    await button(lead, m.lead.partAfter).click();
    for (const role of roles) await wall.getByText(role, { exact: true }).waitFor();
    await wall.getByText(WALL[language].roles, { exact: true }).waitFor();
  }
  for (const pupil of pupils) await holds(session, pupil, { cards, roles });
  await look(session, step.id);
  await goOn(session);
}

/** A pupil’s hand is that of the number that its screen shows. */
async function holds(
  session: Session,
  { page, people }: Pupil,
  deck: { readonly cards: readonly string[]; readonly roles: readonly string[] },
): Promise<void> {
  const { asked, code, m, library } = session;
  const kept = await page.evaluate((name) => localStorage.getItem(name), `sobrement.room.${code}`);
  const { number } = JSON.parse(kept!) as { number: number };
  const hand = handOf(code, deck, asked.screens, { number, people });
  const cards = page.locator('.hand h3');
  await expect
    .poll(async () => (await cards.allInnerTexts()).map(plain), SOON)
    .toEqual(hand.cards.map((id) => titleOf(session, id)));
  expect((await page.locator('.hand li > b').allInnerTexts()).map(plain)).toEqual(hand.roles.map(plain));
  const shown = await words(page.locator('.hand').last());
  const { pro, con } = library.school.cards.find(({ proposal }) => proposal === hand.cards[0])!;
  for (const text of [m.cards.who, OWN[asked.language].hand.more, pro[asked.language], con[asked.language]])
    expect(shown).toContain(plain(text));
}
