/** The threads of this machine: one core stays with the thread that answers everyone. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerNeeds } from '../worker.ts';
import { createPool, type Pool } from './pool.ts';

/** Many times what the largest request needs. A thread that wants more is ended, and only its request is lost. */
const HEAP_MB = 1024;

/** @param script the built worker */
export function openPool(script: string, needs: WorkerNeeds, onLost: (error: unknown) => void): Pool {
  return createPool({
    start: () =>
      new Worker(script, { workerData: needs, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } }),
    size: Math.max(1, availableParallelism() - 1),
    onLost,
  });
}
