/**
 * The way into rooms, one for the API and the pages of a process: rooms as they are, codes that are tried, rooms that
 * are opened. What one origin may do is counted once, by whichever of the two it asks.
 *
 * Rooms are opened by origin too: 120 at once, then one every two seconds, which no school comes near, nor a whole
 * département behind one address; and nobody uses up the allowance of others. Nothing stops whoever has thousands of
 * addresses from filling a disk for a day: no limit here could, without refusing schools; a firewall can.
 */
import type { Context } from 'hono';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { Library } from '../../data/library.ts';
import { libraryBy } from '../../data/programme/leversAlone.ts';
import { LARGEST, sizesWithin } from '../../models/room/caps.ts';
import type { OpeningRequest } from '../../models/school/opening.ts';
import { drawn } from '../http/allowance.ts';
import { createOrigins, eachOrigin } from '../http/origins.ts';
import { tokenBucket } from '../http/tokenBucket.ts';
import { bare } from '../store/randomId.ts';
import type { NewRoom } from '../store/rooms.ts';
import type { Store } from '../store/store.ts';
import { memoryBus, type Bus } from './bus.ts';
import { createCodes } from './codes.ts';
import { createLatest } from './latest.ts';
import { isKnownRun, openRun, openVote, type Ballot } from './openRun.ts';
import { createPresence, type Presence } from './presence.ts';
import { createRules } from './rehearse.ts';
import { createRooms, type RoomSetup, type Snapshots } from './rooms.ts';

const OPENINGS = { name: 'rooms', atOnce: 120, everyMs: 2000 } as const;

export interface DoorParts {
  readonly library: Library;
  readonly store: Store | undefined;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** What ties this process to the others. */
  readonly bus?: Bus;
  readonly presence?: Presence;
  /** Aborted when the server stops. */
  readonly stopping?: AbortSignal;
  /** How many screens the host allows a room. */
  readonly roomScreens?: number;
  /** How rooms are stored whole; nothing: they are not. */
  readonly snapshots?: Snapshots;
  /** Those whose word on where a request comes from is believed. */
  readonly proxies?: readonly string[];
}

export type Door = ReturnType<typeof createDoor>;

export function createDoor({
  library,
  store,
  now,
  bus = memoryBus(),
  presence = createPresence(now),
  stopping = new AbortController().signal,
  roomScreens = LARGEST,
  snapshots,
  proxies,
}: DoorParts) {
  const libraryOf = libraryBy(library);
  const isKnown = (setup: RoomSetup) => isKnownRun(setup, libraryOf);
  const rooms =
    store && createRooms(store.rooms, bus, createRules(libraryOf), isKnown, roomScreens, snapshots);
  const latest = rooms && createLatest(rooms);
  const originOf = createOrigins(proxies);
  /** Whether a token is that of the facilitator of a room. */
  const leads = async (code: string, token: string): Promise<boolean> =>
    (await store?.rooms.isFacilitator(bare(code), token)) ?? false;
  const codes = createCodes(originOf, now, leads);
  const openings = eachOrigin(() => tokenBucket(OPENINGS.atOnce, OPENINGS.everyMs, now), now);

  async function opened(c: Context, open: () => Promise<NewRoom>): Promise<NewRoom | number> {
    const wait = drawn(c, OPENINGS, openings(originOf(c)));
    if (wait > 0) return wait;
    const made = await open();
    codes.known(c, made.code);
    return made;
  }

  /**
   * @param asked names one of the runs of the school
   * @returns the room, or the milliseconds until one more may be opened from there
   */
  const open = (c: Context, asked: OpeningRequest) => opened(c, () => openRun(rooms!, libraryOf, asked));

  /** The same for a vote of a council. */
  const vote = (c: Context, language: Language, ballot: Ballot) =>
    opened(c, () => openVote(rooms!, language, ballot));

  return {
    rooms,
    leads,
    latest,
    presence,
    libraryOf,
    /** How many screens a room may be for, to choose from. */
    sizes: sizesWithin(roomScreens),
    open,
    vote,
    stopping,
    byCode: codes.byCode,
    byKey: codes.byKey,
    mistake: codes.mistake,
  };
}
