/**
 * A room that is being changed: each part is copied the first time it changes, and changed in place
 * afterwards. Each of many events then costs only what it touches; the original room is unchanged.
 */
import type { Spent } from './caps.ts';
import type { Pile, Refusal, Room, StepState } from './types.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Draft {
  /** The room as it is now; the very original when nothing changed. */
  readonly room: Room;
  /** A copy of the room that may be written to. */
  write(): Mutable<Room>;
  /** A copy of the part that may be written to: the caller must then put it in place of the original. */
  mine<T extends object>(part: T): Mutable<T>;
}

/** @param onCopy receives the number of members of each part that is copied */
export function draftOf(from: Room, onCopy: (members: number) => void = () => undefined): Draft {
  const own = new WeakSet<object>();
  let room = from;
  function mine<T extends object>(part: T): Mutable<T> {
    if (own.has(part)) return part;
    const copy = (Array.isArray(part) ? [...(part as unknown[])] : { ...part }) as T;
    onCopy(Object.keys(copy).length);
    own.add(copy);
    return copy;
  }
  return {
    get room() {
      return room;
    },
    write: () => (room = mine(room)),
    mine,
  };
}

/** A record of the room that may be written to. */
export function part<K extends 'seats' | 'removed' | 'said'>(
  { write, mine }: Draft,
  name: K,
): Record<string, Room[K][string]> {
  const copy = mine(write()[name] as Record<string, Room[K][string]>);
  Object.assign(write(), { [name]: copy });
  return copy;
}

/** The seats whose answers to a step are set aside, to be written to. */
export function asideIn(draft: Draft, step: string): string[] {
  const state = stateIn(draft, step);
  const aside = draft.mine(state.aside) as string[];
  state.aside = aside;
  return aside;
}

export function stateIn({ write, mine }: Draft, step: string): Mutable<StepState> {
  const room = write();
  const states = mine(room.states);
  room.states = states;
  return (states[step] = mine(states[step]!));
}

/** @param round what was said alone, or again in pairs, which must be open */
export function pileIn(
  draft: Draft,
  step: string,
  question: string,
  round: 'piles' | 'pairs' = 'piles',
): Mutable<Pile> {
  const state = stateIn(draft, step);
  const piles = draft.mine(state[round]!);
  state[round] = piles;
  return (piles[question] = draft.mine(piles[question]!));
}

export function spend({ write, mine }: Draft, more: Partial<Spent>): void {
  const room = write();
  const spent = mine(room.spent);
  room.spent = spent;
  for (const [name, by] of Object.entries(more)) spent[name as keyof Spent] += by;
}

/** The place of a step that the class has reached, or why it is none. */
export function reached({ room }: Draft, id: string): number | Refusal {
  const place = room.steps.findIndex((step) => step.id === id);
  if (place < 0) return 'unknown-step';
  return place > room.reached ? 'not-reached' : place;
}
