/** A stream and who listens to it, over a real port: one that reads nothing, one that asks for headers alone. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import type { Environment } from '../../../server/http/environment.ts';
import { serve } from '../../../server/http/serve.ts';
import { stop } from '../../../server/http/stop.ts';
import { stream, streams, type StreamSource } from '../../../server/live/stream.ts';

const TIMES = { gapMs: 0, heartbeatMs: 5, longestMs: 60_000 };
/** Of one state, in characters: a few fill all that is kept on the way. */
const LONG = 2_000_000;

let server: Server | undefined;
afterEach(() => server && stop(server, 1000));

async function served(source: Omit<StreamSource, 'stopping'>, times = TIMES) {
  const stopping = new AbortController();
  const app = new Hono<Environment>()
    .use(streams())
    .get('/', (c) => stream(c, { ...source, stopping: stopping.signal }, times));
  server = serve(app.fetch);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, stopping, address: `http://127.0.0.1:${port}/` };
}

test('for a screen that reads nothing, states are read again only once it reads', async () => {
  let [reads, change]: [number, () => void] = [0, () => undefined];
  const { port, stopping } = await served({
    read: () => Promise.resolve([{ event: 'message', data: `${reads++}`.padStart(LONG, '.') }]),
    subscribe: (listener) => {
      change = listener;
      return () => undefined;
    },
  });
  const socket = connect(port, '127.0.0.1').pause();
  await once(socket, 'connect');
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const flood = setInterval(() => change(), 1);
  let [before, still] = [-1, 0];
  const settled = () => {
    still = reads > 0 && reads === before ? still + 1 : 0;
    before = reads;
    return still;
  };
  await expect.poll(settled, { interval: 20 }).toBe(10);
  const held = reads;
  socket.resume();
  await expect.poll(() => reads).toBeGreaterThan(held);
  clearInterval(flood);
  // what is not taken at the end is not waited for
  socket.pause();
  stopping.abort();
  socket.destroy();
});

test('whoever asks for the headers alone is no listener', async () => {
  let listening = 0;
  const { address } = await served({
    read: () => Promise.resolve([{ event: 'message', data: '' }]),
    subscribe: () => {
      listening++;
      return () => listening--;
    },
  });
  const asked = await fetch(address, { method: 'HEAD' });
  expect([asked.status, asked.headers.get('content-type'), listening]).toEqual([200, 'text/event-stream', 0]);
  const left = new AbortController();
  await fetch(address, { signal: left.signal });
  expect(listening).toBe(1);
  left.abort();
  await expect.poll(() => listening).toBe(0);
});

test('what has not changed is not said again; a stream that has lasted its time ends, and its listener with it', async () => {
  let [listening, reads] = [0, 0];
  const { address } = await served(
    {
      read: () =>
        Promise.resolve([
          { event: 'message', id: '1', data: 'all' },
          { event: 'connected', data: `${reads++}` },
        ]),
      subscribe: (listener) => {
        listening++;
        setTimeout(listener, 20);
        return () => listening--;
      },
    },
    { ...TIMES, longestMs: 200 },
  );
  const said = (await (await fetch(address)).text()).replaceAll(': \n\n', '');
  expect(said).toMatch(
    /^event: message\ndata: all\nid: 1\nretry: \d+\n\nevent: connected\ndata: 0\n\nevent: connected\ndata: 1\n\n$/,
  );
  expect(listening).toBe(0);
});
