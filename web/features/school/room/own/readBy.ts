/**
 * The step as one screen answers it: of a vote on what the class wrote, the few sentences that it reads; of the charter, how
 * many it needs to write.
 */
import { ballotOf } from '../../../../../models/school/ballot.ts';
import type { RoomView } from '../../../../../server/live/rooms.ts';
import { labelled } from '../../../../format.ts';
import { beginningOf } from '../stepsNow.ts';
import type { Initial, StepShown } from '../types.ts';
import type { OwnMessages } from './words/fr.ts';

/** @param seat its number in the room; a rehearsal has none for this screen, which reads as the first */
export function readBy(
  step: StepShown,
  poll: RoomView['steps'][number]['poll'],
  { code, language }: Pick<Initial, 'code' | 'language'>,
  seat: number | undefined,
  { ballot: m, charter }: OwnMessages,
): StepShown {
  if (step.kind === 'charter' && !poll) return { ...step, hint: charter };
  const [asked] = step.questions;
  const [all] = poll?.questions ?? [];
  if (!poll?.texts || asked?.kind !== 'choice' || all?.kind !== 'choice') return step;
  // drawn among those that were there at first: one that is removed moves no other
  const drawn = ballotOf(code, all.options, seat ?? 1);
  const options = asked.options.filter((option) => drawn.includes(option));
  return {
    ...step,
    ...(drawn.length < all.options.length && { hint: m(options.length, asked.options.length) }),
    questions: [{ ...asked, options }],
    labels: Object.fromEntries(
      options.map((option) => {
        const text = step.labels[option]!;
        const box = step.boxes?.[beginningOf(option)];
        return [option, box === undefined ? text : labelled(box, text, language)];
      }),
    ),
  };
}
