/**
 * A room that someone floods with thousands of joins; then it leaves the memory, because hundreds of other rooms are read,
 * or because the server starts again; then it is read. And how long a trivial page takes in the meantime. The figures
 * include the time spent on sending.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApp } from '../e2e/app.ts';
import { openRoom, send } from '../live/client.ts';
import { PROXIED, schoolOf } from './schools.ts';
import { percentile } from './times.ts';

const AT_ONCE = 8;
const PROBE_EVERY_MS = 50;
/** The server warms up after its first answer. */
const REST_MS = 2000;
/** A few more rooms than a server keeps in memory. */
const OTHER_ROOMS = 505;

async function timed(url: string): Promise<number> {
  const began = performance.now();
  await send(url);
  return performance.now() - began;
}

/** How long a trivial page takes while something happens. */
async function pagesDuring(url: string, happens: () => Promise<unknown>): Promise<number[]> {
  const pages: number[] = [];
  let going = true;
  const probing = (async () => {
    while (going) {
      pages.push(await timed(`${url}/healthz`));
      await pause(PROBE_EVERY_MS);
    }
  })();
  await happens();
  going = false;
  await probing;
  return pages;
}

/** @param joins how many are sent */
export async function hostile(joins: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sobrement-hostile-'));
  const settings = { ...PROXIED, DATA_DIR: dataDir };
  let app = await startApp(settings);
  const read = async (code: string) => {
    const [readMs, pageMs] = await Promise.all([
      timed(`${app.url}/api/v1/rooms/${code}`),
      timed(`${app.url}/healthz`),
    ]);
    return { readMs, pageMs };
  };
  try {
    await pause(REST_MS);
    const { code, address } = await openRoom(app.url);
    let [left, refused] = [joins, 0];
    const flood = async () => {
      while (left-- > 0) if ((await send(`${address}/seats`, { people: 1 })).status !== 201) refused++;
    };
    const pages = await pagesDuring(app.url, () => Promise.all(Array.from({ length: AT_ONCE }, flood)));
    for (let nth = 0; nth < OTHER_ROOMS; nth++) await openRoom(app.url, schoolOf(nth));
    const evicted = await read(code);
    await app.stop();
    app = await startApp(settings);
    await pause(REST_MS);
    const restarted = await read(code);
    return {
      joins,
      refused,
      pageP99Ms: percentile(pages, 0.99),
      readAfterEvictionMs: evicted.readMs,
      pageDuringItMs: evicted.pageMs,
      readAfterRestartMs: restarted.readMs,
      pageDuringThatMs: restarted.pageMs,
    };
  } finally {
    await app.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
