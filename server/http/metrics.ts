/**
 * What a server does, for whoever hosts it, in the text format of Prometheus. Nothing in it is about a person: routes are
 * patterns, and rooms are a count. Loaded only where the settings ask for it.
 */
import cluster from 'node:cluster';
import { timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { hashOf } from '../store/secret.ts';
import type { Environment } from './environment.ts';
import type { Log } from './log.ts';

const PATH = '/metrics';
const PREFIX = 'sobrement_';
const SECOND_MS = 1000;
/** Seconds. A page takes a few milliseconds, a long calculation some seconds; nothing may take thirty. */
const BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** No sum of some of them is given: it would look like a fall of what all of them count. */
const NOT_ALL = 'Not every process answered in time: one is starting, stopping or too busy. Ask again.\n';
const BEARER = /^Bearer +(\S+)$/i;

/** Each is asked for when the metrics are read, and answers at once. */
export interface Counted {
  /** Rooms that a screen follows here, and those screens. */
  readonly rooms: () => number;
  readonly screens: () => number;
  /** Calculations that wait for a calculator, and calculators. */
  readonly waiting: () => number;
  readonly calculators: () => number;
}

export interface Metrics {
  /** Counts a request that was answered. */
  readonly observe: Log;
  /** @param token asked of whoever reads them; without one, everyone who reaches the port may */
  routes(token?: string): Hono<Environment>;
}

export function createMetrics(counted: Counted): Metrics {
  const registers = [new Registry()];
  const [register] = registers as [Registry];
  if (cluster.isWorker) {
    AggregatorRegistry.setRegistries(register);
    // answers from now on when the first process asks
    new AggregatorRegistry();
  }
  // memory, processor, event loop
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: `${PREFIX}requests_total`,
    help: 'Requests answered, by pattern of route',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: `${PREFIX}request_seconds`,
    help: 'From a request to the start of its answer, by pattern of route',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const refused = new Counter({
    name: `${PREFIX}refused_total`,
    help: 'Tokens refused, allowances spent, pages of other sites',
    labelNames: ['why'],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: PREFIX + name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('rooms', 'Rooms that a screen follows through this process', counted.rooms);
  gauge('screens', 'Screens that follow a room through this process', counted.screens);
  gauge('queue', 'Calculations that wait for a process', counted.waiting);
  gauge('calculators', 'Processes that compute', counted.calculators);

  return {
    observe({ method, route, status, ms, refused: why }) {
      requests.inc({ method, route, status });
      seconds.observe({ route }, ms / SECOND_MS);
      if (why !== undefined) refused.inc({ why });
    },
    routes: (token) =>
      new Hono<Environment>().get(PATH, async (c) => {
        if (token !== undefined && !isToken(c.req.header('authorization'), token)) {
          c.set('refusal', 'wrong-token');
          return c.text('', 401, { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' });
        }
        return shown(c, register, await register.metrics());
      }),
  };
}

/** For the first of several processes: what the others count, added up. */
export function metricsOfAll(): Hono<Environment> {
  const all = new AggregatorRegistry();
  const added = () => all.clusterMetrics().catch(() => ''); // one of them did not answer within five seconds
  return new Hono<Environment>().get(PATH, async (c) => {
    const text = await added();
    return text === '' ? c.text(NOT_ALL, 503, { 'cache-control': 'no-store' }) : shown(c, all, text);
  });
}

const shown = (c: Context, { contentType }: { readonly contentType: string }, text: string) =>
  c.body(text, 200, { 'content-type': contentType, 'cache-control': 'no-store' });

function isToken(authorization: string | undefined, token: string): boolean {
  const [, said = ''] = BEARER.exec(authorization ?? '') ?? [];
  return timingSafeEqual(Buffer.from(hashOf(said)), Buffer.from(hashOf(token)));
}
