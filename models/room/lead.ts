/**
 * What the facilitator does in a room: moves on, locks, opens a second answer, narrows a vote, reveals, sets aside,
 * accepts or removes a text, removes a screen, says how many screens the room is for.
 */
import { CAPS, LARGEST } from './caps.ts';
import { asideIn, part, pileIn, reached, spend, stateIn, type Draft } from './draft.ts';
import { letGo, moderate } from './moderate.ts';
import { narrow } from './narrow.ts';
import { mayPair } from './pairs.ts';
import {
  EMPTY_PILE,
  hasShown,
  isFrozen,
  peopleIn,
  pilesOf,
  release,
  silence,
  take,
  textsUnder,
  waitingOf,
} from './pile.ts';
import { poll } from './poll.ts';
import { FACILITATOR, FLOOR, HIDE_MS, type Refusal, type RoomEvent, type WallShow } from './types.ts';

type Act = Exclude<RoomEvent, { kind: 'join' | 'contribute' | 'end' }>;

export function lead(draft: Draft, event: Act): Refusal | undefined {
  if (draft.room.spent.acts >= CAPS.acts) return 'much-said';
  switch (event.kind) {
    case 'remove':
      return remove(draft, event.key, event.question);
    case 'dismiss':
      return dismiss(draft, event.seat);
    case 'show':
      return show(draft, event);
    case 'lock-door':
    case 'open-door':
      return door(draft, event.kind === 'lock-door');
    case 'size':
      return size(draft, event.screens);
    case 'set-aside':
    case 'take-back':
      return setAside(draft, event);
    case 'accept':
    case 'edit':
    case 'merge':
    case 'restore':
      return moderate(draft, event);
    case 'poll':
      return poll(draft, event);
    case 'reveal':
    case 'hide':
      return event.kind === 'reveal' ? reveal(draft, event) : hide(draft, event);
    case 'narrow':
    case 'widen':
      return narrow(draft, event);
    case 'pair':
      return pair(draft, event.step);
    default:
      return move(draft, event.kind, event.step);
  }
}

const count = (draft: Draft): void => spend(draft, { acts: 1 });

function move(draft: Draft, kind: 'go' | 'lock' | 'unlock', id: string): Refusal | undefined {
  const { room } = draft;
  if (kind === 'go') {
    const place = room.steps.findIndex((step) => step.id === id);
    if (place < 0) return 'unknown-step';
    if (place === room.at) return undefined;
    count(draft);
    const wall = { entry: false, part: 0, scale: room.wall.scale };
    Object.assign(draft.write(), { at: place, reached: Math.max(room.reached, place), started: true, wall });
    return undefined;
  }
  const place = reached(draft, id);
  if (typeof place === 'string') return place;
  if (room.states[id]!.locked === (kind === 'lock')) return undefined;
  count(draft);
  stateIn(draft, id).locked = kind === 'lock';
  return undefined;
}

type Dated = Extract<RoomEvent, { kind: 'reveal' | 'hide' }>;

function reveal(draft: Draft, { step, at }: Dated): Refusal | undefined {
  const place = reached(draft, step);
  if (typeof place === 'string') return place;
  if (draft.room.states[step]!.revealed) return undefined;
  if (draft.room.steps.some(({ compares }) => compares === step)) return 'shown-later';
  count(draft);
  if (place === draft.room.at) draft.write().wall = { ...draft.room.wall, part: 0 };
  Object.assign(stateIn(draft, step), { revealed: true, ...(at !== undefined && { revealedAt: at }) });
  release(draft, step);
  return undefined;
}

/** Whether a screen has shown it meanwhile is for the server to say. */
function hide(draft: Draft, { step, at = Infinity }: Dated): Refusal | undefined {
  const place = reached(draft, step);
  if (typeof place === 'string') return place;
  const state = draft.room.states[step]!;
  if (!state.revealed) return undefined;
  if (isFrozen(state) && at - (state.revealedAt ?? 0) >= HIDE_MS) return 'hide-late';
  count(draft);
  stateIn(draft, step).revealed = false;
  return undefined;
}

