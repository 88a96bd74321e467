/**
 * Calculators: processes that compute, so that the one that answers everyone never does for long. They start when first
 * needed, up to a given number, and end when nobody has needed them for a while. Their memory goes with them: what
 * threads had freed would stay in the heaps of the C library, some hundreds of megabytes. A calculator that breaks loses
 * only what it was doing, and another one starts.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fairQueue, type Waiting } from './fairQueue.ts';
import type { Said } from './dispatch.ts';

/** The job was not done: too much waits before it, or its calculator broke. */
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
  /** How many tasks wait for a calculator, and how many calculators there are. */
  counts(): { readonly waiting: number; readonly calculators: number };
  close(): Promise<void>;
}

export interface PoolParts {
  readonly start: () => ChildProcess;
  readonly size: number;
  readonly onLost: (error: unknown) => void;
  readonly idleMs?: number;
}

interface Asked extends Task {
  resolve(made: unknown): void;
  reject(error: unknown): void;
}

interface Calculator {
  readonly child: ChildProcess;
  asked: Asked | undefined;
  idle: NodeJS.Timeout | undefined;
}

const IDLE_MS = 60 * 1000;
const LOST: Undone = { undone: 'lost', waitMs: 1000 };

export function createPool({ start, size, onLost, idleMs = IDLE_MS }: PoolParts): Pool {
  const queue = fairQueue<Asked>();
  const calculators = new Set<Calculator>();

  function open(): Calculator {
    const child = start();
    const calculator: Calculator = { child, asked: undefined, idle: undefined };
    calculators.add(calculator);
    // whoever waits for an answer keeps this process alive; a calculator does not
    child.unref();
    child.channel?.unref();
    child.on('message', (said: Said) => {
      const { asked } = calculator;
      calculator.asked = undefined;
      if ('error' in said) asked?.reject(said.error);
      else asked?.resolve(said.made);
      calculator.idle = setTimeout(() => end(calculator), idleMs).unref();
      giveOut();
    });
    /** Where none can start, there may be no exit either. */
    const gone = (why: unknown) => {
      if (calculators.delete(calculator)) onLost(why);
      clearTimeout(calculator.idle);
      calculator.asked?.resolve(LOST);
      giveOut();
    };
    child.on('error', gone);
    child.on('exit', (code, signal) => gone(new Error(`A calculator ended: ${signal ?? code}`)));
    return calculator;
  }

  async function end(calculator: Calculator): Promise<void> {
    calculators.delete(calculator);
    const { child } = calculator;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.ref();
    child.kill('SIGKILL');
    await ended;
  }

  function giveOut(): void {
    for (;;) {
      const free = [...calculators].find(({ asked }) => !asked);
      const asked = free || calculators.size < size ? queue.next() : undefined;
      if (!asked) return;
      give(free ?? open(), asked);
    }
  }

  function give(calculator: Calculator, asked: Asked): void {
    clearTimeout(calculator.idle);
    calculator.asked = asked;
    calculator.child.send({ name: asked.name, needs: asked.needs });
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const waitMs = queue.add({ ...task, resolve, reject });
        if (waitMs > 0) resolve({ undone: 'busy', waitMs } satisfies Undone);
        else giveOut();
      }),
    counts: () => ({ waiting: queue.size(), calculators: calculators.size }),
    async close() {
      for (let asked = queue.next(); asked; asked = queue.next()) asked.resolve(LOST);
      await Promise.all([...calculators].map(end));
    },
  };
}
