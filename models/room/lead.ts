/** What the facilitator does in a room: moves on, locks, reveals, removes a text or a screen. */
import { CAPS } from './caps.ts';
import { part, pileIn, spend, stateIn, type Draft } from './draft.ts';
import { release, silence, take, textsUnder, waitingOf } from './pile.ts';
import { FACILITATOR, type Refusal, type RoomEvent, type WallShow } from './types.ts';

type Act = Extract<RoomEvent, { kind: 'go' | 'lock' | 'unlock' | 'reveal' | 'remove' | 'dismiss' | 'show' }>;

export function lead(draft: Draft, event: Act): Refusal | undefined {
  if (draft.room.spent.acts >= CAPS.acts) return 'much-said';
  if (event.kind === 'remove') return remove(draft, event.key, event.question);
  if (event.kind === 'dismiss') return dismiss(draft, event.seat);
  if (event.kind === 'show') return show(draft, event);
  return move(draft, event.kind, event.step);
}

const count = (draft: Draft): void => spend(draft, { acts: 1 });

function move(draft: Draft, kind: 'go' | 'lock' | 'unlock' | 'reveal', id: string): Refusal | undefined {
  const { room } = draft;
  const place = room.steps.findIndex((step) => step.id === id);
  if (place < 0) return 'unknown-step';
  if (kind === 'go') {
    if (place === room.at) return undefined;
    count(draft);
    const wall = { entry: false, part: 0, scale: room.wall.scale };
    Object.assign(draft.write(), { at: place, reached: Math.max(room.reached, place), started: true, wall });
    return undefined;
  }
  if (place > room.reached) return 'not-reached';
  const { locked, revealed, piles } = room.states[id]!;
  if (kind === 'reveal' ? revealed : locked === (kind === 'lock')) return undefined;
  count(draft);
  if (kind === 'reveal') {
    if (place === room.at) draft.write().wall = { ...room.wall, part: 0 };
    stateIn(draft, id).revealed = true;
    for (const question of Object.keys(piles)) release(draft, pileIn(draft, id, question));
  } else stateIn(draft, id).locked = kind === 'lock';
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
    silence(draft, pileIn(draft, id, question), entries);
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
  for (const [id, { piles }] of Object.entries(states))
    for (const [question, pile] of Object.entries(piles)) {
      const waiting = waitingOf(pile, seat);
      if (!waiting) continue;
      if (waiting.answer?.kind === 'text') texts++;
      take(draft, pileIn(draft, id, question), seat);
    }
  spend(draft, { seats: -1, texts: -texts });
  return undefined;
}
