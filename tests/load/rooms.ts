/**
 * Classes on the built server: joins spread over time, then rooms whose pupils all listen and contribute once a minute,
 * and are then shown a figure. Count and duration are bounded, over loopback. The load comes from this process, on the
 * machine of the server: the figures include the time spent on sending and receiving.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { startApp, type RunningApp } from '../e2e/app.ts';
import { ballot, join, openRoom, send, type Facilitator } from '../live/client.ts';
import { follow, type Follower } from '../live/follow.ts';
import { PROXIED, schoolOf } from './schools.ts';
import { percentile } from './times.ts';
import { memory } from './usage.ts';

const PUPILS_IN_ROOM = 30;
const MINUTE_MS = 60_000;
/** How long a figure may take to reach everyone. */
const REVEAL_LIMIT_MS = 15_000;
const POLL_MS = 20;

export interface Joins {
  readonly joins: number;
  readonly seconds: number;
  readonly errors: number;
  readonly p95Ms: number;
}

export interface Classes {
  readonly rooms: number;
  readonly pupils: number;
  readonly contributions: number;
  /** Requests refused or broken, streams refused or broken, and pupils who did not see the figure. */
  readonly errors: number;
  readonly contributionP95Ms: number;
  readonly revealP95Ms: number;
  readonly memoryMB: number;
}

const p95 = (times: readonly number[]): number => Math.round(percentile(times, 0.95));

/** @returns how long it took, or undefined when it failed: the reason is then printed */
async function timed(act: () => Promise<unknown>): Promise<number | undefined> {
  const began = performance.now();
  return act().then(
    () => performance.now() - began,
    (error: Error) => complain(error.message),
  );
}

/** Prints each reason once only, even if a thousand follow. */
const said = new Set<string>();
function complain(why: string): undefined {
  if (!said.has(why)) console.error(why);
  said.add(why);
}

const tally = (times: readonly (number | undefined)[]) => {
  const done = times.filter((time) => time !== undefined);
  return { errors: times.length - done.length, p95Ms: p95(done) };
};

/** Spreads calls evenly over a time. */
const spread = <T>(count: number, overMs: number, act: (nth: number) => Promise<T>): Promise<T[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, nth) => {
      await pause((nth * overMs) / count);
      return act(nth);
    }),
  );

/** Everyone joins one room. */
export async function joins(count: number, seconds: number): Promise<Joins> {
  const app = await startApp();
  try {
    const room = await openRoom(app.url);
    const times = await spread(count, seconds * 1000, () => timed(() => join(room.address)));
    return { joins: count, seconds, ...tally(times) };
  } finally {
    await app.stop();
  }
}

interface Class {
  readonly room: Facilitator;
  readonly pupils: readonly { readonly seat: string; readonly screen: Follower }[];
}

/** @param heard collects when pupils saw the figure of the vote */
async function fill(app: RunningApp, nth: number, heard: number[]): Promise<Class> {
  const room = await openRoom(app.url, schoolOf(nth));
  await room.act('go', room.vote.step);
  const pupils = [];
  for (let i = 0; i < PUPILS_IN_ROOM; i++) {
    const seat = await join(room.address);
    let seen = false;
    const screen = follow(room.address, ({ steps }) => {
      if (seen || !steps.find(({ id }) => id === room.vote.step)!.revealed) return;
      seen = true;
      heard.push(performance.now());
    });
    pupils.push({ seat, screen });
  }
  return { room, pupils };
}

/** Rooms of thirty pupils; each pupil contributes once a minute, then the rooms are shown their figure, one after another. */
export async function classes(rooms: number, minutes: number): Promise<Classes> {
  const app = await startApp(PROXIED);
  const filled: Class[] = [];
  const heard = new Map<string, number[]>();
  try {
    for (let i = 0; i < rooms; i++) {
      const times: number[] = [];
      const made = await fill(app, i, times);
      filled.push(made);
      heard.set(made.room.code, times);
    }
    const everyone = filled.flatMap(({ room, pupils }) => pupils.map((pupil) => ({ room, ...pupil })));
    const sent: (number | undefined)[] = [];
    for (let minute = 0; minute < minutes; minute++) {
      const times = await spread(everyone.length, MINUTE_MS, (nth) => {
        const { room, seat } = everyone[nth]!;
        return timed(() => contribute(room, ballot(room, seat, `${seat}-${minute}`, nth)));
      });
      sent.push(...times);
    }
    const memoryMB = Math.round(await memory(app.pid));
    const latencies = [];
    for (const { room } of filled) latencies.push(...(await reveal(room, heard.get(room.code)!)));
    const broken = everyone.filter(
      ({ screen }) => screen.refused + screen.cut > 0 || screen.connections !== 1,
    );
    for (const { screen } of broken)
      complain(`a stream: connected ${screen.connections}, refused ${screen.refused}, cut ${screen.cut}`);
    const { errors, p95Ms } = tally(sent);
    return {
      rooms,
      pupils: everyone.length,
      contributions: sent.length,
      errors: errors + broken.length + everyone.length - latencies.length,
      contributionP95Ms: p95Ms,
      revealP95Ms: p95(latencies),
      memoryMB,
    };
  } finally {
    for (const { pupils } of filled) for (const { screen } of pupils) screen.close();
    await app.stop();
  }
}

async function contribute({ address }: Facilitator, sent: object): Promise<void> {
  const { status, text } = await send(`${address}/contributions`, sent);
  if (status !== 204) throw new Error(`${status}: ${text}`);
}

/** @returns how long each pupil waited for the figure after the facilitator asked for it, in ms */
async function reveal(room: Facilitator, heard: readonly number[]): Promise<number[]> {
  const asked = performance.now();
  await room.act('reveal', room.vote.step);
  while (heard.length < PUPILS_IN_ROOM && performance.now() - asked < REVEAL_LIMIT_MS) await pause(POLL_MS);
  return heard.map((moment) => moment - asked);
}
