/**
 * Cards and roles dealt for a debate: drawn with a seed from the name of the room, so that every screen deals alike
 * and nothing of it is stored. A seat's hand follows from its number, which nobody else ever gets: who leaves
 * changes no hand, and who comes late has one.
 *
 * A team has three cards of its own until all are dealt, then the first ones come back. With a screen for each
 * pupil, or none, the class argues about the same three, since nobody knows who sits beside whom. Roles go round
 * in the order of joining: where each pupil has one, any is held as often as another, give or take one.
 *
 * The card that stands first in the list is in the first hand: it is about what the class is asked before and after.
 */
import { permutation, stream } from '../draws/random.ts';
import type { Screens, Seat } from '../room/types.ts';

/** Cards in a hand. */
const HAND = 3;
const SEED = 1;

/** What is dealt. */
export interface Deck<C, R> {
  readonly cards: readonly C[];
  readonly roles: readonly R[];
}

/** What a seat holds: three cards, or all where there are fewer, and a role for each of its people. */
export interface Hand<C, R> extends Deck<C, R> {
  /** The one of its roles, if any, that argues against the cards: of a class that holds all roles, one does. */
  readonly against?: R;
}

/**
 * The cards on the table, hand by hand: one hand for the class, or one after the other for its teams.
 * @param room its code
 */
export function handsDealt<C>(
  room: string,
  cards: readonly C[],
  screens: Screens,
): readonly (readonly C[])[] {
  const drawn = firstOf(cards, shuffled(cards, `${room}/cards`));
  const hands = screens === 'team' ? Math.ceil(drawn.length / HAND) : Math.min(1, drawn.length);
  return Array.from({ length: hands }, (_, hand) =>
    Array.from({ length: Math.min(HAND, drawn.length) }, (_card, i) => around(drawn, hand * HAND + i)),
  );
}

/** @param room its code */
export function handOf<C, R>(
  room: string,
  { cards, roles }: Deck<C, R>,
  screens: Screens,
  { number, people }: Pick<Seat, 'number' | 'people'>,
): Hand<C, R> {
  const hands = handsDealt(room, cards, screens);
  const order = shuffled(roles, `${room}/roles`);
  const held = Array.from({ length: Math.min(people, order.length) }, (_, i) =>
    around(order, number - 1 + i),
  );
  // dealt first, so that the smallest class has it
  const against = held.find((role) => role === order[0]);
  return {
    cards: hands.length === 0 ? [] : around(hands, number - 1),
    roles: held,
    ...(against !== undefined && { against }),
  };
}

/** What is drawn, but for what stands first in the list, which comes first. */
const firstOf = <T>(all: readonly T[], drawn: readonly T[]): readonly T[] =>
  all.slice(0, 1).concat(drawn.filter((one) => one !== all[0]));

const shuffled = <T>(all: readonly T[], name: string): T[] =>
  Array.from(permutation(all.length, stream(SEED, name)), (place) => all[place]!);

/** The item at a place of a list that starts again after its last. */
const around = <T>(all: readonly T[], place: number): T => all[place % all.length]!;
