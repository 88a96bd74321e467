/** The built server while it computes: it answers other requests, gives the same figures, and stops properly. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { createApi } from '../../server/api/api.ts';
import { createApp } from '../../server/app.ts';
import { startApp, type RunningApp } from '../e2e/app.ts';
import { costliest, initOf } from '../load/costliest.ts';
import { childrenOf } from './children.ts';

const library = load();
const COSTLIEST = costliest(library);
/** A head start, so that the costly request arrives first. */
const AHEAD_MS = 100;

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Without calculators. */
const here = createApp({ api: createApi({ library }), now: () => 0, log: () => undefined });
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('while the costliest request is computed, other requests are answered', async () => {
  const costly = COSTLIEST.effects(1);
  const order: string[] = [];
  const ask = async (name: string, path: string, init?: RequestInit) => {
    const answer = await fetch(app.url + path, init);
    await answer.arrayBuffer();
    order.push(`${name} ${answer.status}`);
  };
  const first = ask('costly', costly.path, initOf(costly));
  await pause(AHEAD_MS);
  await ask('page', '/');
  await ask('short', '/api/v1/footprints', initOf({ path: '', body: { people: 2 } }));
  await ask('health', '/healthz');
  await first;
  expect(order).toEqual(['page 200', 'short 200', 'health 200', 'costly 200']);
});

test.each([
  'footprints',
  'effects',
  'verify',
  'fleets',
  'simulations',
  'offers',
  'backcasts',
  'curves',
] as const)('a calculator gives the very same answer: %s', async (name) => {
  const costly = COSTLIEST[name](2);
  const answers = await Promise.all([
    fetch(app.url + costly.path, initOf(costly)),
    here.request(costly.path, initOf(costly)),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const [there, same] = await Promise.all(answers.map((answer) => answer.text()));
  expect(there).toBe(same);
});

test.each([
  'page of a territory',
  'note',
  'pieces',
  'pieces, as a file',
  'years, CSV',
  'years, JSON',
] as const)('a calculator renders: %s', async (name) => {
  const costly = COSTLIEST[name](3);
  const answer = await fetch(app.url + costly.path, initOf(costly));
  expect(answer.status).toBe(200);
  expect((await answer.text()).length).toBeGreaterThan(5000);
});

test.skipIf(process.platform === 'win32')(
  'a calculator ends with its server, even one that is killed',
  async () => {
    const other = await startApp();
    const costly = COSTLIEST.footprints(4);
    expect((await fetch(other.url + costly.path, initOf(costly))).status).toBe(200);
    const started = childrenOf(other.pid);
    expect(started).not.toEqual([]);
    process.kill(other.pid, 'SIGKILL');
    await expect.poll(() => started.filter(runs), { timeout: 5000 }).toEqual([]);
    await other.stop();
  },
);

test('the server stops silently, along with its calculators', async () => {
  expect([await app.stop(), app.stderr()]).toEqual([0, '']);
});
