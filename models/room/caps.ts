/**
 * The limits on what one room may hold, so that nobody can fill a server through it. A class stays far below:
 * 35 pupils make some 500 events of 300 characters in the longest run. Whoever leads says how many screens a room
 * is for, within what the host allows: a class, a full amphitheatre, a conference. A larger room holds more in
 * proportion; a smaller one as much as a usual one, so that a class may write a lot.
 *
 * Pupils and the facilitator have separate allowances: a room that is full of pupils' events can still be
 * led.
 */
export const CAPS = {
  /** Screens at once; removing one makes room. So many until whoever leads says otherwise. */
  seats: 600,
  /** Answers sent by one screen, changes included: the longest run asks at some fifteen steps. */
  keys: 60,
  /** The same for the facilitator, who counts hands as often as wished. */
  ownKeys: 500,
  /** Sentences at once: two from each of 500 people. A view shows the first ones, see `VIEW_BYTES`. */
  texts: 1000,
  /** Joins and answers of pupils: 600 screens that answer at fifteen steps, and change each answer once. */
  events: 20_000,
  /** Acts of the facilitator: one every half minute, for a whole day. */
  acts: 3000,
  /** Characters of all answers: 200 an event. */
  size: 4_000_000,
} as const;

/** The fewest screens that a room may be for, and the most. */
export const SMALLEST = 60;
export const LARGEST = 2000;
/** The sizes to choose between. */
export const SIZES = [SMALLEST, CAPS.seats, LARGEST] as const;

export type Caps = Readonly<Record<keyof typeof CAPS, number>>;

/** The limits of a room for so many screens. A usual one needs no others: they are looked at with each event. */
export function capsOf(seats: number): Caps {
  if (seats === CAPS.seats) return CAPS;
  const times = Math.max(1, seats / CAPS.seats);
  const scaled = (cap: number) => Math.round(cap * times);
  return {
    ...CAPS,
    seats,
    texts: scaled(CAPS.texts),
    events: scaled(CAPS.events),
    size: scaled(CAPS.size),
  };
}

/** The sizes that a host offers who allows so many screens at most: the last one is that. */
export const sizesWithin = (most: number): readonly number[] => [
  ...SIZES.filter((size) => size < most),
  most,
];

/** The size of the view sent to each screen at each change. */
export const VIEW_BYTES = 65_536;
/** The part of it for sentences: the rest is figures, which do not grow with the people. */
export const TEXT_BYTES = 36_864;
/** How many recently removed seat numbers a view lists, so that those screens know. */
export const REMOVED_SAID = 100;

/** The part of its allowances that a room has used. */
export interface Spent {
  readonly seats: number;
  readonly texts: number;
  readonly events: number;
  readonly acts: number;
  readonly size: number;
}

export const NOTHING_SPENT: Spent = { seats: 0, texts: 0, events: 0, acts: 0, size: 0 };
