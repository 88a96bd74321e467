/**
 * Threads that compute, so that the one that answers everyone never does for long. They start when first needed, up
 * to a given number, and end when nobody has needed them for a while; what they kept goes with them. A thread that
 * breaks loses only what it was doing, and another one starts.
 */
import type { Worker } from 'node:worker_threads';
import { fairQueue, type Waiting } from './fairQueue.ts';
import type { Said } from './onThread.ts';

/** The job was not done: too much waits before it, or its thread broke. */
export interface Undone {
  readonly undone: 'busy' | 'lost';
  /** Milliseconds before it is worth trying again. */
  readonly waitMs: number;
}

export const isUndone = (made: unknown): made is Undone =>
  typeof made === 'object' && made !== null && Object.hasOwn(made, 'undone');

export interface Task extends Waiting {
  readonly name: string;
  readonly needs: readonly unknown[];
}

export interface Pool {
  /** @returns what the job gives, or why it was not done */
  run(task: Task): Promise<unknown>;
  /** How many tasks wait for a thread, and how many threads there are. */
  counts(): { readonly waiting: number; readonly threads: number };
  close(): Promise<void>;
}

export interface PoolParts {
  readonly start: () => Worker;
  readonly size: number;
  readonly onLost: (error: unknown) => void;
  readonly idleMs?: number;
}

interface Asked extends Task {
  resolve(made: unknown): void;
  reject(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  asked: Asked | undefined;
  idle: NodeJS.Timeout | undefined;
}

const IDLE_MS = 60 * 1000;
const LOST: Undone = { undone: 'lost', waitMs: 1000 };

export function createPool({ start, size, onLost, idleMs = IDLE_MS }: PoolParts): Pool {
  const queue = fairQueue<Asked>();
  const threads = new Set<Thread>();

  function open(): Thread {
    const thread: Thread = { worker: start(), asked: undefined, idle: undefined };
    threads.add(thread);
    thread.worker.unref(); // whoever waits for an answer keeps the process alive; this thread does not
    thread.worker.on('message', (said: Said) => {
      const { asked } = thread;
      thread.asked = undefined;
      if ('error' in said) asked?.reject(said.error);
      else asked?.resolve(said.made);
      thread.idle = setTimeout(() => end(thread), idleMs).unref();
      giveOut();
    });
    thread.worker.on('error', onLost);
    thread.worker.on('exit', () => {
      threads.delete(thread);
      clearTimeout(thread.idle);
      thread.asked?.resolve(LOST);
      giveOut();
    });
    return thread;
  }

  function end(thread: Thread): Promise<number> {
    threads.delete(thread);
    return thread.worker.terminate();
  }

  function giveOut(): void {
    for (;;) {
      const free = [...threads].find(({ asked }) => !asked);
      const asked = free || threads.size < size ? queue.next() : undefined;
      if (!asked) return;
      give(free ?? open(), asked);
    }
  }

  function give(thread: Thread, asked: Asked): void {
    clearTimeout(thread.idle);
    thread.asked = asked;
    thread.worker.postMessage({ name: asked.name, needs: asked.needs });
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const waitMs = queue.add({ ...task, resolve, reject });
        if (waitMs > 0) resolve({ undone: 'busy', waitMs } satisfies Undone);
        else giveOut();
      }),
    counts: () => ({ waiting: queue.size(), threads: threads.size }),
    async close() {
      for (let asked = queue.next(); asked; asked = queue.next()) asked.resolve(LOST);
      await Promise.all([...threads].map(end));
    },
  };
}
