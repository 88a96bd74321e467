/**
 * Erases from earlier events the words that are no longer in the room: those of a text or a screen that is removed,
 * and those of a text that is written anew once more. The words become dots, as many as there were letters, which
 * have the same effect in a replay: what follows takes them out as well.
 */
import { FORGOTTEN, holdersOf } from './moderate.ts';
import { textsUnder, waitingOf } from './pile.ts';
import type { Pile, Room, RoomEvent, StepState } from './types.ts';

/** What must go: answers, by seat, step and question; what the facilitator wrote, by step, question and key. */
interface Gone {
  readonly answers: Set<string>;
  readonly edits: Set<string>;
}

/**
 * @param room before the event
 * @param event one that the room accepts
 * @returns a function that rewrites each earlier event; nothing when none has anything to forget
 */
export function forget(room: Room, event: RoomEvent): ((before: RoomEvent) => RoomEvent) | undefined {
  const gone = goneBy(room, event);
  return gone && ((before) => silenced(before, gone));
}

function goneBy(room: Room, event: RoomEvent): Gone | undefined {
  switch (event.kind) {
    case 'edit':
    case 'merge':
    case 'restore':
      return { answers: new Set(), edits: new Set([nameOf(event.key, event.step, event.question)]) };
    case 'contribute':
      return saidAnew(room.states[event.step], event);
    case 'remove':
    case 'dismiss': {
      const gone: Gone = { answers: new Set(), edits: new Set() };
      for (const [step, { piles }] of Object.entries(room.states))
        for (const [question, pile] of Object.entries(piles))
          for (const { seat, key } of leaving(pile, question, event)) {
            gone.answers.add(nameOf(seat, step, question));
            for (const held of holdersOf(pile, key)) gone.edits.add(nameOf(held, step, question));
          }
      return gone;
    }
    default:
      return undefined;
  }
}

type Removal = Extract<RoomEvent, { kind: 'remove' | 'dismiss' }>;

function leaving(pile: Pile, question: string, event: Removal) {
  if (event.kind === 'remove') return question === event.question ? textsUnder(pile, event.key) : [];
  const waiting = waitingOf(pile, event.seat);
  return waiting ? [waiting] : [];
}

/** A screen that says a text anew takes what was made of the one before with it. */
function saidAnew(
  state: StepState | undefined,
  { seat, step, answers }: Extract<RoomEvent, { kind: 'contribute' }>,
): Gone | undefined {
  const edits = new Set<string>();
  for (const question of Object.keys(answers)) {
    const pile = state && Object.hasOwn(state.piles, question) ? state.piles[question]! : undefined;
    const before = pile && waitingOf(pile, seat);
    const held = pile && before ? holdersOf(pile, before.key) : new Set<string>();
    if (before?.edited || held.size > 1) for (const key of held) edits.add(nameOf(key, step, question));
  }
  return edits.size > 0 ? { answers: new Set(), edits } : undefined;
}

const nameOf = (whose: string, step: string, question: string) => JSON.stringify([whose, step, question]);

function silenced(before: RoomEvent, { answers: said, edits }: Gone): RoomEvent {
  if (before.kind === 'edit' || before.kind === 'merge')
    return edits.has(nameOf(before.key, before.step, before.question))
      ? { ...before, text: FORGOTTEN.repeat(before.text.length) }
      : before;
  if (before.kind !== 'contribute') return before;
  const answers = Object.entries(before.answers).map(([question, answer]) => {
    const isGone = answer.kind === 'text' && said.has(nameOf(before.seat, before.step, question));
    return [question, isGone ? { ...answer, text: dots(answer.text) } : answer] as const;
  });
  return { ...before, answers: Object.fromEntries(answers) };
}

const dots = (text: string): string => '.'.repeat(text.length);
