/** Calculators: each origin in its turn, none beyond its share, and one that breaks breaks nothing else. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '../../../server/compute/pool.ts';

const SCRIPT = fileURLToPath(new URL('calculator.mjs', import.meta.url));
const BUSY = { undone: 'busy' };
const LOST = { undone: 'lost' };

const pools: Pool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

/** As the server starts them; nothing that the tests run with concerns them. */
const startOne = (script = SCRIPT) =>
  fork(script, { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });

const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

function open(size = 1, idleMs?: number) {
  const started: ChildProcess[] = [];
  const start = () => {
    const child = startOne();
    started.push(child);
    return child;
  };
  const pool = createPool({ start, size, onLost: () => undefined, ...(idleMs !== undefined && { idleMs }) });
  pools.push(pool);
  const done: unknown[] = [];
  const run = async (origin: string, name: string, needs: unknown[], costMs = 1) => {
    const made = await pool.run({ origin, costMs, name, needs });
    done.push(made);
    return made;
  };
  /** A job that lasts until it is released. */
  const hold = async (origin: string) => {
    await run(origin, 'say', ['ready']);
    done.pop();
    const made = run(origin, 'wait', ['held']);
    const letGo = () => {
      started.at(-1)!.kill('SIGUSR2');
      return made;
    };
    return { letGo };
  };
  return { pool, started, run, hold, done };
}

describe('a pool', () => {
  test('starts a calculator when it is needed, and no more than it may', async () => {
    const { started, run } = open(2);
    expect(started).toHaveLength(0);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((word) => run('x', 'say', [word])))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(started).toHaveLength(2);
  });

  test('gives each origin its turn: whoever asks for a lot waits behind their own requests', async () => {
    const { run, hold, done } = open();
    const { letGo } = await hold('greedy');
    const all = [1, 2, 3, 4].map((nth) => run('greedy', 'say', [`greedy ${nth}`]));
    all.push(run('modest', 'say', ['modest']));
    await letGo();
    await Promise.all(all);
    expect(done).toEqual(['held', 'greedy 1', 'modest', 'greedy 2', 'greedy 3', 'greedy 4']);
  });

  test('refuses what would wait too long, for that origin alone, and says for how long', async () => {
    const { run, hold } = open();
    const { letGo } = await hold('greedy');
    const waiting = [1, 2, 3, 4].map((nth) => run('greedy', 'say', [nth], 5000));
    expect(await run('greedy', 'say', [5], 1)).toEqual({ ...BUSY, waitMs: 20_000 });
    const modest = run('modest', 'say', ['modest'], 5000);
    await letGo();
    expect([...(await Promise.all(waiting)), await modest]).toEqual([1, 2, 3, 4, 'modest']);
  });

  test('with many origins, leaves each its share, and refuses none that has nothing waiting', async () => {
    const { run, hold } = open();
    const { letGo } = await hold('first');
    const waiting = Array.from({ length: 40 }, (_, nth) => run(`origin ${nth}`, 'say', [nth], 5000));
    expect(await run('origin 1', 'say', [1], 1)).toMatchObject(BUSY);
    await letGo();
    expect(await Promise.all(waiting)).toEqual(waiting.map((_, nth) => nth));
  });

  test('only loses what a calculator was doing when it ends, and starts another', async () => {
    const { run, started } = open();
    const all = [run('x', 'end', []), run('x', 'say', ['after']), run('y', 'say', ['beside'])];
    expect(await Promise.all(all)).toMatchObject([LOST, 'after', 'beside']);
    expect(started).toHaveLength(2);
  });

  test('reports when no calculator can start', async () => {
    const heard: unknown[] = [];
    const start = () => startOne(`${SCRIPT}.nowhere`);
    const pool = createPool({ start, size: 1, onLost: (error) => heard.push(error) });
    const ask = () => pool.run({ origin: 'x', costMs: 1, name: 'say', needs: ['x'] });
    expect(await Promise.all([ask(), ask()])).toMatchObject([LOST, LOST]);
    expect(heard).toHaveLength(2);
  });

  test('rethrows what a job threw, and goes on', async () => {
    const { run, started } = open();
    await expect(run('x', 'fail', [])).rejects.toThrow('a fault of ours');
    expect(await run('x', 'say', ['after'])).toBe('after');
    expect(started).toHaveLength(1);
  });

  test('ends its calculators when it is closed, and tells whoever waits', async () => {
    const { pool, run, hold, started } = open();
    await hold('x');
    const waiting = run('y', 'say', ['never']);
    await pool.close();
    expect(await waiting).toMatchObject(LOST);
    expect(started.map(isOver)).toEqual([true]);
  });

  test('ends a calculator that nobody needs, and starts one again when needed', async () => {
    const { run, started } = open(1, 0);
    const say = () => run('x', 'say', ['x']);
    expect(await say()).toBe('x');
    await expect.poll(() => isOver(started[0]!)).toBe(true);
    expect(await say()).toBe('x');
    expect(started).toHaveLength(2);
  });
});
