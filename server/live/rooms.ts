/**
 * Rooms as they are now. Each is read from its events and kept in memory, with the place up to which it was read, so
 * that a change costs only the events since then. Any process may forget its rooms, or die: it holds nothing that the
 * store does not hold.
 */
import type { Language } from '../../models/catalogue/catalogue.ts';
import { createRecent } from '../../models/draws/recent.ts';
import { tidy } from '../../models/room/answers.ts';
import { brief, bytesIn } from '../../models/room/brief.ts';
import { CAPS, LARGEST, REMOVED_SAID, TEXT_BYTES } from '../../models/room/caps.ts';
import { figures } from '../../models/room/figures.ts';
import { forget } from '../../models/room/forget.ts';
import { answeredIn, peopleIn, roundOf } from '../../models/room/pile.ts';
import { textIn } from '../../models/room/poll.ts';
import type { Rules } from '../../models/room/rehearsal.ts';
import type {
  QuestionFigure,
  Refusal,
  Room,
  RoomEvent,
  Screens,
  Step,
  WallShow,
} from '../../models/room/types.ts';
import { sentencesChosen } from '../../models/school/chosen.ts';
import type { Cards } from '../../models/school/school.ts';
import type { FoundRoom, NewRoom, RoomEvents, RoomStore } from '../store/rooms.ts';
import type { Bus } from './bus.ts';

/** How a room was opened. */
export interface RoomSetup {
  readonly run: string;
  readonly level: string;
  readonly language: Language;
  readonly screens: Screens;
  /** How many screens it is for until its facilitator says otherwise, where the host allows fewer than usual. */
  readonly most?: number;
  /** What its cards are made of; proposals in a room that was opened before there was a choice. */
  readonly cards?: Cards;
  /** Set for a rehearsal: nobody is in its class. */
  readonly invented?: boolean;
  /** For a vote of a council: where its scenarios are read, from the path on. */
  readonly address?: string;
  readonly steps: readonly Step[];
}

/** What everyone in the room may see. */
export interface RoomView {
  readonly version: number;
  readonly ended: boolean;
  /** Whether nobody joins any more. */
  readonly doorLocked: boolean;
  readonly at: string;
  /** People who joined. */
  readonly people: number;
  /** Whether the class is at work, or still coming in. */
  readonly started: boolean;
  readonly wall: WallShow;
  /** Numbers of the screens that the facilitator removed lately; each screen knows its own number. */
  readonly removed: readonly number[];
  readonly steps: readonly {
    readonly id: string;
    readonly locked: boolean;
    readonly revealed: boolean;
    /** People who answered at least one question of the step: again in pairs, once this is open. */
    readonly answered: number;
    /** Answers that the facilitator set aside: they enter no figure; absent when there are none. */
    readonly aside?: number;
    /** What they said, each alone. */
    readonly figures: Readonly<Record<string, QuestionFigure>>;
    /** What they said again in pairs; present once the facilitator has opened it. */
    readonly pairs?: Readonly<Record<string, QuestionFigure>>;
    /** For a vote about the cards that were debated alone: what it then asks. */
    readonly questions?: Step['questions'];
    /** For a step that is not in the run: a vote on what another step showed. */
    readonly poll?: PollView;
  }[];
}

export interface PollView {
  /** The step that it follows. */
  readonly of: string;
  readonly questions: Step['questions'];
  /** For a poll about texts, by option: those that are still shown. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The texts with the most votes, and all that tie with the last; absent until five people have voted. */
  readonly chosen?: readonly string[];
}

export interface LiveRoom {
  /** Beside the code, in a square that a class aims at. */
  readonly key: string;
  readonly setup: RoomSetup;
  readonly expires: number;
  readonly view: RoomView;
  readonly room: Room;
}

