/** What screens do in a room: they join and answer. */
import { readAnswer } from './answers.ts';
import { capsOf } from './caps.ts';
import { asideIn, part, pileIn, spend, type Draft } from './draft.ts';
import { letGo } from './moderate.ts';
import { hasShown, isFrozen, put, release, waitingOf } from './pile.ts';
import {
  FACILITATOR,
  type Answer,
  type RoomEntry,
  type Refusal,
  type Room,
  type RoomEvent,
  type Step,
} from './types.ts';

/** How many people one screen may speak for. */
export const PEOPLE_PER_SCREEN: Readonly<Record<'each' | 'team' | 'hands', number>> = {
  each: 1,
  team: 8,
  hands: 200,
};

type Contribution = Extract<RoomEvent, { kind: 'contribute' }>;
type Answered = readonly [question: string, entry: RoomEntry];

/** @param at milliseconds since 1970, if known */
export function join(
  draft: Draft,
  { seat, people, at }: Extract<RoomEvent, { kind: 'join' }>,
): Refusal | undefined {
  const { room } = draft;
  if (!speaksFor(room, seat, people)) return 'wrong-people';
  if (Object.hasOwn(room.removed, seat)) return 'removed-seat';
  const known = Object.hasOwn(room.seats, seat) ? room.seats[seat]! : undefined;
  if (known?.people === people) return undefined;
  if (!known && room.doorLocked) return 'locked-door';
  const caps = capsOf(room.most);
  if (!known && room.spent.seats >= caps.seats) return 'full-room';
  if (room.spent.events >= caps.events) return 'much-said';
  spend(draft, { events: 1, seats: known ? 0 : 1 });
  const since = known ? known.at : at;
  part(draft, 'seats')[seat] = {
    number: known?.number ?? ++draft.write().joined,
    people,
    ...(since !== undefined && { at: since }),
  };
  return undefined;
}

export function contribute(draft: Draft, sent: Contribution): Refusal | undefined {
  const { room } = draft;
  const keys = Object.hasOwn(room.said, sent.seat) ? room.said[sent.seat]! : [];
  if (keys.includes(sent.key)) return undefined;
  const place = room.steps.findIndex(({ id }) => id === sent.step);
  const step = room.steps[place];
  if (!step) return 'unknown-step';
  if (place > room.reached) return 'not-reached';
  if (Object.hasOwn(room.removed, sent.seat)) return 'removed-seat';
  if (!speaksFor(room, sent.seat, sent.people)) return 'wrong-people';
  if (sent.seat !== FACILITATOR && !Object.hasOwn(room.seats, sent.seat)) return 'unknown-seat';
  const state = room.states[step.id]!;
  if (state.locked) return 'locked';
  const entries = entriesOf(step, sent);
  if (typeof entries === 'string') return entries;
  const round = sent.pairs ? 'pairs' : 'piles';
  const piles = state[round];
  if (!piles) return 'not-paired';
  if (hasShown({ piles }, sent.seat)) return 'already-shown';
  const isNew = ([id, { answer }]: Answered) =>
    answer?.kind === 'text' && waitingOf(piles[id]!, sent.seat)?.answer?.kind !== 'text';
  const texts = entries.filter(isNew).length;
  const full = beyond(room, sent, keys.length, texts);
  if (full) return full;
  const own = sent.seat === FACILITATOR;
  spend(draft, { texts, size: sizeOf(sent.answers), ...(own ? { acts: 1 } : { events: 1 }) });
  const said = part(draft, 'said');
  const mine = draft.mine(keys);
  mine.push(sent.key);
  said[sent.seat] = mine;
  for (const [id, entry] of entries) {
    // a text is never said again in pairs
    const before =
      round === 'piles' ? waitingOf(draft.room.states[step.id]!.piles[id]!, sent.seat) : undefined;
    if (before?.answer?.kind === 'text') letGo(draft, step.id, id, before.key);
    put(draft, pileIn(draft, step.id, id, round), entry);
  }
  const set = state.aside.indexOf(sent.seat);
  if (set >= 0) asideIn(draft, step.id).splice(set, 1);
  if (state.revealed && !isFrozen(state)) release(draft, step.id);
  return undefined;
}

function speaksFor({ screens }: Room, seat: string, people: number): boolean {
  const most =
    seat === FACILITATOR ? PEOPLE_PER_SCREEN.hands : screens === 'none' ? 0 : PEOPLE_PER_SCREEN[screens];
  return Number.isInteger(people) && people >= 1 && people <= most;
}

/** The allowance that the contribution would exceed, if any. */
function beyond({ spent, most }: Room, sent: Contribution, keys: number, texts: number): Refusal | undefined {
  const own = sent.seat === FACILITATOR;
  const caps = capsOf(most);
  if (keys >= (own ? caps.ownKeys : caps.keys)) return 'many-answers';
  if (spent.texts + texts > caps.texts) return 'many-texts';
  if (own ? spent.acts >= caps.acts : spent.events >= caps.events) return 'much-said';
  return spent.size + sizeOf(sent.answers) > caps.size ? 'much-said' : undefined;
}

const sizeOf = (answers: Readonly<Record<string, Answer>>): number =>
  Object.values(answers).reduce(
    (sum, answer) => sum + (answer.kind === 'text' ? answer.text : JSON.stringify(answer)).length,
    0,
  );

/** Its answers by question, or what is wrong with one of them: none is then accepted. */
function entriesOf({ kind, questions }: Step, sent: Contribution): Answered[] | Refusal {
  const { key, seat, people } = sent;
  const entries: Answered[] = [];
  for (const [id, said] of Object.entries(sent.answers)) {
    const question = questions.find((each) => each.id === id);
    if (!question) return 'unknown-question';
    const answer = readAnswer(question, said, people);
    if (!answer || (answer.kind === 'hands' && seat !== FACILITATOR && !isOwn(answer.hands)))
      return 'wrong-answer';
    // whoever leads has read what they type
    const isRead = seat === FACILITATOR && answer.kind === 'text';
    entries.push([id, { key, seat, people, answer, ...(isRead && { accepted: true }) }]);
  }
  return entries.length === 0 ? 'nothing-said' : entries;

  /** A team counts the hands of its own people, of whom each has an opinion. */
  function isOwn(hands: Readonly<Record<string, number>>): boolean {
    const raised = Object.values(hands).reduce((sum, count) => sum + count, 0);
    return kind === 'opinion' && people > 1 && raised >= 1 && raised <= people;
  }
}
