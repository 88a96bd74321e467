/**
 * One listener of a room, by server-sent events: it gets the whole state at once, then again after each change. Its
 * mailbox has one place: a slow reader gets the latest state and misses those in between, and no queue grows. A
 * heartbeat tells a dead connection from a quiet room. After a while the client is asked to come back, to whichever
 * process is there.
 */
import type { ServerResponse } from 'node:http';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { Environment } from '../http/environment.ts';

export interface StreamTimes {
  /** The least time between two states; what changes meanwhile is sent once. */
  readonly gapMs: number;
  readonly heartbeatMs: number;
  readonly longestMs: number;
}

export const TIMES: StreamTimes = { gapMs: 150, heartbeatMs: 20_000, longestMs: 30 * 60_000 };
/** How long a client waits before it comes back; some come back sooner than others. */
const RETRY_MS = { least: 500, spread: 2000 };

/** A part of a state, by the name of its events; it is sent when it differs from what was sent before. */
export interface Said {
  readonly event: string;
  readonly id?: string;
  /** One line. */
  readonly data: string;
  /** Set when this is the last state. */
  readonly done?: boolean;
}

export interface StreamSource {
  /** The state as it is now. */
  readonly read: () => Promise<readonly Said[]>;
  /** @returns a function that ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
}

const OK = 200;
const HEADERS = {
  'content-type': 'text/event-stream',
  // nobody keeps a stream, nor waits until it has enough of it
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
} as const;

/** Answers with a stream, which `streams` starts once the headers of the answer are whole. */
export function stream(c: Context, source: StreamSource, times = TIMES): Response {
  c.set('follows', (to: Writable) => follow(to, source, times));
  return c.body(null, OK, HEADERS);
}

/** Otherwise the library may take it for an answer of its own making, and write it again. */
void RESPONSE_ALREADY_SENT.body;

/**
 * Starts the streams that are answered. It stands before all that adds headers. A stream is written to the response of
 * Node: the web streams that would lead there take 30 kB a screen, six times what the connection takes.
 */
export function streams(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next();
    const { follows } = c.var;
    const { status, headers } = c.res;
    if (!follows || status !== OK || c.req.method === 'HEAD') return;
    const outgoing = (c.env as { readonly outgoing?: ServerResponse } | undefined)?.outgoing;
    const to = outgoing ?? new PassThrough();
    outgoing?.writeHead(status, Object.fromEntries(headers)).flushHeaders();
    // assigned in two steps: the framework would carry the headers of the answer that it replaces
    c.res = undefined;
    c.res =
      to === outgoing
        ? RESPONSE_ALREADY_SENT
        : new Response(Readable.toWeb(to as PassThrough) as ReadableStream, { status, headers });
    follows(to);
  };
}

function follow(to: Writable, { read, subscribe, stopping }: StreamSource, times: StreamTimes): void {
  if (to.destroyed || stopping.aborted) return void to.end();
  let sent: readonly Said[] = [];
  let [changed, busy, ended] = [false, false, false];
  const unsubscribe = subscribe(() => {
    changed = true;
    tell();
  });
  const unheard = onStop(stopping, cut);
  const oldest = setTimeout(cut, times.longestMs);
  const beat = setTimeout(() => {
    if (!to.writableNeedDrain) to.write(': \n\n');
    beat.refresh();
  }, times.heartbeatMs);
  for (const over of ['close', 'error']) to.once(over, end);
  changed = true;
  tell();

  function tell(): void {
    if (!changed || busy || ended) return;
    [changed, busy] = [false, true];
    read()
      .then(write)
      .catch((error: unknown) => {
        console.error(error);
        cut();
      });
  }

  function write(said: readonly Said[]): void {
    if (ended) return;
    for (const one of said) {
      const before = sent.find(({ event }) => event === one.event);
      if (one.data === before?.data) continue;
      to.write(sent.length === 0 && one === said[0] ? textOf(one, retryMs()) : bytesOf(one));
      if (one.done) {
        end();
        return void to.end();
      }
    }
    sent = said;
    beat.refresh();
    if (to.writableNeedDrain) to.once('drain', rest);
    else rest();
  }

  function rest(): void {
    if (ended) return;
    setTimeout(() => {
      busy = false;
      tell();
    }, times.gapMs);
  }

  function end(): void {
    if (ended) return;
    ended = true;
    clearTimeout(oldest);
    clearTimeout(beat);
    unsubscribe();
    unheard();
  }

  /** What a reader has not taken by now is not waited for. */
  function cut(): void {
    if (ended) return;
    end();
    if (to.writableNeedDrain) to.destroy();
    else to.end();
  }
}

const retryMs = (): number => RETRY_MS.least + Math.round(Math.random() * RETRY_MS.spread);

const textOf = ({ event, id, data }: Said, retry?: number): string =>
  [
    `event: ${event}`,
    `data: ${data}`,
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(retry === undefined ? [] : [`retry: ${retry}`]),
  ].join('\n') + '\n\n';

/** Made once for all the screens that are told the same. */
const encoded = new WeakMap<Said, Buffer>();
function bytesOf(said: Said): Buffer {
  const bytes = encoded.get(said) ?? Buffer.from(textOf(said));
  encoded.set(said, bytes);
  return bytes;
}

/** One listener of a signal for all streams: to add one is to go through all that it has. */
const untilStop = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns a function that ends it */
function onStop(stopping: AbortSignal, act: () => void): () => void {
  const those = untilStop.get(stopping) ?? new Set();
  if (!untilStop.has(stopping)) {
    untilStop.set(stopping, those);
    stopping.addEventListener('abort', () => those.forEach((each) => each()));
  }
  those.add(act);
  return () => those.delete(act);
}
