/** The calculators of this machine: each process has its share of the cores, and one core stays with the one that answers. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { CalculatorNeeds } from '../calculator.ts';
import { createPool, type Pool } from './pool.ts';

/** Many times what the largest request needs. A calculator that wants more is ended, and only its request is lost. */
const HEAP_MB = 1024;

/**
 * @param script the built calculator
 * @param processes how many share this machine
 */
export function openPool(
  script: string,
  needs: CalculatorNeeds,
  processes: number,
  onLost: (error: unknown) => void,
): Pool {
  const execArgv = [...process.execArgv, `--max-old-space-size=${HEAP_MB}`];
  return createPool({
    start: () => fork(script, [JSON.stringify(needs)], { execArgv, serialization: 'advanced' }),
    size: Math.max(1, Math.floor(availableParallelism() / processes) - 1),
    onLost,
  });
}
