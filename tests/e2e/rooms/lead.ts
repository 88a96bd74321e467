/** What the facilitator does between two answers. */
import { expect } from 'vitest';
import type { Step } from '../../../models/room/types.ts';
import { saidAt } from '../../../models/school/easier.ts';
import { SOON, words } from '../site.ts';
import { plain } from './read.ts';
import { button, everyone, heading, library, type Session } from './session.ts';

/** Every page arrives at a step, and says which one it is. */
export async function everyoneAt(session: Session, step: Step): Promise<void> {
  const { m, steps } = session;
  const title = titleOf(session, step);
  const place = m.progress(steps.indexOf(step) + 1, steps.length);
  for (const page of everyone(session)) {
    // on the wall, the heading of what a class found is what it found
    const where = page === session.wall ? page.locator('main') : heading(page);
    await expect.poll(() => words(where), SOON).toContain(title);
    await page.getByText(place).waitFor();
  }
}

/** The title of what is asked is the question itself; that of other steps is the name of their activity. */
function titleOf({ asked: { language, level }, m }: Session, { id, kind, questions, of }: Step): string {
  if (of !== undefined) return plain(m.poll[kind === 'charter' ? 'charter' : 'vote']);
  const { predictions, activities, opinion, argument } = library.school;
  if (kind === 'opinion') return plain(saidAt(opinion, level).question[language]);
  if (kind === 'arguments')
    return plain(`${saidAt(opinion, level).question[language]} ${argument.prompt[language]}`);
  if (kind !== 'predict') return plain(activities[id]!.title[language]);
  const asked = saidAt(
    predictions.find((one) => one.id === questions[0]!.id)!,
    level,
  );
  const heaviest = asked.kind === 'rank' && questions[0]!.kind === 'choice';
  return plain((heaviest ? asked.heaviest : asked.question)[language]);
}

export const goOn = ({ lead, m }: Session) => button(lead, m.lead.next).click();

/**
 * Reveals once that many people have answered, not before.
 * @param early whether so many are missing that it is asked for twice
 */
export async function reveal({ lead, m }: Session, people: number, early = false): Promise<void> {
  // with fewer than five answers, the text goes on with why nothing will be shown
  await lead.getByText(new RegExp(`^${m.lead.answered(people)}( |$)`)).waitFor();
  await button(lead, m.lead.reveal).click();
  if (early) await button(lead, m.lead.revealAnyway).click();
  await lead.getByText(m.lead.revealed, { exact: true }).waitFor();
}

export async function lock({ lead, wall, m }: Session): Promise<void> {
  await button(lead, m.lead.lock).click();
  await button(lead, m.lead.unlock).waitFor();
  // nobody answers a closed step: nothing counts down
  await wall.locator('.slab [role=timer]').waitFor({ state: 'detached' });
}

export async function unlock({ lead, m }: Session): Promise<void> {
  await button(lead, m.lead.unlock).click();
  await button(lead, m.lead.lock).waitFor();
}
