/**
 * One listener of a room, by server-sent events: it gets the whole state at once, then again after each change. Its
 * mailbox has one place: a slow reader gets the latest state and misses those in between, and no queue grows. A
 * heartbeat tells a dead connection from a quiet room. After a while the client is asked to come back, to whichever
 * process is there.
 */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

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

export function stream(c: Context, { read, subscribe, stopping }: StreamSource, times = TIMES): Response {
  c.header('x-accel-buffering', 'no');
  const answer = streamSSE(c, async (sse) => {
    const ended = new AbortController();
    const end = () => ended.abort();
    // proxies that drop a connection do not always cancel the stream, nor always abort the request
    sse.onAbort(end);
    c.req.raw.signal.addEventListener('abort', end);
    stopping.addEventListener('abort', end);
    let changed = true;
    let wake = () => {};
    const unsubscribe = subscribe(() => {
      changed = true;
      wake();
    });
    const oldest = setTimeout(end, times.longestMs);
    ended.signal.addEventListener('abort', () => wake());
    try {
      if (sse.aborted || stopping.aborted) return;
      const retry = RETRY_MS.least + Math.round(Math.random() * RETRY_MS.spread);
      const sent = new Map<string, string>();
      while (!ended.signal.aborted) {
        if (changed) {
          changed = false;
          for (const { done, ...said } of await read()) {
            if (sent.get(said.event) !== said.data)
              await sse.writeSSE({ ...said, ...(sent.size === 0 && { retry }) });
            sent.set(said.event, said.data);
            if (done) return;
          }
          await sse.sleep(times.gapMs);
        } else if (!(await woken(times.heartbeatMs, (resolve) => (wake = resolve)))) {
          await sse.write(': \n\n');
        }
      }
    } finally {
      clearTimeout(oldest);
      unsubscribe();
      c.req.raw.signal.removeEventListener('abort', end);
      stopping.removeEventListener('abort', end);
    }
  });
  // by default a stream says that it may be kept
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** True when it was woken before the time was up. */
function woken(ms: number, sleep: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    sleep(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
