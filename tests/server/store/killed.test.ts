/** A process is killed while it writes: what it acknowledged is stored, and the next process goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CHAOS, SOAK } from '../../e2e/turns.ts';
import { DATABASES, newPlace, open, type Place } from './databases.ts';

const SCRIPT = fileURLToPath(new URL('writer.ts', import.meta.url));
/** SQLite runs in the process that is killed; PostgreSQL does not. */
const TIMES = CHAOS
  ? { sqlite: 100, postgres: 100 }
  : SOAK
    ? { sqlite: 100, postgres: 20 }
    : { sqlite: 10, postgres: 3 };
const LONGEST_MS = 40;

/** @returns what a process acknowledged before it was killed with -9 */
async function acknowledged(place: Place, code: string): Promise<string[]> {
  const parameters = ['--import', 'tsx', SCRIPT, JSON.stringify([place, code])];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await pause(Math.random() * LONGEST_MS);
  child.kill('SIGKILL');
  await closed;
  // the last line may be cut
  return said.split('\n').slice(0, -1);
}

test.each(DATABASES)('on %s, what was acknowledged is stored', { timeout: 600_000 }, async (database) => {
  const place = await newPlace(database);
  const first = await open(place);
  const { code } = await first.rooms.open({});
  await first.close();
  const ids: string[] = [];
  for (let i = 0; i < TIMES[database]; i++) ids.push(...(await acknowledged(place, code)));
  const store = await open(place);
  const stored = ((await store.rooms.events(code, 0)) as { id: string }[]).map(({ id }) => id);
  // each acknowledges one at least before it is killed
  expect(ids.length).toBeGreaterThanOrEqual(TIMES[database]);
  expect(new Set(stored).size).toBe(stored.length);
  expect(ids.filter((id) => !stored.includes(id))).toEqual([]);
  expect(await store.rooms.find(code)).toMatchObject({ version: stored.length });
  await store.close();
});
