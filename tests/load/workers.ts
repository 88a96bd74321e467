/**
 * What several processes cost and bring: the same requests to one process and to two on the same port, with PostgreSQL.
 * The load comes from this machine too, so what they bring is less than it would be alone.
 */
import { startApp } from '../e2e/app.ts';
import { startPostgres } from '../server/store/postgresSetup.ts';
import { FOOTPRINTS, rate } from './http.ts';
import { processorTime } from './usage.ts';

const SECONDS = 10;

export interface Shared {
  readonly workers: number;
  readonly perSecond: number;
  /** Processor time of all the processes. */
  readonly msPerRequest: number;
}

export async function workers(): Promise<Shared[]> {
  const { url: databaseUrl, stop } = await startPostgres();
  try {
    const found: Shared[] = [];
    for (const count of [1, 2]) {
      const app = await startApp({ WORKERS: String(count), DATABASE_URL: databaseUrl });
      try {
        const { path, body } = FOOTPRINTS;
        await rate(app.url + path, body, 1);
        const before = await processorTime(app.pid);
        const { perSecond } = await rate(app.url + path, body, SECONDS);
        const spent = (await processorTime(app.pid)) - before;
        found.push({ workers: count, perSecond, msPerRequest: (1000 * spent) / (perSecond * SECONDS) });
      } finally {
        await app.stop();
      }
    }
    return found;
  } finally {
    await stop();
  }
}
