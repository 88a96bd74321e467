/** What the facilitator alone sees of a room: its screens by number, never by name, and what they wrote. */
import { within } from '../../../models/room/brief.ts';
import { TEXT_BYTES } from '../../../models/room/caps.ts';
import type { Room } from '../../../models/room/types.ts';
import type { LiveRoom } from '../../live/rooms.ts';

export function deskOf({ view, room }: LiveRoom) {
  const screens = Object.entries(room.seats).map(([seat, { number, people }]) => ({
    number,
    people,
    answers: Object.hasOwn(room.said, seat) ? room.said[seat]!.length : 0,
  }));
  const all = textsOf(room);
  const texts = within(all, TEXT_BYTES, (text) => JSON.stringify(text));
  const more = all.length - texts.length;
  return { view, seats: screens.length, screens, texts, ...(more > 0 && { more }) };
}

/** Where the class is first, then from the last step to the first; the latest of each question first. */
function textsOf({ steps, states, at }: Room) {
  const order = [steps[at]!, ...steps.toReversed().filter((step) => step !== steps[at])];
  return order.flatMap(({ id: step }) =>
    Object.entries(states[step]!.piles).flatMap(([question, { shown, waiting }]) =>
      [...shown, ...waiting]
        .reverse()
        .flatMap(({ key, answer }) =>
          answer?.kind === 'text' ? [{ step, question, key, text: answer.text }] : [],
        ),
    ),
  );
}
