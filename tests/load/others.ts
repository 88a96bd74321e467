/**
 * One connection sends the costliest request of a route, again and again; meanwhile another requests a page that costs
 * nothing. Heavy use by one client must not delay the others.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { load } from '../../data/load.ts';
import { startApp } from '../e2e/app.ts';
import { costliest, initOf, type Costly } from './costliest.ts';

const SECONDS = 8;
const WARM_UP_MS = 2000;
const BETWEEN_MS = 5;
const LIMIT_MS = 50;

const at = (times: readonly number[], share: number): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]! * 10) / 10;

/** How long each reply takes, until told to stop. */
async function loop(going: () => boolean, ask: (nth: number) => Promise<Response>, betweenMs = 0) {
  const times: number[] = [];
  for (let nth = 1; going(); nth++) {
    const began = performance.now();
    const answer = await ask(nth);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
    times.push(performance.now() - began);
    if (betweenMs > 0) await pause(betweenMs);
  }
  return times;
}

/** @param make what is requested meanwhile; undefined to measure the machine alone */
async function beside(url: string, make?: (nth: number) => Costly) {
  let going = true;
  const ask = (made: Costly) => fetch(url + made.path, initOf(made));
  const costly = make
    ? loop(
        () => going,
        (nth) => ask(make(nth)),
      )
    : Promise.resolve([]);
  await pause(WARM_UP_MS);
  const until = performance.now() + SECONDS * 1000;
  const pages = await loop(
    () => performance.now() < until,
    () => fetch(`${url}/`),
    BETWEEN_MS,
  );
  going = false;
  const times = await costly;
  const p99Ms = at(pages, 0.99);
  return {
    answered: times.length,
    slowestMs: Math.round(Math.max(0, ...times)),
    pages: pages.length,
    medianMs: at(pages, 0.5),
    p99Ms,
    holds: p99Ms < LIMIT_MS,
  };
}

/** One server for each, so that none benefits from what another stored. */
export async function others(): Promise<void> {
  const found: Record<string, Awaited<ReturnType<typeof beside>>> = {};
  for (const [name, make] of [['nothing', undefined] as const, ...Object.entries(costliest(load()))]) {
    const app = await startApp();
    try {
      found[name] = await beside(app.url, make);
    } finally {
      await app.stop();
    }
  }
  console.log(
    `Beside the costliest request of each route, in a loop: the home page, p99 below ${LIMIT_MS} ms`,
  );
  console.table(found);
  if (Object.values(found).some(({ holds }) => !holds)) process.exitCode = 1;
}
