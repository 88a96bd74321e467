/** A room and its events: `types.ts` says what they are, this file says what they do. */
import { CAPS, NOTHING_SPENT } from './caps.ts';
import { contribute, join } from './contribute.ts';
import { draftOf, type Draft } from './draft.ts';
import { lead } from './lead.ts';
import { untouched } from './pile.ts';
import type { Refusal, Room, RoomEvent, Screens, Step } from './types.ts';

export { PEOPLE_PER_SCREEN as MOST_PEOPLE } from './contribute.ts';

export type Applied = { readonly room: Room } | { readonly refused: Refusal };

/**
 * @param steps at least one, each with a distinct id
 * @param most how many screens it is for, until its facilitator says otherwise
 */
export function openRoom(steps: readonly Step[], screens: Screens, most: number = CAPS.seats): Room {
  const states = Object.fromEntries(steps.map((step) => [step.id, untouched(step)]));
  return {
    steps,
    screens,
    most,
    at: 0,
    reached: 0,
    started: screens === 'none',
    wall: { entry: screens !== 'none', part: 0, scale: {} },
    ended: false,
    doorLocked: false,
    seats: {},
    joined: 0,
    removed: {},
    states,
    said: {},
    spent: NOTHING_SPENT,
  };
}

/** The room after an event; the same room when the event changes nothing; or the reason for refusing it. */
export function apply(room: Room, event: RoomEvent): Applied {
  const draft = draftOf(room);
  const refused = change(draft, event);
  return refused ? { refused } : { room: draft.room };
}

/**
 * The room after many events, except those that are refused. Without `by`, each event costs what it touches,
 * however many there are.
 * @param by applies one event; it differs in a rehearsal (`rehearsal.ts`)
 */
export function replay(
  room: Room,
  events: Iterable<RoomEvent>,
  by?: (room: Room, event: RoomEvent) => Applied,
): Room {
  if (!by) return replayIn(draftOf(room), events);
  for (const event of events) {
    const applied = by(room, event);
    if ('room' in applied) room = applied.room;
  }
  return room;
}

/** Like `replay`, in a draft made by the caller. */
export function replayIn(draft: Draft, events: Iterable<RoomEvent>): Room {
  for (const event of events) change(draft, event);
  return draft.room;
}

/** A refused event leaves the draft as it was. */
function change(draft: Draft, event: RoomEvent): Refusal | undefined {
  if (draft.room.ended) return event.kind === 'end' ? undefined : 'ended';
  switch (event.kind) {
    case 'join':
      return join(draft, event);
    case 'contribute':
      return contribute(draft, event);
    case 'end':
      draft.write().ended = true;
      return undefined;
    default:
      return lead(draft, event);
  }
}
