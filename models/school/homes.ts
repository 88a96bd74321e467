/**
 * The homes of a class, taken from what its room received: each with everything that one contribution said
 * about it. They enter together with their results, so that a figure of homes covers as many people as any
 * other, and changes as rarely.
 */
import { peopleIn } from '../room/pile.ts';
import { FACILITATOR, FLOOR, type RoomEntry, type Room, type Step } from '../room/types.ts';
import type { HomeInventory } from './school.ts';
import { RESULT } from './steps.ts';

export interface Home {
  /** The people for whom its screen speaks. */
  readonly people: number;
  readonly inventory: HomeInventory;
}

/** None before the step is revealed, or while too few people have answered. */
export function homesOf({ states }: Pick<Room, 'states'>, { id }: Pick<Step, 'id'>): Home[] {
  const state = states[id];
  if (!state?.revealed) return [];
  const piles = Object.entries(state.piles);
  const told = state.piles[RESULT]?.shown ?? [];
  const members = told.length > 0 ? told : byHands(piles.flatMap(([, { shown }]) => shown));
  if (peopleIn(members) < FLOOR) return [];
  return members.map((member) => ({
    people: member.people,
    inventory: Object.fromEntries(
      piles.flatMap(([question, { shown, waiting }]) => {
        const own = [...shown, ...waiting].find((entry) => isOf(member, entry));
        return question !== RESULT && own?.answer?.kind === 'number' ? [[question, own.answer.value]] : [];
      }),
    ),
  }));
}

/**
 * Whether an entry belongs to one contribution, or to the counts, one or several, of a class without screens.
 */
const isOf = ({ seat, key }: RoomEntry, entry: RoomEntry): boolean =>
  entry.seat === seat && (seat === FACILITATOR || entry.key === key);

/** Without screens, the class has one home: the facilitator enters it, and computes nothing. */
const byHands = (entries: readonly RoomEntry[]): RoomEntry[] =>
  entries.filter(({ seat }) => seat === FACILITATOR).slice(0, 1);

/** Merges identical homes: they emit the same. */
export function alike(homes: readonly Home[]): Home[] {
  const found = new Map<string, Home>();
  for (const { people, inventory } of homes) {
    const name = JSON.stringify(Object.entries(inventory).sort(([a], [b]) => (a < b ? -1 : 1)));
    found.set(name, { people: (found.get(name)?.people ?? 0) + people, inventory });
  }
  return [...found.values()];
}