/** Opens a second answer, once enough people have answered alone. */
function pair(draft: Draft, step: string): Refusal | undefined {
  const place = reached(draft, step);
  if (typeof place === 'string') return place;
  const { questions } = draft.room.steps[place]!;
  const { revealed, pairs, aside, piles } = draft.room.states[step]!;
  if (pairs) return undefined;
  if (!mayPair(questions)) return 'never-paired';
  if (revealed) return 'already-shown';
  const alone = Object.values(piles).map(({ shown, waiting }) =>
    peopleIn([...shown, ...waiting].filter(({ seat }) => !aside.includes(seat))),
  );
  if (Math.min(...alone) < FLOOR) return 'pair-few';
  count(draft);
  stateIn(draft, step).pairs = Object.fromEntries(questions.map(({ id }) => [id, EMPTY_PILE]));
  return undefined;
}

function door(draft: Draft, locked: boolean): undefined {
  if (draft.room.doorLocked === locked) return;
  count(draft);
  draft.write().doorLocked = locked;
}

/** What the host allows is for the server to say. */
function size(draft: Draft, screens: number): Refusal | undefined {
  if (!Number.isInteger(screens) || screens < 1 || screens > LARGEST) return 'too-large';
  if (draft.room.most === screens) return undefined;
  count(draft);
  draft.write().most = screens;
  return undefined;
}

function setAside(
  draft: Draft,
  { kind, step, seat }: Extract<RoomEvent, { kind: 'set-aside' | 'take-back' }>,
): Refusal | undefined {
  const place = reached(draft, step);
  if (typeof place === 'string') return place;
  const state = draft.room.states[step]!;
  if (seat === FACILITATOR || !Object.hasOwn(draft.room.seats, seat)) return 'unknown-seat';
  const at = state.aside.indexOf(seat);
  if (at >= 0 === (kind === 'set-aside')) return undefined;
  if (hasShown(state, seat) || isFrozen(state)) return 'already-shown';
  if (!pilesOf(state).some((pile) => waitingOf(pile, seat))) return 'nothing-said';
  count(draft);
  if (kind === 'set-aside') asideIn(draft, step).push(seat);
  else asideIn(draft, step).splice(at, 1);
  if (state.revealed) release(draft, step);
  return undefined;
}

/** A class that no longer looks at the way in is at work. */
function show(draft: Draft, { entry, part, scale }: WallShow): undefined {
  const { started, wall } = draft.room;
  const next: WallShow = { entry, part, scale };
  if (JSON.stringify(next) === JSON.stringify(wall)) return undefined;
  count(draft);
  Object.assign(draft.write(), { wall: next, started: started || !entry });
}

function remove(draft: Draft, key: string, question: string): Refusal | undefined {
  for (const [id, { piles }] of Object.entries(draft.room.states)) {
    const entries = Object.hasOwn(piles, question) ? textsUnder(piles[question]!, key) : [];
    if (entries.length === 0) continue;
    count(draft);
    spend(draft, { texts: -entries.length });
    letGo(draft, id, question, key);
    const pile = pileIn(draft, id, question);
    silence(draft, pile, textsUnder(pile, key));
    return undefined;
  }
  return 'unknown-text';
}

/** Removes the screen and everything it said that nobody has seen; what is shown does not change. */
function dismiss(draft: Draft, seat: string): Refusal | undefined {
  const { seats, states } = draft.room;
  if (seat === FACILITATOR || !Object.hasOwn(seats, seat)) return 'unknown-seat';
  count(draft);
  part(draft, 'removed')[seat] = seats[seat]!.number;
  delete part(draft, 'seats')[seat];
  delete part(draft, 'said')[seat];
  let texts = 0;
  for (const [id, state] of Object.entries(states)) {
    const set = state.aside.indexOf(seat);
    if (set >= 0) asideIn(draft, id).splice(set, 1);
    for (const round of ['piles', 'pairs'] as const)
      for (const [question, pile] of Object.entries(state[round] ?? {})) {
        const waiting = waitingOf(pile, seat);
        if (!waiting) continue;
        if (waiting.answer?.kind === 'text') {
          texts++;
          letGo(draft, id, question, waiting.key);
        }
        take(draft, pileIn(draft, id, question, round), seat);
      }
  }
  spend(draft, { seats: -1, texts: -texts });
  return undefined;
}