export interface Rooms {
  open(setup: RoomSetup): Promise<NewRoom>;
  /** `ended`: only the code of the room is still known; `outdated`: the data no longer have what it asks. */
  look(code: string): Promise<LiveRoom | 'unknown' | 'ended' | 'outdated'>;
  /** Resolves once what happened is on the disk. */
  act(code: string, event: RoomEvent): Promise<'done' | 'unknown' | { readonly refused: Refusal }>;
  /** @returns whether the files of the database keep no trace of it */
  end(code: string): Promise<boolean>;
  /** @returns a function that ends it */
  onChange(code: string, listener: () => void): () => void;
}

interface Read {
  readonly version: number;
  /** The version of the last snapshot; 0: there is none. */
  readonly snapshot: number;
  readonly setup: RoomSetup;
  readonly room: Room;
  view?: RoomView;
}

/** A room is stored whole after so many events: more are replayed in no less time than it takes to read it. */
const SNAPSHOT_EVERY = 2000;
/** How rooms are stored whole. */
export interface Snapshots {
  /** Names the build: no other reads them, since its rules may differ. */
  readonly made: () => string;
  /** After how many events. */
  readonly every?: number;
}

/** How many rooms stay in memory; the one asked for longest ago is forgotten first. */
const MOST = 500;

/**
 * @param rulesOf gives the rules of a room, from how it was opened
 * @param isKnown whether what a room asks is still in the data: otherwise it can be shown no more
 * @param most how many screens the host allows a room
 * @param snapshots nothing: none are made, and none is read
 */
export function createRooms(
  store: RoomStore,
  bus: Bus,
  rulesOf: (setup: RoomSetup) => Rules,
  isKnown: (setup: RoomSetup) => boolean = () => true,
  most: number = LARGEST,
  snapshots?: Snapshots,
): Rooms {
  const read = createRecent<string, Read>(MOST);
  const every = snapshots?.every ?? SNAPSHOT_EVERY;

  /** When two requests read one room at once, the reading that went further stays. */
  function remember(code: string, made: Read): void {
    const known = read.get(code);
    read.set(code, known && known.version > made.version ? known : made);
  }

  /** The room after its first `found.version` events. */
  async function upTo(found: FoundRoom, known: Read | undefined, stored: RoomEvents): Promise<Read> {
    const setup = found.setup as RoomSetup;
    const from = known && known.version <= found.version ? known : await first(found, setup, stored);
    if (from.version === found.version) return from;
    const events = (await stored.events(from.version)) as RoomEvent[];
    return {
      version: from.version + events.length,
      snapshot: from.snapshot,
      setup,
      room: rulesOf(setup).replay(from.room, events),
    };
  }

  /** The room as it was stored whole, or as it was opened. */
  async function first(found: FoundRoom, setup: RoomSetup, stored: RoomEvents): Promise<Read> {
    const kept = snapshots && found.version >= every ? await stored.snapshot() : undefined;
    return kept && kept.made === snapshots!.made()
      ? { version: kept.version, snapshot: kept.version, setup, room: JSON.parse(kept.body) as Room }
      : {
          version: 0,
          snapshot: 0,
          setup,
          room: rulesOf(setup).open(setup.steps, setup.screens, setup.most),
        };
  }

  /**
   * Refuses what the room, as this process knows it, refuses when nothing has happened since: a flood then costs no
   * transaction.
   */
  async function refusedAtOnce(code: string, event: RoomEvent): Promise<{ refused: Refusal } | undefined> {
    const known = read.get(code);
    if (!known) return undefined;
    const applied = rulesOf(known.setup).apply(known.room, event);
    if (!('refused' in applied)) return undefined;
    const found = await store.find(code);
    return found && !found.ended && found.version === known.version ? applied : undefined;
  }

  return {
    open: (setup) => store.open(most < CAPS.seats ? { ...setup, most } : setup),

    async look(code) {
      const found = await store.find(code);
      if (!found) return 'unknown';
      if (found.ended) {
        read.delete(code);
        return 'ended';
      }
      if (!read.get(code) && !isKnown(found.setup as RoomSetup)) return 'outdated';
      const now = await upTo(found, read.get(code), {
        events: (after) => store.events(code, after),
        snapshot: () => store.snapshot(code),
      });
      remember(code, now);
      return {
        key: found.key,
        setup: now.setup,
        expires: found.expires,
        room: now.room,
        // a request that joins or answers needs no view
        get view() {
          return (now.view ??= viewOf(now));
        },
      };
    },

    async act(code, sent) {
      const event = dated(tidy(sent), store.now());
      const refused = await refusedAtOnce(code, event);
      if (refused) return refused;
      let after: Read | undefined;
      const verdict = await store.add<Refusal>(code, event, async (found, stored) => {
        if (found.ended) return { refused: 'ended' };
        const before = await upTo(found, read.get(code), stored);
        const applied = rulesOf(before.setup).apply(before.room, event);
        if ('refused' in applied) return applied;
        if (applied.room === before.room) return 'same';
        const version = before.version + 1;
        const next = (snapshot: number) => ({ version, snapshot, setup: before.setup, room: applied.room });
        const forgets = forget(before.room, event);
        if (forgets) {
          after = next(0);
          return { forget: (held) => forgets(held as RoomEvent) };
        }
        if (!snapshots || version - before.snapshot < every) {
          after = next(before.snapshot);
          return 'stored';
        }
        after = next(version);
        return { snapshot: { made: snapshots.made(), body: JSON.stringify(applied.room) } };
      });
      if (verdict === 'unknown' || typeof verdict === 'object') return verdict;
      if (after) {
        remember(code, after);
        bus.publish(code);
      }
      return 'done';
    },

    async end(code) {
      const gone = await store.end(code);
      read.delete(code);
      bus.publish(code);
      return gone;
    },

    onChange: (code, listener) => bus.subscribe(code, listener),
  };
}

