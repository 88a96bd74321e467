/** Another program locks the file of SQLite for a while: who writes waits, and nobody else does. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { isDatabaseError } from '../../../server/store/failure.ts';
import { newPlace, open } from './databases.ts';

const HELD_MS = 1000;
/** Nothing holds the others up for longer. */
const TURN_MS = 50;
const EVERY_MS = 5;

async function locked() {
  const place = await newPlace('sqlite');
  const store = await open(place);
  const { code } = await store.rooms.open({});
  const other = new DatabaseSync(join(place.dataDir, 'sobrement.sqlite'));
  onTestFinished(() => other.close());
  other.exec('begin immediate');
  return { store, code, free: () => other.exec('commit') };
}

test('others are served and read while it is locked; what was sent is stored once it is free', async () => {
  const { store, code, free } = await locked();
  let done = 0;
  const written = [
    store.rooms.add(code, { n: 1 }, () => Promise.resolve('stored' as const)),
    store.rooms.open({}),
    store.scenarios.keep({ territory: 'france', query: '' }, 1),
  ].map((write) => write.finally(() => done++));
  let turns = 0;
  for (const until = performance.now() + HELD_MS; performance.now() < until; turns++) {
    await pause(EVERY_MS);
    expect(await store.rooms.find(code)).toMatchObject({ version: 0 });
  }
  expect(turns).toBeGreaterThan(HELD_MS / TURN_MS);
  expect(done).toBe(0);
  free();
  const [added] = await Promise.all(written);
  expect(added).toBe('stored');
  expect(await store.rooms.events(code, 0)).toEqual([{ n: 1 }]);
  await store.close();
});

test('who waits too long is told that nothing can be kept, and nothing is', async () => {
  const { store, code, free } = await locked();
  const refused = await store.rooms
    .add(code, { n: 1 }, () => Promise.resolve('stored' as const))
    .catch((error: Error) => error);
  expect(refused).toBeInstanceOf(Error);
  expect(isDatabaseError(refused as Error)).toBe(true);
  expect(await store.answers()).toBe(false);
  free();
  expect(await store.answers()).toBe(true);
  expect(await store.rooms.events(code, 0)).toEqual([]);
  await store.close();
});
