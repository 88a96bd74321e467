/**
 * Long computations, which a request asks for by name. They run in a calculator, or here when they are short or when
 * there is no calculator. What they need and what they make can be sent from one process to another.
 */
import type { Context } from 'hono';
import type { OriginOf } from '../http/origins.ts';
import type { Jobs } from './dispatch.ts';
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

export interface Calculators {
  readonly pool: Pick<Pool, 'run' | 'close'>;
  readonly originOf: OriginOf;
}

/** The process that answers everyone does a job this short at once: sending it to another and back would cost more. */
const QUICK_MS = 5;

/** @param calculators without them, everything is computed here */
export function createComputing<J extends Jobs>(jobs: J, calculators?: Calculators): Computing<J> {
  return {
    async ask<K extends keyof J & string>(
      c: Context,
      name: K,
      costMs: number,
      ...needs: Parameters<J[K]>
    ): Promise<Made<J, K> | Undone> {
      const here = !calculators || costMs <= QUICK_MS;
      const made: unknown = here
        ? await jobs[name]!(...needs)
        : await calculators.pool.run({ origin: calculators.originOf(c), costMs, name, needs });
      return made as Made<J, K> | Undone;
    },
  };
}
