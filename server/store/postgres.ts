/** PostgreSQL, for several processes on one database. Loaded only when an address is given. */
import { PostgresDialect, sql, type Dialect } from 'kysely';
import pg from 'pg';
import type { Announce } from './rooms.ts';

/** A database that hangs is one that does not answer: whoever waits is told. */
const ANSWER_MS = 5_000;
const INT8 = 20;

/** Where changes of rooms are said. */
export const CHANNEL = 'sobrement_room';
/** Where processes say how many screens they have. */
export const SCREENS_CHANNEL = 'sobrement_screens';

export const announce: Announce = (transaction, code) =>
  sql`select pg_notify(${CHANNEL}, ${code})`.execute(transaction);

/** @param onLost hears of idle connections that break: the pool makes others, but an unheard error ends a process */
export function postgres(url: string, onLost: (error: Error) => void): Dialect {
  // Moments and counts are below 2^53: as numbers, like SQLite gives them
  pg.types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: ANSWER_MS,
    // said to the database too, so that it stores nothing of what was given up here
    query_timeout: ANSWER_MS,
    statement_timeout: ANSWER_MS,
    application_name: 'sobrement',
  });
  pool.on('error', onLost);
  // a connection that breaks while it is used says so through its query; unheard, the same error would end the process
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}
