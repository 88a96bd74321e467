/**
 * The limits on what one room may hold, so that nobody can fill a server through it. A class stays far below:
 * 35 pupils make some 500 events of 300 characters in the longest run. A conference of several hundred fits
 * too.
 *
 * Pupils and the facilitator have separate allowances: a room that is full of pupils' events can still be
 * led.
 */
export const CAPS = {
  /** Screens at once; removing one makes room. A class is about 35, a full amphitheatre 500. */
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
