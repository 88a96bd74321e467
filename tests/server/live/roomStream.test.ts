/** Streams of a room from its opening to its end, over a real port: every event is what the contract declares. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roomStreamEvent, STREAM_ROLES, type StreamRole } from '../../../server/api/rooms/stream.ts';
import { stop } from '../../../server/http/stop.ts';
import type { Latest } from '../../../server/live/latest.ts';
import { createPresence } from '../../../server/live/presence.ts';
import { roomSource } from '../../../server/live/roomStream.ts';
import type { RoomView } from '../../../server/live/rooms.ts';
import { join, must, openRoom, send } from '../../live/client.ts';
import { app } from '../app.ts';

const PUPILS = 6;
const HIDDEN = 'Nobody has seen this sentence yet.';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => stop(server, 1000));

interface Heard {
  readonly events: { readonly event: string; readonly id?: string; readonly data: unknown }[];
  text: string;
  /** Until the server ends the stream. */
  whole: Promise<void>;
}

/** Reads a stream as a browser does. */
async function listen(address: string, as: StreamRole): Promise<Heard> {
  const response = await fetch(`${address}/stream?as=${as}`);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  // nothing on the way stores it, waits for its end or answers instead
  const { headers } = response;
  const kept = ['cache-control', 'x-accel-buffering', 'etag', 'content-encoding'].map((name) =>
    headers.get(name),
  );
  expect(kept).toEqual(['no-store', 'no', null, null]);
  const heard: Heard = { events: [], text: '', whole: Promise.resolve() };
  let left = '';
  heard.whole = (async () => {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      heard.text += piece;
      const blocks = (left + piece).split('\n\n');
      left = blocks.pop()!;
      heard.events.push(...blocks.flatMap(eventIn));
    }
  })();
  return heard;
}

function eventIn(block: string) {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => [line.split(': ', 1)[0]!, line.slice(line.indexOf(': ') + 2)]),
  ) as Record<string, string>;
  const { event = 'message', id, data } = fields;
  if (data === undefined) return [];
  return [{ event, ...(id !== undefined && { id }), data: data === 'ended' ? data : JSON.parse(data) }];
}

const viewsOf = ({ events }: Heard) =>
  events.flatMap(({ event, data }) => (event === 'message' && data !== 'ended' ? [data as RoomView] : []));

test('pupil, facilitator and wall get what is declared over a whole session, and nothing private', async () => {
  const room = await openRoom(origin);
  const { code, address, vote } = room;
  const heard = {} as Record<StreamRole, Heard>;
  for (const as of STREAM_ROLES) heard[as] = await listen(address, as);
  const everywhere = (holds: (view: RoomView) => boolean) =>
    expect.poll(() => STREAM_ROLES.every((as) => viewsOf(heard[as]).some(holds))).toBe(true);

  const seats: string[] = [];
  for (let i = 0; i < PUPILS; i++) seats.push(await join(address));
  const charter = (await must<{ steps: { id: string; kind: string; questions: { id: string }[] }[] }>(
    send(address),
  ))!.steps.find(({ kind }) => kind === 'charter')!;
  const contribute = (seat: string, key: string, step: string, answers: object) =>
    must(send(`${address}/contributions`, { key, seat, step, people: 1, answers }));
  await room.act('go', vote.step);
  for (const [i, seat] of seats.entries())
    await contribute(seat, `secret-key-${i}`, vote.step, {
      [vote.question]: { kind: 'choice', options: [vote.options[0]!] },
    });
  await room.act('reveal', vote.step);
  const shown = (view: RoomView) => view.steps.find(({ id }) => id === vote.step)!;
  await everywhere((view) => shown(view).figures[vote.question]?.people === PUPILS);
  await room.act('go', charter.id);
  await contribute(seats[0]!, 'secret-key-text', charter.id, {
    [charter.questions[0]!.id]: { kind: 'text', text: HIDDEN },
  });
  await everywhere(({ steps }) => steps.find(({ id }) => id === charter.id)!.answered === 1);
  await must(send(`${address}/end`, { keep: false }, room.token));
  for (const as of STREAM_ROLES) await heard[as].whole;

  for (const as of STREAM_ROLES) {
    const { events, text } = heard[as];
    for (const event of events) expect(roomStreamEvent.parse(event)).toEqual(event);
    expect(events.at(-1)).toEqual({ event: 'message', id: 'ended', data: 'ended' });
    for (const { steps } of viewsOf(heard[as]))
      for (const { revealed, figures } of steps) if (!revealed) expect(figures).toEqual({});
    const secrets = [...seats, room.token, room.phrase, 'secret-key', HIDDEN, code];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
  // one pupil's screen, and neither the wall nor the facilitator's own
  const counts = (as: StreamRole) => heard[as].events.filter(({ event }) => event === 'connected');
  expect([counts('pupil'), counts('screen')]).toEqual([[], []]);
  expect(counts('lead')[0]).toEqual({ event: 'connected', data: 1 });
});

test('a new screen gets the present state of the room, and then what all screens get', async () => {
  const asked: boolean[] = [];
  const latest: Latest = {
    async view(_code, anew) {
      asked.push(anew);
      return { event: 'message', data: '' };
    },
    follow: () => () => undefined,
  };
  const followed = { latest, presence: createPresence(() => 0), stopping: new AbortController().signal };
  const { read } = roomSource(followed, 'k7m2qx4d', 'pupil');
  for (let i = 0; i < 3; i++) await read();
  expect(asked).toEqual([true, false, false]);
});

test('only screens of pupils are counted, as long as they follow', () => {
  const presence = createPresence(() => 0);
  const latest: Latest = {
    view: () => Promise.reject(new Error('not asked')),
    follow: () => () => undefined,
  };
  const followed = { latest, presence, stopping: new AbortController().signal };
  const ends = STREAM_ROLES.map((as) => roomSource(followed, 'k7m2qx4d', as).subscribe(() => undefined));
  expect(presence.count('k7m2qx4d')).toBe(1);
  for (const end of ends) end();
  expect(presence.count('k7m2qx4d')).toBe(0);
});

test('the document says what the stream sends, and others who listen are refused', async () => {
  const { paths } = (await (await fetch(`${origin}/api/openapi.json`)).json()) as {
    paths: Record<
      string,
      { get: { responses: Record<string, { content: Record<string, { examples: object }> }> } }
    >;
  };
  const { content } = paths['/api/v1/rooms/{code}/stream']!.get.responses[200]!;
  const { examples, ...said } = content['text/event-stream']!;
  expect([Object.keys(content), said]).toEqual([
    ['text/event-stream'],
    { schema: { $ref: '#/components/schemas/RoomStreamEvent' } },
  ]);
  for (const { value } of Object.values(examples) as { value: unknown }[])
    expect(roomStreamEvent.parse(value)).toEqual(value);
  const { code } = await openRoom(origin);
  const wrong = await fetch(`${origin}/api/v1/rooms/${code}/stream?as=teacher&lang=fr`);
  expect([wrong.status, await wrong.json()]).toMatchObject([
    400,
    { errors: [{ parameter: 'as', right: expect.stringContaining('lead') }] },
  ]);
});
