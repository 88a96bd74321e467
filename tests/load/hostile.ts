/**
 * A room that someone floods: thousands of joins, a restart of the server, one read of that room; and how long a trivial
 * page takes in the meantime. The figures include the time spent on sending.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startApp } from '../e2e/app.ts';
import { openRoom, send } from '../live/client.ts';

const AT_ONCE = 8;
const PROBE_EVERY_MS = 50;
/** The server warms up after its first answer. */
const REST_MS = 2000;

async function timed(url: string): Promise<number> {
  const began = performance.now();
  await send(url);
  return performance.now() - began;
}

/** @param joins how many are sent */
export async function hostile(joins: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sobrement-hostile-'));
  let app = await startApp({ DATA_DIR: dataDir });
  try {
    await pause(REST_MS);
    const { code, address } = await openRoom(app.url);
    const pages: number[] = [];
    let flooding = true;
    const probing = (async () => {
      while (flooding) {
        pages.push(await timed(`${app.url}/healthz`));
        await pause(PROBE_EVERY_MS);
      }
    })();
    let [left, refused] = [joins, 0];
    const flood = async () => {
      while (left-- > 0) if ((await send(`${address}/seats`, { people: 1 })).status !== 201) refused++;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, flood));
    flooding = false;
    await probing;
    await app.stop();
    app = await startApp({ DATA_DIR: dataDir });
    await pause(REST_MS);
    const [readAfterRestartMs, pageDuringReadMs] = await Promise.all([
      timed(`${app.url}/api/v1/rooms/${code}`),
      timed(`${app.url}/healthz`),
    ]);
    pages.sort((a, b) => a - b);
    const pageP99Ms = pages[Math.ceil(pages.length * 0.99) - 1]!;
    return { joins, refused, pageP99Ms, readAfterRestartMs, pageDuringReadMs };
  } finally {
    await app.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
