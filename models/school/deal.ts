/**
 * Cards and roles dealt for a debate: drawn with a seed from the name of the room, so that every screen deals alike
 * and nothing of it is stored. A seat's hand follows from its number, which nobody else ever gets: who leaves
 * changes no hand, and who comes late has one.
 *
 * A team has three cards of its own until all are dealt, then the first ones come back. With a screen for each
 * pupil, or none, the class argues about the same three, since nobody knows who sits beside whom. Roles go round
 * in the order of joining: where each pupil has one, any is held as often as another, give or take one.
 *
 * The card that stands first in the list is in the first hand: it is about what the class is asked before and after. Those
 * that follow it are the ones that weigh: each hand has one of them while there are any, so that no class argues about
 * little things alone.
 */
import { permutation, stream } from '../draws/random.ts';
import type { Screens, Seat } from '../room/types.ts';

/** Cards in a hand. */
const HAND = 3;
/** How many cards after the first weigh more than all that follow, as far as their effect is measured or calculated. */
export const HEAVY = 4;
const SEED = 1;

/** What is dealt. */
export interface Deck<C, R> {
  readonly cards: readonly C[];
  readonly roles: readonly R[];
}

/** What a seat holds: three cards, or all where there are fewer, and a role for each of its people. */
export type Hand<C, R> = Deck<C, R>;

/**
 * The cards on the table, hand by hand: one hand for the class, or one after the other for its teams.
 * @param room its code
 */
export function handsDealt<C>(
  room: string,
  cards: readonly C[],
  screens: Screens,
): readonly (readonly C[])[] {
  const drawn = drawnFor(room, cards);
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
  return {
    cards: hands.length === 0 ? [] : around(hands, number - 1),
    roles: Array.from({ length: Math.min(people, order.length) }, (_, i) => around(order, number - 1 + i)),
  };
}

/** All the cards in the order in which they are dealt: the first, then in each hand a second one that weighs. */
function drawnFor<C>(room: string, [first, ...others]: readonly C[]): readonly C[] {
  const heavy = shuffled(others.slice(0, HEAVY), `${room}/heavy`);
  const light = shuffled(others.slice(HEAVY), `${room}/cards`);
  const order = first === undefined ? [] : [first];
  while (heavy.length + light.length > 0) {
    const [wanted, left] = order.length % HAND === 1 ? [heavy, light] : [light, heavy];
    order.push((wanted.shift() ?? left.shift())!);
  }
  return order;
}

const shuffled = <T>(all: readonly T[], name: string): T[] =>
  Array.from(permutation(all.length, stream(SEED, name)), (place) => all[place]!);

/** The item at a place of a list that starts again after its last. */
const around = <T>(all: readonly T[], place: number): T => all[place % all.length]!;
