/** The poll that a step may have: between the proposals that tie, or for the texts that it shows. */
import { apply } from '../../../models/room/room.ts';
import type { Room, RoomEvent } from '../../../models/room/types.ts';
import { chosenBy } from '../../../models/school/chosen.ts';

export function pollIn({ steps, states }: Room, step: string): RoomEvent {
  const question = steps.find(({ id }) => id === step)?.questions.find(({ kind }) => kind === 'choice');
  if (question?.kind !== 'choice') return { kind: 'poll', step };
  const options = chosenBy(question, states[step]!.piles[question.id]!.shown)?.tied ?? [];
  return { kind: 'poll', step, options };
}

/** Whether the step where the class is may have one now. */
export function mayPoll(room: Room): boolean {
  const applied = apply(room, pollIn(room, room.steps[room.at]!.id));
  return 'room' in applied && applied.room !== room;
}
