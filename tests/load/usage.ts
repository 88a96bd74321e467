/** What a server and the processes that it started use, according to `ps`, on Linux and macOS. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

async function ps(...parameters: readonly string[]): Promise<string> {
  return (await promisify(execFile)('ps', parameters)).stdout;
}

/** Resident memory of a process, in MB. */
export async function memory(pid: number): Promise<number> {
  return Number(await ps('-o', 'rss=', '-p', `${pid}`)) / 1024;
}

/** Processor time of a process and of those that it started and that still run, in seconds. */
export async function processorTime(pid: number): Promise<number> {
  const lines = (await ps('-A', '-o', 'pid=,ppid=,time=')).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([own, parent]) => own === `${pid}` || parent === `${pid}`)
    .reduce((sum, [, , time]) => sum + secondsOf(time!), 0);
}

/** `1-02:03:04`, `02:03:04` or `3:04.5` */
const secondsOf = (time: string): number =>
  time
    .split(/[-:]/)
    .reduceRight<readonly [sum: number, unit: number, place: number]>(
      ([sum, unit, place], part) => [sum + Number(part) * unit, unit * (place === 2 ? 24 : 60), place + 1],
      [0, 1, 0],
    )[0];
