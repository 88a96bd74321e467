/**
 * Rooms kept in step between processes: PostgreSQL says which room changed when the change is committed, and each
 * process tells its own listeners. One connection of its own, made again when it breaks; what was missed meanwhile is
 * made up for by telling everyone.
 */
import pg from 'pg';
import { CHANNEL } from '../store/postgres.ts';
import type { Bus } from './bus.ts';

const AGAIN_MS = 1000;

/** @returns what ends it; resolves once it listens */
export async function listenTo(
  url: string,
  bus: Bus,
  onLost: (error: Error) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  async function connect(): Promise<void> {
    const made = new pg.Client({ connectionString: url, keepAlive: true });
    let broken = false;
    const lost = (error: Error) => {
      if (broken || ended) return;
      broken = true;
      onLost(error);
      retry();
    };
    made.on('error', lost);
    made.on('end', () => lost(new Error('the connection that listens was closed')));
    made.on('notification', ({ payload }) => payload !== undefined && bus.publish(payload));
    client = made;
    await made.connect();
    await made.query(`listen ${CHANNEL}`);
  }

  function retry(): void {
    timer = setTimeout(() => {
      connect().then(
        () => bus.codes().forEach((code) => bus.publish(code)),
        () => undefined, // its own events ask for another try
      );
    }, AGAIN_MS);
    timer.unref();
  }

  await connect();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined); // already broken
  };
}
