/**
 * What the built server handles over HTTP, compared with a handler that does nothing. The load comes from another process
 * on the same machine, so compare the rows of one run, not two machines.
 */
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { load } from '../../data/load.ts';
import { VERIFICATIONS } from '../../server/api/verify/examples.ts';
import { startApp, type RunningApp } from '../e2e/app.ts';
import { FAMILY } from '../personas/household.ts';
import { throughVite } from '../throughVite.ts';
import { memory } from './usage.ts';

const { pathOf, sensitivityPath } = await throughVite<typeof import('../../web/pages.ts')>('web/pages.ts');

/** How each rate is measured. */
const LOAD = { connections: 20, seconds: 3, warmUpSeconds: 1 };
const STARTS = 5;
/** The server warms up after its first answer. */
const REST_MS = 2_000;
const VERIFICATIONS_TIMED = 100;
/** What is aimed at: at most, and at least for pages beside a handler that does nothing. */
const TARGETS = { startMs: 300, sensitivityMs: 300, verifyMs: 20, memoryMB: 100, pagesPercent: 80 };

const AUTOCANNON = fileURLToPath(new URL('../../node_modules/autocannon/autocannon.js', import.meta.url));
/** Twelve devices and eight uses. */
export const FOOTPRINTS = { path: '/api/v1/footprints', body: JSON.stringify(FAMILY) } as const;
/** A long result saved under an older catalogue, so that everything is told apart. */
const SAVED = JSON.stringify({ catalogue: VERIFICATIONS.oneSmartphone.value.catalogue, answers: FAMILY });

interface Rate {
  readonly perSecond: number;
  readonly p99Ms: number;
  readonly refused: number;
}

/** Twenty connections, for some seconds. */
export async function rate(url: string, body?: string, seconds = LOAD.seconds): Promise<Rate> {
  const post = body ? ['-m', 'POST', '-H', 'content-type: application/json', '-b', body] : [];
  const parameters = ['--json', '-c', `${LOAD.connections}`, '-H', 'accept-encoding: br', ...post];
  const { stdout } = await promisify(execFile)(process.execPath, [
    AUTOCANNON,
    ...parameters,
    ...['-d', `${seconds}`],
    url,
  ]);
  const result = JSON.parse(stdout) as {
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

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function timed(url: string, body?: string): Promise<number> {
  const began = performance.now();
  await mustAnswer(url, body);
  return performance.now() - began;
}

/** Milliseconds, in a server that has just started: nobody has asked for these yet. */
interface Firsts {
  readonly start: number;
  readonly sensitivity: number;
  /** The page of one example, and the other language, once the first page is known. */
  readonly sensitivityAfter: number;
  readonly verify: number;
  /** The median of many more. */
  readonly verifyWarm: number;
}

async function firsts(): Promise<Firsts> {
  const { territory } = load().cases;
  const app = await startApp();
  try {
    await pause(REST_MS);
    const sensitivity = await timed(app.url + pathOf('sensitivity', 'fr'));
    const twin = await timed(app.url + pathOf('sensitivity', 'en'));
    const example = await timed(app.url + sensitivityPath(territory, 'fr'));
    const verifications: number[] = [];
    for (let i = 0; i <= VERIFICATIONS_TIMED; i++)
      verifications.push(await timed(`${app.url}/api/v1/verify`, SAVED));
    const [verify, ...warm] = verifications as [number, ...number[]];
    return {
      start: app.startMs,
      sensitivity,
      sensitivityAfter: Math.max(twin, example),
      verify,
      verifyWarm: median(warm),
    };
  } finally {
    await app.stop();
  }
}

/** The median of each, over several starts. */
async function medianFirsts(): Promise<Firsts> {
  const found: Firsts[] = [];
  for (let i = 0; i < STARTS; i++) found.push(await firsts());
  const of = (name: keyof Firsts) => median(found.map((each) => each[name]));
  return {
    start: of('start'),
    sensitivity: of('sensitivity'),
    sensitivityAfter: of('sensitivityAfter'),
    verify: of('verify'),
    verifyWarm: of('verifyWarm'),
  };
}

const HANDLERS: Readonly<Record<string, { readonly path: string; readonly body?: string }>> = {
  nothing: { path: '/healthz' },
  'home page': { path: pathOf('home', 'fr') },
  'household page': { path: pathOf('household', 'fr') },
  'footprints, 12 devices, 8 uses': FOOTPRINTS,
};

async function rates(app: RunningApp): Promise<Record<string, Rate>> {
  const found: Record<string, Rate> = {};
  for (const [name, { path, body }] of Object.entries(HANDLERS)) {
    await mustAnswer(app.url + path, body);
    await rate(app.url + path, body, LOAD.warmUpSeconds);
    found[name] = await rate(app.url + path, body);
  }
  return found;
}

export async function http(): Promise<void> {
  const first = await medianFirsts();
  const app = await startApp();
  try {
    await pause(REST_MS);
    const restMB = await memory(app.pid);
    const found = await rates(app);
    console.table(found);
    const share = (name: string) => Math.round((100 * found[name]!.perSecond) / found.nothing!.perSecond);
    console.table({
      'start to first answer, ms (median)': {
        found: Math.round(first.start),
        target: `≤ ${TARGETS.startMs}`,
      },
      'first page of what changes a result most, ms (median)': {
        found: Math.round(first.sensitivity),
        target: `≤ ${TARGETS.sensitivityMs}`,
      },
      'its other language and an example, after it, ms (median)': {
        found: Math.round(first.sensitivityAfter),
        target: `≤ ${TARGETS.sensitivityMs}`,
      },
      'first verification of a saved result, ms (median)': { found: Math.round(first.verify), target: '' },
      'another verification, ms (median)': {
        found: Math.round(first.verifyWarm),
        target: `≤ ${TARGETS.verifyMs}`,
      },
      'memory at rest, MB': { found: Math.round(restMB), target: `≤ ${TARGETS.memoryMB}` },
      'memory after the load, MB': { found: Math.round(await memory(app.pid)), target: '' },
      'home page against nothing, %': { found: share('home page'), target: `≥ ${TARGETS.pagesPercent}` },
      'household page against nothing, %': {
        found: share('household page'),
        target: `≥ ${TARGETS.pagesPercent}`,
      },
    });
  } finally {
    await app.stop();
  }
}
