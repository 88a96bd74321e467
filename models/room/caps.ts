/**
 * How much one room may hold, so that nobody fills a server through it. What a class does stays far below: 35 pupils
 * make some 500 events of 300 characters in the longest run. A conference of several hundred fits too.
 *
 * Pupils and whoever leads have allowances of their own: a room that is full of pupils' events is still led.
 */
export const CAPS = {
  /** Screens at once; one that is removed makes room. A class is about 35, a full amphitheatre 500. */
  seats: 600,
  /** Times that one screen answers, changes included: the longest run asks at some fifteen steps. */
  keys: 60,
  /** Times that the facilitator does, who counts hands as often as wished. */
  ownKeys: 500,
  /** Sentences at once: two of each of 500 people. A view says the first ones, see `VIEW_BYTES`. */
  texts: 1000,
  /** Joins and answers of pupils: 600 screens that answer at fifteen steps, each changed once. */
  events: 20_000,
  /** Acts of the facilitator: half a minute each, for a whole day. */
  acts: 3000,
  /** Characters of all answers: 200 an event. */
  size: 4_000_000,
} as const;

/** What goes to each screen at each change. */
export const VIEW_BYTES = 65_536;
/** Of it, sentences: the rest is figures, which do not grow with the people. */
export const TEXT_BYTES = 36_864;
/** Numbers of screens removed lately that a view says, so that those screens know. */
export const REMOVED_SAID = 100;

/** What a room has used of its allowances. */
export interface Spent {
  readonly seats: number;
  readonly texts: number;
  readonly events: number;
  readonly acts: number;
  readonly size: number;
}

export const NOTHING_SPENT: Spent = { seats: 0, texts: 0, events: 0, acts: 0, size: 0 };
