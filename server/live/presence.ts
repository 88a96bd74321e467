/**
 * How many screens follow each room now, in all processes together: a count that says nothing about who they are. A
 * process counts the streams that it has open, and says its counts to the others when they change, and again every
 * few seconds. A count that a process does not repeat in time is forgotten, so a process that dies takes its screens
 * with it. None of this is stored. A screen whose network vanished without a word is counted until its connection is
 * known to be dead.
 */
import { randomId } from '../store/randomId.ts';
import { memoryBus } from './bus.ts';

export interface PresenceTimes {
  /** The least time between two messages; what changes meanwhile is said once. */
  readonly gapMs: number;
  /** How often all the counts are said again. */
  readonly beatMs: number;
  /** How long before a count that was not repeated is forgotten. */
  readonly lostMs: number;
  /** For how long it is remembered that a screen was there. */
  readonly quietMs: number;
}

/** The name under which processes count the walls of a room. */
const wallOf = (code: string) => `wall_${code}`;

const TIMES: PresenceTimes = { gapMs: 200, beatMs: 3000, lostMs: 8000, quietMs: 60_000 };
const NAME_LENGTH = 12;
/** How many rooms one message holds: at some thirteen bytes a room, it stays below the 8,000 that PostgreSQL takes. */
const MOST_ROOMS = 500;

export interface Presence {
  /** Counts a screen that follows the room. @returns a function that says, once, that it left */
  enter(code: string): () => void;
  count(code: string): number;
  /** Screens and walls that follow a room through this process. */
  here(): number;
  /** Counts the window for the wall, apart from the screens of pupils. @returns the same */
  project(code: string): () => void;
  /** Says that a screen was told of the room without following it. */
  told(code: string): void;
  /** Milliseconds since a screen or a wall last followed the room, or was told of it: 0 while one follows it. */
  quietMs(code: string): number;
  /** @returns a function that ends it */
  onChange(code: string, listener: () => void): () => void;
  /** Takes what some process said. */
  hear(message: string): void;
  /**
   * Says the counts of this process with `send`. @returns a function that ends it and says that the screens of this
   * process are gone
   */
  say(send: (message: string) => unknown): () => void;
}

interface Heard {
  readonly screens: number;
  readonly until: number;
}

/** @param now milliseconds of a clock that never goes back */
export function createPresence(now: () => number, times = TIMES): Presence {
  const name = randomId(NAME_LENGTH);
  const here = new Map<string, number>();
  /** By room, then by process. */
  const elsewhere = new Map<string, Map<string, Heard>>();
  const listeners = memoryBus();
  const unsaid = new Set<string>();
  /** When a screen was last there, for as long as somebody may ask. */
  const lastThere = new Map<string, number>();
  let speak: (() => void) | undefined;

  function mark(code: string): void {
    for (const [other, at] of lastThere) {
      if (now() - at <= times.quietMs) break;
      lastThere.delete(other);
    }
    // behind the others, which are older
    lastThere.delete(code);
    lastThere.set(code, now());
  }

  function change(code: string, by: 1 | -1): void {
    const screens = (here.get(code) ?? 0) + by;
    if (screens > 0) here.set(code, screens);
    else here.delete(code);
    mark(code);
    listeners.publish(code);
    if (!speak) return;
    unsaid.add(code);
    speak();
  }

  function learn(code: string, process: string, heard: Heard | undefined): void {
    const known = elsewhere.get(code) ?? new Map<string, Heard>();
    const before = known.get(process)?.screens;
    if (heard) elsewhere.set(code, known.set(process, heard));
    else if (known.delete(process) && known.size === 0) elsewhere.delete(code);
    if (before === heard?.screens) return;
    mark(code);
    listeners.publish(code);
  }

  function forget(): void {
    for (const [code, known] of elsewhere)
      for (const [process, { until }] of known) if (until <= now()) learn(code, process, undefined);
  }

  function enter(code: string): () => void {
    let left = false;
    change(code, 1);
    return () => {
      if (!left) change(code, -1);
      left = true;
    };
  }

  function count(code: string): number {
    const others = [...(elsewhere.get(code)?.values() ?? [])].filter(({ until }) => until > now());
    return others.reduce((sum, { screens }) => sum + screens, here.get(code) ?? 0);
  }

  const quietMs = (code: string): number =>
    count(code) > 0 ? 0 : now() - (lastThere.get(code) ?? -Infinity);

  return {
    enter,
    count,
    here: () => [...here.values()].reduce((sum, screens) => sum + screens, 0),
    project: (code) => enter(wallOf(code)),
    told: mark,
    quietMs: (code) => Math.min(quietMs(code), quietMs(wallOf(code))),
    onChange: (code, listener) => listeners.subscribe(code, listener),
    hear(message) {
      const { process, rooms } = read(message);
      if (process === name) return;
      const until = now() + times.lostMs;
      for (const [code, screens] of rooms) learn(code, process, screens > 0 ? { screens, until } : undefined);
    },
    say(send) {
      let waiting: NodeJS.Timeout | undefined;
      const tell = (codes: Iterable<string>, screens = (code: string) => here.get(code) ?? 0) => {
        for (const message of write(name, codes, screens)) send(message);
      };
      const changes = () => {
        waiting = undefined;
        tell(unsaid);
        unsaid.clear();
      };
      speak = () => void (waiting ??= setTimeout(changes, times.gapMs).unref());
      const beat = setInterval(() => {
        forget();
        tell(here.keys());
      }, times.beatMs).unref();
      return () => {
        speak = undefined;
        clearTimeout(waiting);
        clearInterval(beat);
        tell(new Set([...here.keys(), ...unsaid]), () => 0);
      };
    },
  };
}

/** `process code:screens code:screens` */
function* write(
  process: string,
  codes: Iterable<string>,
  screens: (code: string) => number,
): Generator<string> {
  const all = [...codes];
  for (let from = 0; from < all.length; from += MOST_ROOMS) {
    const some = all.slice(from, from + MOST_ROOMS);
    yield [process, ...some.map((code) => `${code}:${screens(code)}`)].join(' ');
  }
}

/** A text that is not such a message, as one of another version might be, says nothing. */
function read(message: string) {
  const [process = '', ...parts] = message.split(' ');
  const rooms = parts.flatMap((part) => {
    const [, code, screens] = /^(\w+):(\d{1,6})$/.exec(part) ?? [];
    return code === undefined ? [] : [[code, Number(screens)] as const];
  });
  return { process, rooms };
}
