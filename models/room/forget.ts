/**
 * Erases from earlier events the words that a removed text or screen said. The words become dots, as many as
 * there were letters, which have the same effect in a replay: the removal that follows takes them out as
 * well.
 */
import { textsUnder, waitingOf } from './pile.ts';
import type { Room, RoomEvent } from './types.ts';

/**
 * @param room before the event
 * @param event one that the room accepts
 * @returns a function that rewrites each earlier event; nothing when none has anything to forget
 */
export function forget(room: Room, event: RoomEvent): ((before: RoomEvent) => RoomEvent) | undefined {
  if (event.kind !== 'remove' && event.kind !== 'dismiss') return undefined;
  const gone = new Set<string>();
  for (const [step, { piles }] of Object.entries(room.states))
    for (const [question, pile] of Object.entries(piles))
      if (event.kind === 'dismiss') {
        if (waitingOf(pile, event.seat)) gone.add(nameOf(event.seat, step, question));
      } else if (question === event.question)
        for (const { seat } of textsUnder(pile, event.key)) gone.add(nameOf(seat, step, question));
  return (before) => silenced(before, gone);
}

const nameOf = (seat: string, step: string, question: string) => JSON.stringify([seat, step, question]);

function silenced(before: RoomEvent, gone: ReadonlySet<string>): RoomEvent {
  if (before.kind !== 'contribute') return before;
  const answers = Object.entries(before.answers).map(([question, answer]) => {
    const isGone = answer.kind === 'text' && gone.has(nameOf(before.seat, before.step, question));
    return [question, isGone ? { ...answer, text: '.'.repeat(answer.text.length) } : answer] as const;
  });
  return { ...before, answers: Object.fromEntries(answers) };
}
