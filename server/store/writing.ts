/**
 * Whether the database takes what is to be kept. One that reads may be full: so once anything failed, a small write
 * says whether it still does.
 */
import { Kysely, type Dialect, type LogEvent } from 'kysely';
import { isDatabaseError } from './failure.ts';
import { randomId } from './randomId.ts';
import type { Tables } from './tables.ts';

/** More than the room that is left in a page of either database. */
const TRIED_BYTES = 20_000;
const ID_LENGTH = 12;

export function openWatched(dialect: Dialect) {
  let failed = false;
  const log = (event: LogEvent) => {
    if (event.level === 'error' && event.error instanceof Error && isDatabaseError(event.error))
      failed = true;
  };
  const db = new Kysely<Tables>({ dialect, log });
  return {
    db,
    /** Throws when it takes nothing. */
    async mustWrite(): Promise<void> {
      if (!failed) return;
      await tryWriting(db);
      failed = false;
    },
  };
}

/** A row that is gone when this is done, and has expired if it ever is not. */
const tryWriting = (db: Kysely<Tables>): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const id = randomId(ID_LENGTH);
    const row = {
      id,
      territory: '',
      query: ' '.repeat(TRIED_BYTES),
      deletion_hash: '',
      created: 0,
      expires: 0,
    };
    await transaction.insertInto('scenario').values(row).execute();
    await transaction.deleteFrom('scenario').where('id', '=', id).execute();
  });
