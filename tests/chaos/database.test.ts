/** PostgreSQL hangs, stops, comes back, or is another one at the same address, under a server that goes on answering. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { backUp, restore } from '../../server/store/backup.ts';
import { startApp } from '../e2e/app.ts';
import { join, openRoom, send } from '../live/client.ts';
import { follow } from '../live/follow.ts';
import { startPostgres } from '../server/store/postgresSetup.ts';
import { newPlace, open, type Place } from '../server/store/databases.ts';
import { startGate } from './gate.ts';

/** A query is given up after five seconds; then the answer. */
const GIVEN_UP_MS = 6500;
/** What says whether the server is well says so at once. */
const HEALTH_MS = 2500;
const STOPPED_MS = 5500;
const BACK = { timeout: 15_000, interval: 200 };

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function started() {
  const place = await newPlace('postgres');
  const gate = await startGate(place.databaseUrl!);
  ends.push(gate.close);
  const app = await startApp({ DATABASE_URL: gate.url });
  ends.push(app.stop);
  const room = await openRoom(app.url);
  const storage = async () =>
    (JSON.parse((await send(`${app.url}/healthz`)).text) as { storage: string }).storage;
  return { place, gate, app, room, storage };
}

async function timed<T>(asked: Promise<T>): Promise<readonly [T, number]> {
  const began = performance.now();
  return [await asked, performance.now() - began];
}

const seatsOf = async (place: Place, code: string): Promise<number> => {
  const store = await open(place);
  const events = await store.rooms.events(code, 0);
  await store.close();
  return events.length;
};

test('a database that hangs is given up after five seconds; health, pages and figures answer meanwhile, and nothing refused is stored', async () => {
  const { place, gate, app, room, storage } = await started();
  const acknowledged = 3;
  for (let i = 0; i < acknowledged; i++) await join(room.address);
  gate.freeze();
  const refused = Promise.all(
    Array.from({ length: 20 }, () => timed(send(`${room.address}/seats`, { people: 1 }))),
  );
  const [said, saidMs] = await timed(storage());
  expect([said, saidMs < HEALTH_MS]).toEqual(['unavailable', true]);
  expect((await timed(send(`${app.url}/readyz`)))[0].status).toBe(503);
  const [page, pageMs] = await timed(send(`${app.url}/`));
  expect([page.status, pageMs < HEALTH_MS]).toEqual([200, true]);
  expect((await send(`${app.url}/api/v1/footprints`, { people: 2 })).status).toBe(200);
  for (const [{ status }, ms] of await refused) {
    expect(status).toBe(503);
    expect(ms).toBeLessThan(2 * GIVEN_UP_MS);
  }
  gate.thaw();
  await expect.poll(storage, BACK).toBe('ok');
  expect(await seatsOf(place, room.code)).toBe(acknowledged);
  await join(room.address);
});

test('a server whose database hangs ends within five seconds of SIGTERM, with an open stream and writes under way', async () => {
  const { gate, app, room } = await started();
  const screen = follow(room.address);
  ends.push(screen.close);
  await expect.poll(() => screen.view, BACK).toBeDefined();
  gate.freeze();
  const writes = Array.from(
    { length: 5 },
    () => send(`${room.address}/seats`, { people: 1 }).catch(() => undefined), // its connection is cut
  );
  await pause(300);
  const [code, ms] = await timed(app.stop());
  expect(code).toBe(0);
  expect(ms).toBeLessThan(STOPPED_MS);
  await Promise.all(writes);
});

test('a database that stops and starts again is one that answers 503, then goes on; screens follow by themselves', async () => {
  const { gate, app, room, storage } = await started();
  const screen = follow(room.address);
  ends.push(screen.close);
  await join(room.address);
  await expect.poll(() => screen.view?.people, BACK).toBe(1);
  gate.shut();
  await expect.poll(storage, BACK).toBe('unavailable');
  const [refused, ms] = await timed(send(`${room.address}/seats`, { people: 1 }));
  expect([refused.status, ms < HEALTH_MS]).toEqual([503, true]);
  expect((await send(`${app.url}/`)).status).toBe(200);
  gate.open();
  await expect.poll(storage, BACK).toBe('ok');
  await join(room.address);
  await expect.poll(() => screen.view?.people, BACK).toBe(2);
});

test('another database takes over at the same address: what it was given is there, and the server goes on', async () => {
  const { place, gate, room, storage } = await started();
  for (let i = 0; i < 5; i++) await join(room.address);
  // the copy that takes over
  const second = await startPostgres();
  ends.push(second.stop);
  const client = new pg.Client({ connectionString: second.url });
  await client.connect();
  await client.query(`create database ${new URL(place.databaseUrl!).pathname.slice(1)}`);
  // whoever replaces it has its name and its password
  const same = new URL(place.databaseUrl!);
  await client.query(`alter role postgres password '${same.password}'`);
  same.port = new URL(second.url).port;
  await client.end();
  const other = { dataDir: '', databaseUrl: same.href };
  const file = path(mkdtempSync(path(tmpdir(), 'sobrement-chaos-')), 'copy.sqlite');
  await backUp(place, file);
  await restore(other, file, false);
  gate.shut();
  await expect.poll(storage, BACK).toBe('unavailable');
  gate.open(other.databaseUrl);
  await expect.poll(storage, BACK).toBe('ok');
  await join(room.address);
  expect((await room.view()).people).toBe(6);
});
