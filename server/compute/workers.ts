/** The threads of this machine: each process has its share of the cores, and one stays with the thread that answers. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerNeeds } from '../worker.ts';
import { createPool, type Pool } from './pool.ts';

/** Many times what the largest request needs. A thread that wants more is ended, and only its request is lost. */
const HEAP_MB = 1024;

/** @param script the built worker */
/** @param processes how many share this machine */
export function openPool(
  script: string,
  needs: WorkerNeeds,
  processes: number,
  onLost: (error: unknown) => void,
): Pool {
  return createPool({
    start: () =>
      new Worker(script, { workerData: needs, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } }),
    size: Math.max(1, Math.floor(availableParallelism() / processes) - 1),
    onLost,
  });
}
