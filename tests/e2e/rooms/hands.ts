/** Without screens: the facilitator counts hands and types the numbers in. */
import { expect } from 'vitest';
import type { Said } from './expected.ts';
import type { Asked } from './prediction.ts';
import { button, type Session } from './session.ts';
import { MOUSE } from './hand.ts';

export const HANDS = 24;
/** Hands for the first choice, the second… */
const RAISED = [4, 10, 6, 3, 1];

/** Counts hands for one option per person. */
export async function raiseHands(session: Session, question: Asked): Promise<Said<readonly string[]>[]> {
  await countPeople(session);
  if (question.kind === 'rank') throw new Error('hands rank nothing');
  const raised = RAISED.slice(0, question.options.length);
  // everyone raises a hand, however few the options
  raised[0]! += HANDS - raised.reduce((sum, hands) => sum + hands, 0);
  await typeHands(session, question.id, question.options, raised);
  await count(session);
  return question.options.map((option, i) => ({ people: raised[i]!, answer: [option] }));
}

/** Types the number of people, once: the class still has as many at the next step. */
export async function countPeople({ lead, m, steps }: Session): Promise<void> {
  const field = lead.getByLabel(m.lead.handsPeople);
  if (await lead.getByText(m.progress(1, steps.length)).isVisible()) await MOUSE.write(field, String(HANDS));
  expect(await field.inputValue()).toBe(String(HANDS));
}

export async function typeHands(
  { lead }: Session,
  question: string,
  options: readonly string[],
  raised: readonly number[],
): Promise<void> {
  for (const [i, hands] of raised.entries())
    await MOUSE.write(lead.locator(`[id="${question}-${options[i]}"]`), String(hands));
}

export async function count({ lead, m }: Session): Promise<void> {
  await button(lead, m.lead.handsSend).click();
  await lead.getByText(m.lead.handsSent).waitFor();
}
