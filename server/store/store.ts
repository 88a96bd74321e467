/**
 * What the server keeps, on SQLite or PostgreSQL alike: only what someone asked it to keep, and until a date. Every
 * write is on the disk when its promise resolves. What has expired is not found, even before the sweep deletes it.
 */
import { sql, type Dialect } from 'kysely';
import { migrate } from './migrations.ts';
import { roomStore, type Announce, type RoomStore } from './rooms.ts';
import { scenarioStore, type ScenarioStore } from './scenarios.ts';
import { createTraces, type Wipe } from './traces.ts';
import { openWatched } from './writing.ts';

export interface Store {
  readonly scenarios: ScenarioStore;
  readonly rooms: RoomStore;
  /** Whether the database answers, and takes what is to be kept. */
  answers(): Promise<boolean>;
  /** Deletes what has expired, from the files too; says how many rows. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

/** How long it is waited for when someone only wants to know whether it answers. */
const LOOK_MS = 1000;

/** False where it takes too long to say. */
function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LOOK_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** What one database does and another does not. */
export interface Particulars {
  /** Where several processes share the database. */
  readonly announce?: Announce;
  /** Where the traces of what is deleted can be wiped from its files. */
  readonly wipe?: Wipe;
  readonly onLeft?: (error: Error) => void;
}

/**
 * Opens the database and brings its tables up to date. Throws when it cannot.
 * @param now milliseconds since 1970
 */
export async function createStore(
  dialect: Dialect,
  now: () => number,
  { announce, wipe, onLeft }: Particulars = {},
): Promise<Store> {
  const { db, mustWrite } = openWatched(dialect);
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const traces = createTraces(db, wipe, onLeft);
  return {
    scenarios: scenarioStore(db, now, traces),
    rooms: roomStore(db, now, { traces, announce }),
    answers: () =>
      inTime(
        sql`select 1`
          .execute(db)
          .then(mustWrite)
          .then(
            () => true,
            () => false,
          ),
      ),
    async sweep() {
      let gone = 0;
      // the events of a room go with it
      for (const table of ['scenario', 'room', 'totals'] as const) {
        const done = await db.deleteFrom(table).where('expires', '<=', now()).executeTakeFirstOrThrow();
        gone += Number(done.numDeletedRows);
      }
      if (gone > 0) await traces.wipe();
      return gone;
    },
    async close() {
      await traces.close();
      await db.destroy();
    },
  };
}
