/**
 * Long computations, which a request asks for by name. They run on another thread, or here when they are short or
 * when there is no other thread. What they need and what they make can be sent from one thread to another.
 */
import type { Context } from 'hono';
import type { OriginOf } from '../http/origins.ts';
import type { Jobs } from './onThread.ts';
import type { Pool, Undone } from './pool.ts';

export interface Computing<J extends Jobs> {
  /** @param costMs how long it may take, known before it starts */
  ask<K extends keyof J & string>(
    c: Context,
    name: K,
    costMs: number,
    ...needs: Parameters<J[K]>
  ): Promise<Made<J, K> | Undone>;
}

type Made<J extends Jobs, K extends keyof J> = Awaited<ReturnType<J[K]>>;

export interface Threads {
  readonly pool: Pick<Pool, 'run' | 'close'>;
  readonly originOf: OriginOf;
}

/**
 * The thread that answers everyone does a job this short at once: sending it to another thread and back would cost
 * more.
 */
const QUICK_MS = 5;

/** @param threads without them, everything is computed here */
export function createComputing<J extends Jobs>(jobs: J, threads?: Threads): Computing<J> {
  return {
    async ask<K extends keyof J & string>(
      c: Context,
      name: K,
      costMs: number,
      ...needs: Parameters<J[K]>
    ): Promise<Made<J, K> | Undone> {
      const here = !threads || costMs <= QUICK_MS;
      const made: unknown = here
        ? await jobs[name]!(...needs)
        : await threads.pool.run({ origin: threads.originOf(c), costMs, name, needs });
      return made as Made<J, K> | Undone;
    },
  };
}
