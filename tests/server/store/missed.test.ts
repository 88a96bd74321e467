/** A process loses its connection to PostgreSQL: it catches up on what changed while it received nothing. */
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { memoryBus } from '../../../server/live/bus.ts';
import { listenTo } from '../../../server/live/notify.ts';
import { createPresence } from '../../../server/live/presence.ts';
import { STEPS } from '../../models/room/shared.ts';
import { newPlace, open } from './databases.ts';

const ends: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

/** Ends every listening connection, as a restart of the database does. */
async function breakListening(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query ilike 'listen %'`,
  );
  await client.end();
  expect(rowCount).toBe(1);
}

test('a change during the break is received once the connection is back', async () => {
  const place = await newPlace('postgres');
  const store = await open(place);
  ends.push(store.close);
  const { code } = await store.rooms.open({ steps: STEPS });
  const bus = memoryBus();
  const lost: Error[] = [];
  const shared = { bus, presence: createPresence(Date.now) };
  ends.unshift(await listenTo(place.databaseUrl!, shared, (error) => lost.push(error)));
  let heard = 0;
  bus.subscribe(code, () => heard++);

  await breakListening(place.databaseUrl!);
  await expect.poll(() => lost.length).toBeGreaterThan(0);
  expect(await store.rooms.add(code, { kind: 'end' }, async () => 'stored')).toBe('stored');
  expect(heard).toBe(0);
  await expect.poll(() => heard, { timeout: 20_000 }).toBeGreaterThan(0);
});
