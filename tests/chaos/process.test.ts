/** What a machine does to the process: a folder that nobody writes to, a disk that fills, a clock that moves, signals. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { skipAloud } from '../skipped.ts';
import { load } from '../../data/load.ts';
import { startApp } from '../e2e/app.ts';
import { join, openRoom, send } from '../live/client.ts';
import { follow } from '../live/follow.ts';
import { costliest, initOf } from '../load/costliest.ts';
import { DATABASES, newPlace, open } from '../server/store/databases.ts';

const OPENER = fileURLToPath(new URL('../server/store/opener.ts', import.meta.url));
const STOPPED_MS = 5500;
const BACK = { timeout: 15_000, interval: 200 };
const HOUR_MS = 60 * 60 * 1000;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
const folder = () => {
  const made = mkdtempSync(path(tmpdir(), 'sobrement-chaos-'));
  ends.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
};
const run = async (environment: NodeJS.ProcessEnv) => {
  const app = await startApp(environment);
  ends.push(app.stop);
  return app;
};

describe('a folder', () => {
  test('that nobody may write to is refused, with what to do', async (context) => {
    if (process.platform !== 'linux') return skipAloud(context, 'Only Linux has a folder of its kernel.');
    // of the kernel: root itself may not
    await expect(startApp({ DATA_DIR: '/sys/sobrement' })).rejects.toThrow(
      /stopped with code 1\.\nCannot open the database in \/sys\/sobrement: .+ Set DATA_DIR to a folder that may be written to/,
    );
  });

  test('that another server has is refused, with what to do', async () => {
    const DATA_DIR = folder();
    await run({ DATA_DIR });
    await expect(startApp({ DATA_DIR })).rejects.toThrow(
      /stopped with code 1\.\nAnother Sobrement already uses/,
    );
  });

  test('whose file is damaged under the server answers 503, never 500, and pages go on', async () => {
    const DATA_DIR = folder();
    const app = await run({ DATA_DIR });
    const room = await openRoom(app.url);
    for (let i = 0; i < 50; i++) await join(room.address);
    expect(await app.stop()).toBe(0);
    const file = path(DATA_DIR, 'sobrement.sqlite');
    const { size } = statSync(file);
    const opened = openSync(file, 'r+');
    // all but the first page, which says what the file is
    writeSync(opened, Buffer.alloc(size - 4096, 'x'), 0, size - 4096, 4096);
    closeSync(opened);
    const again = await startApp({ DATA_DIR }).catch((error: Error) => error.message);
    if (typeof again === 'string') return expect(again).toMatch(/malformed.*Restore a backup/);
    ends.push(again.stop);
    const answers = [
      await send(`${again.url}/api/v1/rooms/${room.code}`),
      await send(`${again.url}/api/v1/rooms/${room.code}/seats`, { people: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect((await send(`${again.url}/`)).status).toBe(200);
  });
});

/** A small disk of its own; nothing where this system, or this user, makes none. */
function smallDisk(): string | undefined {
  const at = folder();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', at]);
  if (status !== 0) return undefined;
  ends.push(() => execFileSync('umount', ['--lazy', at]));
  return at;
}

test('a disk that fills is one that answers 503 and is not ready, until there is room again', async (context) => {
  const disk = smallDisk();
  if (disk === undefined)
    return skipAloud(
      context,
      'This user may not mount a small disk. A database with no room left is tried in fullDisk.test.ts.',
    );
  const DATA_DIR = path(disk, 'data');
  mkdirSync(DATA_DIR);
  const app = await run({ DATA_DIR });
  const room = await openRoom(app.url);
  const acknowledged = 3;
  for (let i = 0; i < acknowledged; i++) await join(room.address);
  const ballast = path(disk, 'ballast');
  const ballasted = openSync(ballast, 'w');
  for (let room_ = true; room_;)
    try {
      writeSync(ballasted, Buffer.alloc(4096, 'x'));
    } catch {
      room_ = false; // full, which was the aim
    }
  closeSync(ballasted);
  let seats = acknowledged;
  const statuses: number[] = [];
  while (statuses.at(-1) !== 503 && statuses.length < 2000) {
    const { status } = await send(`${room.address}/seats`, { people: 1 });
    if (status === 201) seats++;
    statuses.push(status);
  }
  expect(new Set(statuses)).toEqual(new Set(seats > acknowledged ? [201, 503] : [503]));
  const status = async (at: string) => (await send(app.url + at)).status;
  expect([await status('/readyz'), await status('/healthz'), await status('/')]).toEqual([503, 200, 200]);
  rmSync(ballast);
  await expect.poll(() => status('/readyz'), BACK).toBe(200);
  await join(room.address);
  expect((await room.view()).people).toBe(seats + 1);
});

