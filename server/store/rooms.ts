/**
 * Rooms: how each was opened, and what happened in it. Events of a room are added one after the other, whichever
 * process adds them: adding takes the room’s row, so what is decided on the events so far still holds when it is
 * stored. What a room *is* after its events is not known here (models/room).
 */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { bare, isId, lettersOf, randomId } from './randomId.ts';
import { hashOf, newSecret } from './secret.ts';
import type { Tables } from './tables.ts';
import type { Traces } from './traces.ts';

export interface NewRoom {
  readonly code: string;
  /** Beside the code in the square that a class aims at, and never typed: see `ROOM_KEY_LENGTH`. */
  readonly key: string;
  /** The facilitator’s, for a link; given here and never again. */
  readonly token: string;
  /** To come back without the link; the same. */
  readonly phrase: string;
  readonly expires: number;
}

export interface FoundRoom {
  readonly key: string;
  readonly setup: unknown;
  /** How many events it has. */
  readonly version: number;
  readonly ended: boolean;
  readonly expires: number;
}

/** What events before hold that must not be kept; the same event where there is nothing. */
export type Forget = (event: unknown) => unknown;

/** A room after some of its events. */
export interface Snapshot {
  /** How many events it holds. */
  readonly version: number;
  /** The build that made it. */
  readonly made: string;
  /** JSON. */
  readonly body: string;
}

/** What becomes of an event: stored, not needed since it changes nothing, or refused for a reason. */
export type Verdict<R> =
  | 'stored'
  | 'same'
  /** Stored, and events before it forget what it removes: no snapshot of them is left. */
  | { readonly forget: Forget }
  /** Stored, and so is the room with it. */
  | { readonly snapshot: Pick<Snapshot, 'made' | 'body'> }
  | { readonly refused: R };

/** What is known once it is done. */
export type Added<R> = 'stored' | 'same' | 'unknown' | { readonly refused: R };

/** What a room can be read from, in one place. */
export interface RoomEvents {
  /** Those after the first `after`, in order. */
  events(after: number): Promise<unknown[]>;
  snapshot(): Promise<Snapshot | undefined>;
}

export interface RoomStore {
  /** The clock by which rooms expire: milliseconds since 1970. */
  readonly now: () => number;
  open(setup: object): Promise<NewRoom>;
  find(code: string): Promise<FoundRoom | undefined>;
  /** Those after the first `after`, in order. */
  events(code: string, after: number): Promise<unknown[]>;
  /** The last that was stored and still holds. */
  snapshot(code: string): Promise<Snapshot | undefined>;
  /**
   * Adds an event; resolves once it is on the disk.
   * @param decide is told how many events there are, and may read those it has not seen; no other is added meanwhile
   */
  add<R>(
    code: string,
    event: object,
    decide: (room: FoundRoom, from: RoomEvents) => Promise<Verdict<R>>,
  ): Promise<Added<R>>;
  isFacilitator(code: string, token: string): Promise<boolean>;
  /** A new token for whoever has the phrase; the one before is worth nothing any more. */
  recover(code: string, phrase: string): Promise<string | undefined>;
  /** Deletes everything of a room but its code. @returns whether the files of the database keep no trace of it */
  end(code: string): Promise<boolean>;
  /** Keeps totals under a code to come back. */
  keepTotals(totals: object): Promise<{ readonly code: string; readonly expires: number }>;
  findTotals(
    code: string,
  ): Promise<{ readonly totals: unknown; readonly created: number; readonly expires: number } | undefined>;
  /** @returns whether there were any */
  deleteTotals(code: string): Promise<boolean>;
}

/** Two groups of four, which are said, written on a board and typed with ease. */
export const ROOM_CODE_LENGTH = 8;
/** One group more: a code with its key is as long as nobody guesses, so trying them needs no limit. */
export const ROOM_KEY_LENGTH = 4;
export const TOTALS_CODE_LENGTH = 10;
/** Four groups of four letters: 78 bits, written on paper. */
const PHRASE = { groups: 4, letters: 4 } as const;
const HOUR_MS = 60 * 60 * 1000;
export const ROOM_HOURS = 24;
export const TOTALS_DAYS = 120;

