/**
 * Keeps rooms in step between processes. PostgreSQL says which room changed when the change is committed, and each
 * process tells its own listeners. This uses one connection of its own, which is opened again when it breaks; every
 * listener is then told, to make up for what was missed. The same connection says how many screens each process has.
 */
import pg from 'pg';
import { CHANNEL, SCREENS_CHANNEL } from '../store/postgres.ts';
import type { Bus } from './bus.ts';
import type { Presence } from './presence.ts';

const AGAIN_MS = 1000;

export interface Shared {
  readonly bus: Bus;
  readonly presence: Presence;
}

/** @returns a function that ends it; resolves once it listens */
export async function listenTo(
  url: string,
  { bus, presence }: Shared,
  onLost: (error: Error) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  /** The same once it listens, until it breaks. */
  let ready: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  async function connect(): Promise<void> {
    const made = new pg.Client({ connectionString: url, keepAlive: true });
    let broken = false;
    const lost = (error: Error) => {
      if (broken || ended) return;
      broken = true;
      ready = undefined;
      onLost(error);
      retry();
    };
    made.on('error', lost);
    made.on('end', () => lost(new Error('the connection that listens was closed')));
    made.on('notification', ({ channel, payload = '' }) =>
      channel === SCREENS_CHANNEL ? presence.hear(payload) : bus.publish(payload),
    );
    client = made;
    await made.connect();
    await made.query(`listen ${CHANNEL}`);
    await made.query(`listen ${SCREENS_CHANNEL}`);
    if (!broken) ready = made;
  }

  function retry(): void {
    timer = setTimeout(() => {
      connect().then(
        () => bus.codes().forEach((code) => bus.publish(code)),
        () => undefined, // the client's own events ask for another try
      );
    }, AGAIN_MS);
    timer.unref();
  }

  await connect();
  let said: Promise<unknown> = Promise.resolve();
  const silence = presence.say((message) => {
    // one after the other, as the driver asks; the next connection says again what is lost with a broken one
    said = said
      .then(() => ready?.query('select pg_notify($1, $2)', [SCREENS_CHANNEL, message]))
      .catch(() => undefined);
  });
  return async () => {
    ended = true;
    silence();
    await said;
    clearTimeout(timer);
    await client?.end().catch(() => undefined); // already broken
  };
}