const MINUTE_MS = 60_000;

/** The event with the moment at which it happened, where the room needs it: that of a join is told to the minute. */
function dated(event: RoomEvent, now: number): RoomEvent {
  if (event.kind === 'join') return { ...event, at: now - (now % MINUTE_MS) };
  return event.kind === 'reveal' || event.kind === 'hide' ? { ...event, at: now } : event;
}

/** The view of a room, which stays below `VIEW_BYTES` whatever the room holds. */
export function viewOf({ version, room }: Pick<Read, 'version' | 'room'>): RoomView {
  const polls = room.steps.map((step) => pollView(room, step));
  const inPolls = polls.reduce((sum, poll) => sum + bytesIn(Object.values(poll?.texts ?? {})), 0);
  const shown = brief(
    room.steps.map(({ id }) => figures(room, id)),
    TEXT_BYTES - inPolls,
  );
  return {
    version,
    ended: room.ended,
    doorLocked: room.doorLocked,
    at: room.steps[room.at]!.id,
    people: peopleIn(Object.values(room.seats)),
    started: room.started,
    wall: room.wall,
    removed: Object.values(room.removed).slice(-REMOVED_SAID),
    steps: room.steps.map(({ id, whole, questions }, place) => {
      const state = room.states[id]!;
      const { locked, revealed, aside } = state;
      return {
        id,
        locked,
        revealed,
        answered: answeredIn(roundOf(state)),
        ...(aside.length > 0 && { aside: aside.length }),
        figures: shown[place]!,
        ...(state.pairs && { pairs: figures(room, id, 'pairs') }),
        ...(whole && { questions }),
        ...(polls[place] && { poll: polls[place] }),
      };
    }),
  };
}

/** What is told of a step that was put in. @returns nothing for a step of the run */
export function pollView(room: Room, step: Step): PollView | undefined {
  const { of, questions, texts } = step;
  if (of === undefined) return undefined;
  if (!texts) return { of, questions };
  const chosen = sentencesChosen(room, step);
  const told = Object.keys(texts).flatMap((option) => {
    const text = textIn(room, step, option);
    return text === undefined ? [] : [[option, text] as const];
  });
  return { of, questions, texts: Object.fromEntries(told), ...(chosen && { chosen }) };
}
