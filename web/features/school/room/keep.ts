/**
 * What a pupil's device keeps of a room, so that a reload or a dead battery loses nothing; and random keys drawn here.
 */
import type { Answer } from '../../../../models/room/types.ts';

export type Answers = Readonly<Record<string, Answer>>;

/** The name under which a second answer, given in pairs, is kept beside the first. */
export const inPairs = (step: string): string => `${step}+`;

export interface Waiting {
  readonly key: string;
  readonly step: string;
  readonly answers: Answers;
}

export interface Kept {
  /** Identifies this screen when it joins: however often it asks, it is counted once. */
  readonly joins?: string;
  readonly seat?: string;
  /** The number by which the facilitator knows this screen. */
  readonly number?: number;
  readonly people?: number;
  /** By step: what was last sent, or is about to be. */
  readonly said: Readonly<Record<string, Answers>>;
  /** By step: the draft. */
  readonly drafts: Readonly<Record<string, Answers>>;
  /** Not stored by the server yet, oldest first. */
  readonly queue: readonly Waiting[];
}

const NOTHING: Kept = { said: {}, drafts: {}, queue: [] };
const nameOf = (code: string) => `sobrement.room.${code}`;
const KEY_BYTES = 12;

/** Private windows and full devices refuse storage: the page then works for as long as it is open. */
export function recall(code: string): Kept {
  try {
    const text = localStorage.getItem(nameOf(code));
    return text === null ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}

/** Rooms that are over: a field that leaves the page with the session still tells its last change. */
const over = new Set<string>();

export function remember(code: string, kept: Kept): void {
  if (over.has(code)) return;
  try {
    localStorage.setItem(nameOf(code), JSON.stringify(kept));
  } catch {
    // storage was refused, as above
  }
}

/** Called when the session is over: nothing of it stays, and nothing comes back. */
export function forget(code: string): void {
  over.add(code);
  try {
    localStorage.removeItem(nameOf(code));
  } catch {
    // storage was refused, as above
  }
}

/** A key that nobody else draws; `randomUUID` does not exist on plain HTTP. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
