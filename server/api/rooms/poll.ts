/**
 * The votes of a class: the poll that a step may have, between the proposals that tie or for the texts that it shows; and
 * the vote on the cards that were debated alone.
 */
import { apply } from '../../../models/room/room.ts';
import type { Room, RoomEvent } from '../../../models/room/types.ts';
import { wholeVote } from '../../../models/room/narrow.ts';
import { handsDealt } from '../../../models/school/deal.ts';
import { chosenBy } from '../../../models/school/chosen.ts';

export function pollIn({ steps, states }: Room, step: string): RoomEvent {
  const { kind, questions = [] } = steps.find(({ id }) => id === step) ?? {};
  const question = questions.find((one) => one.kind === 'choice');
  if (question?.kind !== 'choice') return { kind: 'poll', step };
  const { shown } = states[step]!.piles[question.id]!;
  // proposals alone are decided between: what is guessed, or thought, is not
  const options = kind === 'vote' ? chosenBy(question, shown, question.most)?.tied : undefined;
  return { kind: 'poll', step, options: options ?? [] };
}

/** @param code that of the room, from which its cards are dealt */
export function narrowIn({ steps, screens }: Room, code: string, step: string): RoomEvent {
  const found = steps.find(({ id }) => id === step);
  const asked = found && wholeVote(found);
  const dealt = new Set(handsDealt(code, asked?.options ?? [], screens).flat());
  return { kind: 'narrow', step, options: [...dealt] };
}

/**
 * As a class reaches a debate, the vote after it is on the cards of that debate, unless whoever leads asks for all of
 * them: nobody votes on what was never talked about.
 * @param step the one that the class goes to
 */
export function narrowedOnceDebated(room: Room, code: string, step: string): RoomEvent | undefined {
  const { steps, reached } = room;
  const place = steps.findIndex(({ id }) => id === step);
  if (place <= reached || steps[place]!.kind !== 'debate') return undefined;
  const vote = steps.slice(place).find(({ kind }) => kind === 'vote');
  const event = vote && narrowIn(room, code, vote.id);
  return event && 'room' in apply(room, event) ? event : undefined;
}

/** Whether the step where the class is may have one now. */
export function mayPoll(room: Room): boolean {
  const applied = apply(room, pollIn(room, room.steps[room.at]!.id));
  return 'room' in applied && applied.room !== room;
}
