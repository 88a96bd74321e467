/**
 * A rehearsal: a room with an invented class, so that its facilitator can play it alone. The invented class
 * joins when the room opens and answers each step when it is reached, with the same events as pupils send and
 * under the same rules; a step that is closed until the facilitator opens it, when it is open. These events are
 * worked out, never stored: the room still follows from its stored events.
 *
 * Nobody else joins it. Anyone could tell real answers apart from invented ones, which can be worked out
 * again, and partly invented figures would be taken for those of a class. The facilitator may count hands, as
 * usual.
 */
import { apply, openRoom, replay, type Applied } from './room.ts';
import { FACILITATOR, type Room, type RoomEvent, type Screens, type Step } from './types.ts';

/** How rooms open, and the effect of events on them. */
export interface Rules {
  open(steps: readonly Step[], screens: Screens, most?: number): Room;
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
  /** The room once the class has answered the steps that it has reached, those it had reached before left out. */
  function answered(room: Room, before?: Room): Room {
    const known = before ? reachedIn(before) : [];
    const reached = reachedIn(room).filter(({ id }) => !known.some((step) => step.id === id));
    return replay(
      room,
      reached.flatMap((step) => invented.answers(step)),
    );
  }

  function applied(room: Room, event: RoomEvent): Applied {
    if (!room.ended && isOfPupils(event)) return { refused: 'rehearsal' };
    const after = apply(room, event);
    if ('refused' in after) return after;
    const reached = answered(after.room, room);
    // a step that was closed when it was reached is answered once it is open
    const asked = event.kind === 'unlock' || (event.kind === 'pair' && after.room !== room);
    if (!asked) return { room: reached };
    const step = room.steps.find(({ id }) => id === event.step)!;
    return { room: replay(reached, invented.answers(step, event.kind === 'pair')) };
  }

  return {
    open: (steps, screens, most) => answered(replay(openRoom(steps, screens, most), invented.joins)),
    apply: applied,
    replay: (room, events) => replay(room, events, applied),
  };
}

const reachedIn = ({ steps, reached }: Room): readonly Step[] => steps.slice(0, reached + 1);

const isOfPupils = (event: RoomEvent): boolean =>
  event.kind === 'join' ||
  event.kind === 'dismiss' ||
  (event.kind === 'contribute' && event.seat !== FACILITATOR);
