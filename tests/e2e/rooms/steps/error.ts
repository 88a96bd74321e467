/** How far off a pupil's own prediction was, in words. */
import { expect } from 'vitest';
import type { Step } from '../../../../models/room/types.ts';
import { words } from '../../site.ts';
import { known } from '../expected.ts';
import { answerOf, questionOf } from '../prediction.ts';
import { plain, said } from '../read.ts';
import type { Pupil, Session } from '../session.ts';

export async function expectOwnError(session: Session, step: Step, pupil: Pupil): Promise<void> {
  const shown = await words(pupil.page.locator('.mine'));
  expect(shown, `pupil ${pupil.nth}`).toBe(plain(errorOf(session, step, pupil.nth)));
}

function errorOf({ m, asked: { language } }: Session, step: Step, nth: number): string {
  const question = questionOf(step);
  const right = known(question.id);
  if (right.kind === 'rank') {
    const items = right.order.length;
    const by = nth % items;
    // rotated by this many places: all are at their place, or none
    return m.predicted.placed(by === 0 ? items : 0, items);
  }
  const choice = Number(answerOf(question, nth)[0]);
  const { low, high } = right.value;
  // as it is shown: dividing it gives what is told
  const central = Number(right.value.central.toPrecision(2));
  const offered = question.kind === 'choice' ? question.options.map(Number) : [];
  const within = offered.filter((each) => each >= low && each <= high);
  if (within.includes(choice))
    return within.length > 1 ? m.predicted.withinWide(within.length) : m.predicted.within;
  return choice > central
    ? m.predicted.more(said(choice / central, language))
    : m.predicted.less(said(central / choice, language));
}