test('SIGTERM ends the server within five seconds, with a long calculation, a half-sent request and an open stream', async () => {
  const app = await run({});
  const room = await openRoom(app.url);
  const screen = follow(room.address);
  ends.push(screen.close);
  const { hostname, port } = new URL(app.url);
  const half = connect(Number(port), hostname);
  half.on('error', () => undefined); // it is cut
  half.write(
    'POST /api/v1/rooms HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  );
  ends.push(() => half.destroy());
  const made = costliest(load());
  const asked = [1, 2, 3, 4].map(
    (nth) => fetch(app.url + made.effects(nth).path, initOf(made.effects(nth))).catch(() => undefined), // it is cut
  );
  await pause(300);
  const began = performance.now();
  expect(await app.stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(STOPPED_MS);
  await Promise.all(asked);
});

/** Moves the clock of a process by what a file says. */
const CLOCK = (file: string) => `
import { readFileSync } from 'node:fs';
const now = Date.now;
let shift = 0;
setInterval(() => { shift = Number(readFileSync(${JSON.stringify(file)}, 'utf8')); }, 20).unref();
Date.now = () => now() + shift;
globalThis.Date = new Proxy(Date, { construct: (made, given) => given.length > 0 ? new made(...given) : new made(Date.now()) });
`;

test('a clock that goes forth and back breaks nothing: a room lasts its day, and no answer is a fault', async () => {
  const at = folder();
  const [shift, script] = [path(at, 'shift'), path(at, 'clock.mjs')];
  writeFileSync(shift, '0');
  writeFileSync(script, CLOCK(shift));
  const app = await run({ NODE_OPTIONS: `--import ${script}` });
  const room = await openRoom(app.url);
  const statuses: Record<string, number[]> = {};
  for (const hours of [0, 5, -30, 20, 23, -1]) {
    writeFileSync(shift, String(hours * HOUR_MS));
    await pause(100);
    statuses[hours] = [
      (await send(room.address)).status,
      (await send(`${room.address}/seats`, { people: 1 })).status,
      (await send(`${app.url}/api/v1/footprints`, { people: 1 })).status,
    ];
  }
  expect(statuses).toEqual(
    Object.fromEntries(Object.keys(statuses).map((hours) => [hours, [200, 201, 200]])),
  );
  expect((await room.view()).people).toBe(6);
  writeFileSync(shift, String(25 * HOUR_MS));
  await pause(100);
  expect((await send(room.address)).status).toBe(404);
  expect((await openRoom(app.url)).code).not.toBe(room.code);
  expect([await app.stop(), app.stderr()]).toEqual([0, '']);
});

describe('a migration that is interrupted', () => {
  const KILLS = 12;

  test.each(DATABASES)('is taken up by the next process, on %s', async (database) => {
    const spawned = (place: object) =>
      spawn(process.execPath, ['--import', 'tsx', OPENER, JSON.stringify(place)], { stdio: 'ignore' });
    const began = performance.now();
    await once(spawned(await newPlace(database)), 'exit');
    const wholeMs = performance.now() - began;
    let killed = 0;
    for (let i = 0; i < KILLS; i++) {
      const place = await newPlace(database);
      const child = spawned(place);
      const ended = once(child, 'exit');
      // towards the end, when the tables are made
      await pause(wholeMs * (0.6 + (0.4 * i) / KILLS));
      if (child.kill('SIGKILL')) killed++;
      await ended;
      const store = await open(place);
      expect(await store.answers()).toBe(true);
      const { code } = await store.rooms.open({});
      expect(await store.rooms.find(code)).toMatchObject({ version: 0 });
      await store.close();
    }
    expect(killed).toBeGreaterThan(0);
  });
});
