/**
 * What the facilitator alone sees of a room: its screens by number, never by name, what they wrote, and which answers
 * of the step where the class is stand far from the others, without saying what they are.
 */
import { within } from '../../../models/room/brief.ts';
import { TEXT_BYTES } from '../../../models/room/caps.ts';
import { textsNow } from '../../../models/room/moderate.ts';
import { hasShown, isFrozen, peopleIn, roundOf, waitingOf } from '../../../models/room/pile.ts';
import { HIDE_MS, type Room, type StepState } from '../../../models/room/types.ts';
import { farSeats } from '../../../models/school/outliers.ts';
import type { LiveRoom } from '../../live/rooms.ts';
import { mayPoll } from './poll.ts';

/**
 * @param sizes how many screens the room may be for, to choose from
 * @param now milliseconds since 1970
 * @param quietMs since a screen last followed the room
 */
export function deskOf(
  { view, room }: Pick<LiveRoom, 'view' | 'room'>,
  sizes: readonly number[],
  now: number,
  quietMs: number,
) {
  const state = room.states[room.steps[room.at]!.id]!;
  const round = roundOf(state);
  const far = new Set(state.revealed ? [] : farSeats(state));
  const screens = Object.entries(room.seats).map(([seat, { number, people, at }]) => ({
    number,
    people,
    answers: Object.hasOwn(room.said, seat) ? room.said[seat]!.length : 0,
    ...(at !== undefined && { joined: new Date(at).toISOString() }),
    answeredHere: waits(round, seat),
    far: far.has(seat),
    aside: state.aside.includes(seat),
  }));
  const all = textsOf(room);
  const texts = inTurn(within(all, TEXT_BYTES, (text) => JSON.stringify(text)));
  const more = all.length - texts.length;
  return {
    view,
    seats: screens.length,
    most: room.most,
    sizes,
    late: state.revealed ? lateIn(round, state.aside) : 0,
    hideMs: hideMs(state, now, quietMs),
    poll: mayPoll(room),
    reached: room.steps[room.reached]!.id,
    screens,
    texts,
    ...(more > 0 && { more }),
  };
}

/** Milliseconds for which a reveal may still be taken back; 0 once a screen has been there since. */
export function hideMs({ revealed, revealedAt }: StepState, now: number, quietMs: number): number {
  if (!revealed || revealedAt === undefined || quietMs <= now - revealedAt) return 0;
  return Math.max(0, revealedAt + HIDE_MS - now);
}

/** Whether a screen has an answer that no figure holds yet, and none that one holds. */
const waits = (round: Round, seat: string): boolean =>
  !hasShown(round, seat) && Object.values(round.piles).some((pile) => waitingOf(pile, seat));

type Round = Pick<StepState, 'piles'>;

/** People who are in no figure since they answered too late. */
function lateIn(round: Round, aside: readonly string[]): number {
  if (!isFrozen(round)) return 0;
  const late = new Map(
    Object.values(round.piles)
      .flatMap(({ waiting }) => waiting)
      .filter(({ seat }) => waits(round, seat) && !aside.includes(seat))
      .map(({ seat, people }) => [seat, { people }]),
  );
  return peopleIn([...late.values()]);
}

/** Those of each question as they came: what comes in stands below what is being read. */
const inTurn = <T extends { readonly step: string; readonly question: string }>(texts: readonly T[]): T[] =>
  [...new Set(texts.map(({ step, question }) => `${step} ${question}`))].flatMap((name) =>
    texts.filter(({ step, question }) => `${step} ${question}` === name).reverse(),
  );

/** Where the class is first, then from the last step to the first; the latest of each question first. */
function textsOf({ steps, states, at }: Room) {
  const order = [steps[at]!, ...steps.toReversed().filter((step) => step !== steps[at])];
  return order.flatMap(({ id: step }) =>
    Object.entries(states[step]!.piles).flatMap(([question, { shown, waiting }]) =>
      textsNow([...shown, ...waiting])
        .reverse()
        .map(({ originals, ...text }) => ({
          step,
          question,
          ...text,
          ...(originals.length > 0 && { originals }),
        })),
    ),
  );
}
