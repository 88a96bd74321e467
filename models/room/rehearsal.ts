/**
 * A rehearsal: a room with an invented class, so that its facilitator can play it alone. The invented class
 * joins when the room opens and answers each step when it is reached, with the same events as pupils send and
 * under the same rules. These events are worked out, never stored: the room still follows from its stored
 * events.
 *
 * Nobody else joins it. Anyone could tell real answers apart from invented ones, which can be worked out
 * again, and partly invented figures would be taken for those of a class. The facilitator may count hands, as
 * usual.
 */
import { apply, openRoom, replay, type Applied } from './room.ts';
import { FACILITATOR, type Room, type RoomEvent, type Screens, type Step } from './types.ts';

/** How rooms open, and the effect of events on them. */
export interface Rules {
  open(steps: readonly Step[], screens: Screens): Room;
  apply(room: Room, event: RoomEvent): Applied;
  /** Applies many events at once, except those that are refused. */
  replay(room: Room, events: Iterable<RoomEvent>): Room;
}

export const REAL: Rules = { open: openRoom, apply, replay: (room, events) => replay(room, events) };

/** A class that contains no real pupil. */
export interface InventedClass {
  /** Its screens, each with the number of people it speaks for. */
  readonly joins: readonly RoomEvent[];
  /**
   * Its answers to a step; the same each time.
   * @param pairs those that it gives again, after talking in pairs
   */
  answers(step: Step, pairs?: boolean): readonly RoomEvent[];
}

export function rehearsal(invented: InventedClass): Rules {
  /** The room once the class has answered the steps from a given place up to the current one. */
  const answered = (room: Room, from: number): Room =>
    replay(
      room,
      room.steps.slice(from, room.reached + 1).flatMap((step) => invented.answers(step)),
    );

  function applied(room: Room, event: RoomEvent): Applied {
    if (!room.ended && isOfPupils(event)) return { refused: 'rehearsal' };
    const after = apply(room, event);
    if ('refused' in after) return after;
    const reached = answered(after.room, room.reached + 1);
    if (event.kind !== 'pair' || after.room === room) return { room: reached };
    const step = room.steps.find(({ id }) => id === event.step)!;
    return { room: replay(reached, invented.answers(step, true)) };
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
