/** A room and its events: `types.ts` says what they are, here is what they do. */
import { readAnswer } from './answers.ts';
import { EMPTY, isShown, put, release, withoutText } from './pile.ts';
import {
  FACILITATOR,
  type Entry,
  type Pile,
  type Refusal,
  type Room,
  type RoomEvent,
  type Screens,
  type Step,
  type StepState,
} from './types.ts';

/** People for whom one screen may speak. */
export const MOST_PEOPLE: Readonly<Record<'each' | 'team' | 'hands', number>> = {
  each: 1,
  team: 8,
  hands: 200,
};

export type Applied = { readonly room: Room } | { readonly refused: Refusal };
type Contribution = Extract<RoomEvent, { kind: 'contribute' }>;

/** @param steps at least one, each with an id of its own */
export function openRoom(steps: readonly Step[], screens: Screens): Room {
  const states = Object.fromEntries(steps.map(({ id, questions }) => [id, stateOf(questions)]));
  return { steps, screens, at: 0, reached: 0, ended: false, seats: {}, states, keys: {} };
}

const stateOf = (questions: Step['questions']): StepState => ({
  locked: false,
  revealed: false,
  piles: Object.fromEntries(questions.map(({ id }) => [id, EMPTY])),
});

/** The room after an event; the same room when the event changes nothing, or why it means nothing. */
export function apply(room: Room, event: RoomEvent): Applied {
  if (room.ended) return event.kind === 'end' ? { room } : { refused: 'ended' };
  switch (event.kind) {
    case 'join':
      return join(room, event.seat, event.people);
    case 'contribute':
      return contribute(room, event);
    case 'go':
    case 'lock':
    case 'unlock':
    case 'reveal':
      return lead(room, event.kind, event.step);
    case 'remove':
      return remove(room, event.key, event.question);
    case 'end':
      return { room: { ...room, ended: true } };
  }
}

/**
 * The room after many events, those refused apart.
 * @param by what an event does; otherwise in a rehearsal (`rehearsal.ts`)
 */
export const replay = (room: Room, events: Iterable<RoomEvent>, by = apply): Room => {
  for (const event of events) {
    const applied = by(room, event);
    if ('room' in applied) room = applied.room;
  }
  return room;
};

function join(room: Room, seat: string, people: number): Applied {
  if (!speaksFor(room, seat, people)) return { refused: 'wrong-people' };
  return room.seats[seat] === people
    ? { room }
    : { room: { ...room, seats: { ...room.seats, [seat]: people } } };
}

function speaksFor({ screens }: Room, seat: string, people: number): boolean {
  const most = seat === FACILITATOR ? MOST_PEOPLE.hands : screens === 'none' ? 0 : MOST_PEOPLE[screens];
  return Number.isInteger(people) && people >= 1 && people <= most;
}

function lead(room: Room, kind: 'go' | 'lock' | 'unlock' | 'reveal', id: string): Applied {
  const place = room.steps.findIndex((step) => step.id === id);
  const state = room.states[id];
  if (place < 0 || !state) return { refused: 'unknown-step' };
  if (kind === 'go') return { room: { ...room, at: place, reached: Math.max(room.reached, place) } };
  if (place > room.reached) return { refused: 'not-reached' };
  if (kind === 'reveal') return { room: state.revealed ? room : withState(room, id, revealed(state)) };
  return { room: withState(room, id, { ...state, locked: kind === 'lock' }) };
}

const revealed = (state: StepState): StepState => ({
  ...state,
  revealed: true,
  piles: Object.fromEntries(Object.entries(state.piles).map(([id, pile]) => [id, release(pile)])),
});

const withState = (room: Room, id: string, state: StepState): Room => ({
  ...room,
  states: { ...room.states, [id]: state },
});

function contribute(room: Room, sent: Contribution): Applied {
  if (Object.hasOwn(room.keys, sent.key)) return { room };
  const place = room.steps.findIndex(({ id }) => id === sent.step);
  const step = room.steps[place];
  if (!step) return { refused: 'unknown-step' };
  if (place > room.reached) return { refused: 'not-reached' };
  if (!speaksFor(room, sent.seat, sent.people)) return { refused: 'wrong-people' };
  const state = room.states[step.id]!;
  if (state.locked) return { refused: 'locked' };
  const entries = entriesOf(step, sent);
  if (typeof entries === 'string') return { refused: entries };
  const fresh = entries.filter(([id]) => !isShown(state.piles[id]!, sent.seat));
  if (fresh.length === 0) return { refused: 'already-shown' };
  const piles = fresh.map(([id, entry]): [string, Pile] => {
    const pile = put(state.piles[id]!, entry);
    return [id, state.revealed ? release(pile) : pile];
  });
  const after = { ...state, piles: { ...state.piles, ...Object.fromEntries(piles) } };
  return { room: { ...withState(room, step.id, after), keys: { ...room.keys, [sent.key]: true } } };
}

/** Its answers by question, or what is wrong with one of them: then none is taken. */
function entriesOf({ questions }: Step, sent: Contribution): [string, Entry][] | Refusal {
  const { key, seat, people } = sent;
  const entries: [string, Entry][] = [];
  for (const [id, said] of Object.entries(sent.answers)) {
    const question = questions.find((each) => each.id === id);
    if (!question) return 'unknown-question';
    const answer = readAnswer(question, said, people);
    if (!answer || (answer.kind === 'hands' && seat !== FACILITATOR)) return 'wrong-answer';
    entries.push([id, { key, seat, people, answer }]);
  }
  return entries.length === 0 ? 'nothing-said' : entries;
}

function remove(room: Room, key: string, question: string): Applied {
  for (const [id, state] of Object.entries(room.states)) {
    const pile = Object.hasOwn(state.piles, question) ? state.piles[question] : undefined;
    const without = pile && withoutText(pile, key);
    if (without)
      return { room: withState(room, id, { ...state, piles: { ...state.piles, [question]: without } }) };
  }
  return { refused: 'unknown-text' };
}