/** Carries what was decided out of a transaction that is to leave nothing. */
class Undone<R> extends Error {
  constructor(readonly verdict: 'same' | 'unknown' | { readonly refused: R }) {
    super('nothing to store');
  }
}

/** Tells other processes, when the transaction is committed, that a room changed. */
export type Announce = (transaction: Kysely<Tables>, code: string) => Promise<unknown>;

export interface RoomStoreParts {
  readonly traces: Pick<Traces, 'wipe'>;
  readonly announce?: Announce | undefined;
}

/** @param now milliseconds since 1970 */
export function roomStore(
  db: Kysely<Tables>,
  now: () => number,
  { traces, announce = () => Promise.resolve() }: RoomStoreParts,
): RoomStore {
  const alive = (from: Kysely<Tables>, code: string) =>
    from.selectFrom('room').where('code', '=', code).where('expires', '>', now());

  async function eventsOf(from: Kysely<Tables>, code: string, after: number): Promise<unknown[]> {
    const rows = await from
      .selectFrom('room_event')
      .select('body')
      .where('room', '=', code)
      .where('seq', '>', after)
      .orderBy('seq')
      .execute();
    return rows.map(({ body }) => JSON.parse(body) as unknown);
  }

  const snapshotOf = (from: Kysely<Tables>, code: string): Promise<Snapshot | undefined> =>
    from
      .selectFrom('room_snapshot')
      .select(['version', 'made', 'body'])
      .where('room', '=', code)
      .executeTakeFirst();

  return {
    now,

    async open(setup) {
      const [token, phrase] = [newSecret(), newPhrase()];
      const expires = now() + ROOM_HOURS * HOUR_MS;
      const hashes = { facilitator_hash: hashOf(token), phrase_hash: hashOf(bare(phrase)) };
      const row = { setup: JSON.stringify(setup), version: 0, ended: 0, expires, ...hashes };
      const code = await fresh(ROOM_CODE_LENGTH, (name) =>
        db
          .insertInto('room')
          .values({ ...row, code: name })
          .onConflict((conflict) => conflict.column('code').doNothing())
          .executeTakeFirst(),
      );
      return { code, key: keyOf(hashes.phrase_hash), token, phrase, expires };
    },

    async find(code) {
      if (!isId(code, ROOM_CODE_LENGTH)) return undefined;
      const row = await alive(db, code).select(FOUND).executeTakeFirst();
      return row && foundOf(row);
    },

    events: (code, after) => eventsOf(db, code, after),
    snapshot: (code) => snapshotOf(db, code),

    async add(code, event, decide) {
      if (!isId(code, ROOM_CODE_LENGTH)) return 'unknown';
      try {
        const forgot = await db.transaction().execute(async (transaction) => {
          const row = await transaction
            .updateTable('room')
            .set(({ eb }) => ({ version: eb('version', '+', 1) }))
            .where('code', '=', code)
            .where('expires', '>', now())
            .returning(FOUND)
            .executeTakeFirst();
          if (!row) throw new Undone('unknown');
          const before = foundOf({ ...row, version: row.version - 1 });
          const verdict = await decide(before, {
            events: (after) => eventsOf(transaction, code, after),
            snapshot: () => snapshotOf(transaction, code),
          });
          if (verdict === 'same' || (typeof verdict === 'object' && 'refused' in verdict))
            throw new Undone(verdict);
          const { forget, snapshot } = typeof verdict === 'object' ? { ...NEITHER, ...verdict } : NEITHER;
          if (forget) await forgetIn(transaction, code, forget);
          if (snapshot) await keepIn(transaction, { room: code, version: row.version, ...snapshot });
          const added = { room: code, seq: row.version, body: JSON.stringify(event) };
          await transaction.insertInto('room_event').values(added).execute();
          await announce(transaction, code);
          return forget !== undefined;
        });
        if (forgot) await traces.wipe();
        return 'stored';
      } catch (error) {
        if (error instanceof Undone) return (error as Undone<never>).verdict;
        throw error;
      }
    },

    async isFacilitator(code, token) {
      if (!isId(code, ROOM_CODE_LENGTH)) return false;
      const found = alive(db, code).select('code').where('facilitator_hash', '=', hashOf(token));
      return (await found.executeTakeFirst()) !== undefined;
    },

    async recover(code, phrase) {
      if (!isId(code, ROOM_CODE_LENGTH)) return undefined;
      const token = newSecret();
      const { numUpdatedRows } = await db
        .updateTable('room')
        .set({ facilitator_hash: hashOf(token) })
        .where('code', '=', code)
        .where('phrase_hash', '=', hashOf(bare(phrase)))
        .where('expires', '>', now())
        .executeTakeFirst();
      return numUpdatedRows > 0n ? token : undefined;
    },

    async end(code) {
      const nothing = { setup: 'null', facilitator_hash: '', phrase_hash: '', ended: 1 };
      await db.transaction().execute(async (transaction) => {
        await transaction.updateTable('room').set(nothing).where('code', '=', code).execute();
        await transaction.deleteFrom('room_event').where('room', '=', code).execute();
        await transaction.deleteFrom('room_snapshot').where('room', '=', code).execute();
        await announce(transaction, code);
      });
      return traces.wipe();
    },

    async keepTotals(totals) {
      const created = now();
      const row = { body: JSON.stringify(totals), created, expires: created + TOTALS_DAYS * 24 * HOUR_MS };
      const code = await fresh(TOTALS_CODE_LENGTH, (name) =>
        db
          .insertInto('totals')
          .values({ ...row, code: name })
          .onConflict((conflict) => conflict.column('code').doNothing())
          .executeTakeFirst(),
      );
      return { code, expires: row.expires };
    },

    async findTotals(code) {
      if (!isId(code, TOTALS_CODE_LENGTH)) return undefined;
      const row = await db
        .selectFrom('totals')
        .select(['body', 'created', 'expires'])
        .where('code', '=', code)
        .where('expires', '>', now())
        .executeTakeFirst();
      return row && { totals: JSON.parse(row.body) as unknown, created: row.created, expires: row.expires };
    },

    async deleteTotals(code) {
      if (!isId(code, TOTALS_CODE_LENGTH)) return false;
      const gone = await db.deleteFrom('totals').where('code', '=', code).executeTakeFirst();
      if (gone.numDeletedRows > 0n) await traces.wipe();
      return gone.numDeletedRows > 0n;
    },
  };
}

