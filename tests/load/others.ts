/**
 * Four connections of one origin send the costliest request of a route, again and again; meanwhile someone else requests
 * a page that costs nothing, and a class joins its room. Heavy use by one client must not delay the others. Then every route
 * is asked so of one server, and its memory read two minutes after the last answer.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { load } from '../../data/load.ts';
import { startApp, type RunningApp } from '../e2e/app.ts';
import { join, openRoom, send } from '../live/client.ts';
import { costliest, initOf, type Costly } from './costliest.ts';
import { PROXIED, schoolOf } from './schools.ts';
import { percentile } from './times.ts';
import { memory } from './usage.ts';

const CONNECTIONS = 4;
const SECONDS = 8;
const EACH_SECONDS = 3;
const WARM_UP_MS = 2000;
const PAGE_EVERY_MS = 5;
/** A class of thirty comes in. */
const JOIN_EVERY_MS = 250;
const IDLE_MS = 120_000;
export const LIMITS = { pageP99Ms: 20, joinP95Ms: 50, memoryTimes: 1.2 } as const;

const [HEAVY, READER] = [schoolOf(1), schoolOf(2)];
/** Refused for now: the answer of a queue that is full. */
const LATER = [429, 503];

/** Asks again and again until told to stop. @returns how long each took */
async function loop(going: () => boolean, ask: () => Promise<unknown>, everyMs = 0): Promise<number[]> {
  const times: number[] = [];
  while (going()) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
    if (everyMs > 0) await pause(everyMs);
  }
  return times;
}

/** What several connections of one origin are answered to a costly request, until told to stop. */
async function heavily(url: string, make: (nth: number) => Costly, going: () => boolean) {
  const found = { answered: 0, later: 0, slowestMs: 0 };
  let nth = 0;
  const ask = async () => {
    const { path, ...made } = make(++nth);
    const { headers, ...init } = initOf({ path, ...made });
    const began = performance.now();
    const answer = await fetch(url + path, { ...init, headers: { ...headers, 'x-forwarded-for': HEAVY } });
    await answer.arrayBuffer();
    if (LATER.includes(answer.status)) return void found.later++;
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    found.answered++;
    found.slowestMs = Math.max(found.slowestMs, Math.round(performance.now() - began));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => loop(going, ask)));
  return found;
}

/** @param make what is requested meanwhile; undefined to measure the machine alone */
async function beside({ url }: RunningApp, make?: (nth: number) => Costly) {
  const { address } = await openRoom(url, READER);
  let going = true;
  const heavy = make && heavily(url, make, () => going);
  await pause(WARM_UP_MS);
  const until = performance.now() + SECONDS * 1000;
  const still = () => performance.now() < until;
  const [pages, joins] = await Promise.all([
    loop(still, () => send(`${url}/`, undefined, undefined, READER), PAGE_EVERY_MS),
    loop(still, () => join(address), JOIN_EVERY_MS),
  ]);
  going = false;
  const found = { answered: 0, later: 0, slowestMs: 0, ...(await heavy) };
  const [pageP99Ms, joinP95Ms] = [percentile(pages, 0.99), percentile(joins, 0.95)];
  return {
    ...found,
    pages: pages.length,
    pageMedianMs: percentile(pages, 0.5),
    pageP99Ms,
    joins: joins.length,
    joinP95Ms,
    holds: pageP99Ms <= LIMITS.pageP99Ms && joinP95Ms <= LIMITS.joinP95Ms,
  };
}

/** Memory of one server, in MB: at rest, after every route was asked for its costliest, and two minutes later. */
async function memoryBack(routes: readonly ((nth: number) => Costly)[]) {
  const app = await startApp(PROXIED);
  try {
    await pause(WARM_UP_MS);
    const rest = await memory(app.pid);
    for (const make of routes) {
      const until = performance.now() + EACH_SECONDS * 1000;
      await heavily(app.url, make, () => performance.now() < until);
    }
    const after = await memory(app.pid);
    await pause(IDLE_MS);
    const later = await memory(app.pid);
    const [restMB, afterMB, laterMB] = [rest, after, later].map(Math.round);
    const times = Math.round((100 * later) / rest) / 100;
    return { restMB, afterMB, laterMB, times, holds: times <= LIMITS.memoryTimes };
  } finally {
    await app.stop();
  }
}

/** @param only the name of a route, to measure that one alone */
export async function others(only?: string): Promise<void> {
  const routes = Object.entries(costliest(load())).filter(([name]) => only === undefined || name === only);
  if (routes.length === 0) throw new Error(`--only ${only}: there is no such route.`);
  const found: Record<string, Awaited<ReturnType<typeof beside>>> = {};
  // one server for each, so that none benefits from what another stored
  for (const [name, make] of [['nothing', undefined] as const, ...routes]) {
    const app = await startApp(PROXIED);
    try {
      found[name] = await beside(app, make);
    } finally {
      await app.stop();
    }
  }
  console.log(
    `Beside the costliest request of each route, on ${CONNECTIONS} connections in a loop: the home page, p99 ≤ ${LIMITS.pageP99Ms} ms; joins, p95 ≤ ${LIMITS.joinP95Ms} ms`,
  );
  console.table(found);
  const back = await memoryBack(routes.map(([, make]) => make));
  console.log(
    `Memory ${IDLE_MS / 60_000} minutes after all of that on one server, ≤ ${LIMITS.memoryTimes} times that at rest`,
  );
  console.table([back]);
  if (!back.holds || Object.values(found).some(({ holds }) => !holds)) process.exitCode = 1;
}
