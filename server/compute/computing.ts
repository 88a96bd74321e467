/**
 * What may take long, asked for by a request and done by name: on another thread, or here when it is short or when
 * there is no other. What is needed and what is made can be sent from one thread to another.
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
  readonly pool: Pool;
  readonly originOf: OriginOf;
}

/** What is done at once by the thread that answers everyone: less than going to another one and back is worth. */
const QUICK_MS = 5;

/** @param threads without them, everything is done here */
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