const NEITHER: { readonly forget?: Forget; readonly snapshot?: Pick<Snapshot, 'made' | 'body'> } = {};

/** In place of the one before. */
async function keepIn(transaction: Kysely<Tables>, row: Tables['room_snapshot']): Promise<void> {
  await transaction
    .insertInto('room_snapshot')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('room').doUpdateSet({ version: row.version, made: row.made, body: row.body }),
    )
    .execute();
}

/** Writes anew the events that hold what is to be forgotten. */
async function forgetIn(transaction: Kysely<Tables>, code: string, forget: Forget): Promise<void> {
  await transaction.deleteFrom('room_snapshot').where('room', '=', code).execute();
  const rows = await transaction.selectFrom('room_event').selectAll().where('room', '=', code).execute();
  for (const { seq, body: before } of rows) {
    const body = JSON.stringify(forget(JSON.parse(before)));
    if (body === before) continue;
    const row = transaction.updateTable('room_event').set({ body });
    await row.where('room', '=', code).where('seq', '=', seq).execute();
  }
}

const FOUND = ['setup', 'version', 'ended', 'expires', 'phrase_hash'] as const;

/** It follows from what a room keeps as long as it lives, so that no column is needed. */
const keyOf = (phraseHash: string): string =>
  lettersOf(createHash('sha256').update(`key ${phraseHash}`).digest().subarray(0, ROOM_KEY_LENGTH));

const foundOf = (row: Pick<Tables['room'], (typeof FOUND)[number]>): FoundRoom => ({
  key: keyOf(row.phrase_hash),
  setup: JSON.parse(row.setup) as unknown,
  version: row.version,
  ended: row.ended === 1,
  expires: row.expires,
});

/** A name that nothing else has yet. */
async function fresh(
  length: number,
  insert: (name: string) => Promise<{ readonly numInsertedOrUpdatedRows?: bigint }>,
): Promise<string> {
  for (;;) {
    const name = randomId(length);
    if (((await insert(name)).numInsertedOrUpdatedRows ?? 0n) > 0n) return name;
  }
}

const newPhrase = () => Array.from({ length: PHRASE.groups }, () => randomId(PHRASE.letters)).join(' ');
