/** A process loses its connection to PostgreSQL: it catches up on what changed while it received nothing. */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { memoryBus } from '../../../server/live/bus.ts';
import { listenTo } from '../../../server/live/notify.ts';
import { createPresence } from '../../../server/live/presence.ts';
import { STEPS } from '../../models/room/shared.ts';
import { newPlace, open } from './databases.ts';

/** Between two tries to say something. */
const EVERY_MS = 20;

const ends: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

/** Ends every listening connection, as a restart of the database does. */
async function breakListening(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query ~* '^(listen|select pg_notify)'`,
  );
  await client.end();
  expect(rowCount).toBe(1);
}

test('what is said while the connection is busy, or broken, waits its turn: the driver warns of nothing', async () => {
  const place = await newPlace('postgres');
  const warned: string[] = [];
  const hear = ({ message }: Error) => void warned.push(message);
  process.on('warning', hear);
  ends.push(async () => void process.off('warning', hear));
  const presence = createPresence(Date.now);
  const heard: string[] = [];
  let say: (message: string) => unknown = () => undefined;
  const spoken: typeof presence = {
    ...presence,
    hear: (message) => void heard.push(message),
    say(send) {
      say = send;
      return presence.say(send);
    },
  };
  const lost: Error[] = [];
  const shared = { bus: memoryBus(), presence: spoken };
  ends.unshift(await listenTo(place.databaseUrl!, shared, (error) => lost.push(error)));
  const ROOMS = ['one 1', 'two 2', 'three 3', 'four 4'];
  const sayAll = () => ROOMS.forEach((message) => say(message));
  sayAll();
  await expect.poll(() => heard).toEqual(ROOMS);
  await breakListening(place.databaseUrl!);
  await expect.poll(() => lost.length).toBeGreaterThan(0);
  for (let last = ''; last !== 'back'; last = heard.at(-1)!) {
    sayAll();
    say('back');
    await pause(EVERY_MS);
  }
  expect(warned).toEqual([]);
});

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
