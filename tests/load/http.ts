/**
 * What the built server handles over HTTP, compared with a handler that does nothing. The load comes from another process
 * on the same machine, so compare the rows of one run, not two machines.
 */
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pathOf } from '../../web/pages.ts';
import { startApp, type RunningApp } from '../e2e/app.ts';
import { FAMILY } from '../personas/household.ts';
import { memory } from './memory.ts';

const SECONDS = 3;
const WARM_UP_SECONDS = 1;
const CONNECTIONS = 20;
const STARTS = 5;
/** The server warms up after its first answer. */
const REST_MS = 2_000;
const PAGES_FLOOR_PERCENT = 80;
const START_LIMIT_MS = 500;
const MEMORY_LIMIT_MB = 100;

const AUTOCANNON = fileURLToPath(new URL('../../node_modules/autocannon/autocannon.js', import.meta.url));
const BODY = JSON.stringify(FAMILY);

interface Rate {
  readonly perSecond: number;
  readonly p99Ms: number;
  readonly refused: number;
}

/** Twenty connections for three seconds, after one second to warm up. */
async function rate(url: string, body?: string): Promise<Rate> {
  const post = body ? ['-m', 'POST', '-H', 'content-type: application/json', '-b', body] : [];
  const parameters = ['--json', '-c', `${CONNECTIONS}`, '-H', 'accept-encoding: br', ...post];
  const run = (seconds: number) =>
    promisify(execFile)(process.execPath, [AUTOCANNON, ...parameters, '-d', `${seconds}`, url]);
  await run(WARM_UP_SECONDS);
  const result = JSON.parse((await run(SECONDS)).stdout) as {
    requests: { average: number };
    latency: { p99: number };
    non2xx: number;
    errors: number;
  };
  return {
    perSecond: result.requests.average,
    p99Ms: result.latency.p99,
    refused: result.non2xx + result.errors,
  };
}

/** Makes sure that the speed of an error is not measured instead. */
async function mustAnswer(url: string, body?: string): Promise<void> {
  const init = body ? { method: 'POST', body, headers: { 'content-type': 'application/json' } } : {};
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}

async function medianStart(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const app = await startApp();
    times.push(app.startMs);
    await app.stop();
  }
  return times.sort((a, b) => a - b)[Math.floor(STARTS / 2)]!;
}

const HANDLERS: Readonly<Record<string, { readonly path: string; readonly body?: string }>> = {
  nothing: { path: '/healthz' },
  'home page': { path: pathOf('home', 'fr') },
  'household page': { path: pathOf('household', 'fr') },
  'footprints, 12 devices, 8 uses': { path: '/api/v1/footprints', body: BODY },
};

async function rates(app: RunningApp): Promise<Record<string, Rate>> {
  const found: Record<string, Rate> = {};
  for (const [name, { path, body }] of Object.entries(HANDLERS)) {
    await mustAnswer(app.url + path, body);
    found[name] = await rate(app.url + path, body);
  }
  return found;
}

export async function http(): Promise<void> {
  const startMs = await medianStart();
  const app = await startApp();
  try {
    await pause(REST_MS);
    const restMB = await memory(app.pid);
    const found = await rates(app);
    console.table(found);
    const share = (name: string) => Math.round((100 * found[name]!.perSecond) / found.nothing!.perSecond);
    console.table({
      'start to first answer, ms (median)': { found: Math.round(startMs), target: `≤ ${START_LIMIT_MS}` },
      'memory at rest, MB': { found: Math.round(restMB), target: `≤ ${MEMORY_LIMIT_MB}` },
      'memory after the load, MB': { found: Math.round(await memory(app.pid)), target: '' },
      'home page against nothing, %': { found: share('home page'), target: `≥ ${PAGES_FLOOR_PERCENT}` },
      'household page against nothing, %': {
        found: share('household page'),
        target: `≥ ${PAGES_FLOOR_PERCENT}`,
      },
    });
  } finally {
    await app.stop();
  }
}
