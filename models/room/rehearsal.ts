/**
 * A rehearsal: a room whose class is invented, so that whoever leads it can play it alone. The invented class sits down
 * when the room opens and answers each step when it is reached, by the same events as pupils send and under the same
 * rules. They are worked out, never kept: the room is still what is left of its stored events.
 *
 * Nobody else sits in it. Real answers among invented ones, which anyone can work out again, could be told apart, and
 * figures that are partly invented would be taken for those of a class. The facilitator may count hands, as ever.
 */
import { apply, openRoom, replay, type Applied } from './room.ts';
import { FACILITATOR, type Room, type RoomEvent, type Screens, type Step } from './types.ts';

/** How rooms open, and what events do in them. */
export interface Rules {
  open(steps: readonly Step[], screens: Screens): Room;
  apply(room: Room, event: RoomEvent): Applied;
  /** Of many at once, those refused apart. */
  replay(room: Room, events: Iterable<RoomEvent>): Room;
}

export const REAL: Rules = { open: openRoom, apply, replay: (room, events) => replay(room, events) };

/** A class that nobody is in. */
export interface InventedClass {
  /** Its screens, each for as many people as it speaks for. */
  readonly joins: readonly RoomEvent[];
  /** What it says of a step; the same each time. */
  answers(step: Step): readonly RoomEvent[];
}

export function rehearsal(invented: InventedClass): Rules {
  /** The room once the class has answered its steps from a place on, up to where it has come. */
  const answered = (room: Room, from: number): Room =>
    replay(
      room,
      room.steps.slice(from, room.reached + 1).flatMap((step) => invented.answers(step)),
    );

  function applied(room: Room, event: RoomEvent): Applied {
    if (!room.ended && isOfPupils(event)) return { refused: 'rehearsal' };
    const after = apply(room, event);
    return 'room' in after ? { room: answered(after.room, room.reached + 1) } : after;
  }

  return {
    open: (steps, screens) => answered(replay(openRoom(steps, screens), invented.joins), 0),
    apply: applied,
    replay: (room, events) => replay(room, events, applied),
  };
}

const isOfPupils = (event: RoomEvent): boolean =>
  event.kind === 'join' ||
  event.kind === 'dismiss' ||
  (event.kind === 'contribute' && event.seat !== FACILITATOR);
