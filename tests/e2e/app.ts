/** The built server in a process of its own, as `npm start` runs it, for tests that talk to it over HTTP. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import started from '../../package.json' with { type: 'json' };
import { freePort } from '../freePort.ts';

export interface RunningApp {
  /** `http://127.0.0.1:41234` */
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  /** What the server has written to its output so far, where this was asked for. */
  stdout(): string;
  /** What the server has written to its error output so far. */
  stderr(): string;
  /** @returns its exit code; undefined when it was killed or did not end in time */
  stop(): Promise<number | null>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Those of `npm start`. */
const FLAGS = started.scripts.start.split(' ').filter((word) => word.startsWith('--'));
const START_LIMIT_MS = 20_000;
/** Longer than the server allows for the requests under way. */
const STOP_LIMIT_MS = 8_000;
const POLL_MS = 10;
const TERMINATED = 143;

/** Brings dist/ up to date with the sources. */
export async function buildIfNeeded(): Promise<void> {
  const child = spawn(process.execPath, ['server/build.mjs', '--if-needed'], { cwd: ROOT });
  const output = collect(child.stdout, child.stderr);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The build failed.\n${output()}`);
}

/**
 * Builds if needed, starts the server on a free port, and waits for its first answer.
 * @param heard whether what it writes to its output is kept
 */
export async function startApp(environment: NodeJS.ProcessEnv = {}, heard = false): Promise<RunningApp> {
  await buildIfNeeded();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), 'sobrement-app-'));
  const settings = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir };
  const child = spawn(process.execPath, [...FLAGS, './dist/../dist/server/./main.js'], {
    cwd: ROOT,
    env: { ...process.env, ...settings, ...environment },
    stdio: ['ignore', heard ? 'pipe' : 'ignore', 'pipe'],
  });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const killed = () => {
    child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  };
  process.prependOnceListener('exit', killed); // before what takes longer: a worker of the tests has half a second
  // a worker of the tests is told to stop this way, and would otherwise leave the server behind
  process.once('SIGTERM', exit);
  try {
    await answered(url, child, stderr);
  } catch (error) {
    killed();
    throw error;
  }
  const startMs = performance.now() - began;
  const stop = async () => {
    process.off('exit', killed);
    process.off('SIGTERM', exit);
    await end(child);
    rmSync(dataDir, { recursive: true, force: true });
    return child.exitCode;
  };
  return { url, pid: child.pid!, startMs, stdout, stderr, stop };
}

/** With the exit code of a process that SIGTERM ends. */
const exit = () => process.exit(TERMINATED);

function collect(...streams: readonly (Readable | null)[]): () => string {
  let text = '';
  for (const stream of streams) stream?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  return () => text;
}

async function answered(url: string, child: ChildProcess, stderr: () => string): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    if (child.exitCode !== null)
      throw new Error(`The server stopped with code ${child.exitCode}.\n${stderr()}`);
    const response = await fetch(`${url}/healthz`).catch(() => undefined); // the connection is refused until the server listens
    if (response?.ok) return;
    if (response) throw new Error(`/healthz answered ${response.status}.\n${stderr()}`);
    await pause(POLL_MS);
  }
  throw new Error(`The server did not answer /healthz within ${START_LIMIT_MS / 1000} s.\n${stderr()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(forced);
}
