/** Rooms as they are now, on both databases: two processes that see the same, and streams that report changes. */
import { setTimeout as pause } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL } from '../../../models/room/rehearsal.ts';
import { FLOOR, type RoomEvent } from '../../../models/room/types.ts';
import type { Environment } from '../../../server/http/environment.ts';
import { memoryBus } from '../../../server/live/bus.ts';
import { listenTo } from '../../../server/live/notify.ts';
import { createPresence } from '../../../server/live/presence.ts';
import { createRooms, type Rooms, type RoomView } from '../../../server/live/rooms.ts';
import { stream, streams } from '../../../server/live/stream.ts';
import type { Store } from '../../../server/store/store.ts';
import { STEPS } from '../../models/room/shared.ts';
import { DATABASES, newPlace, open, type Place } from './databases.ts';

const SETUP = { run: '55', level: 'cycle-4', language: 'fr', screens: 'each', steps: STEPS } as const;
const kg = (seat: string, value = 100): RoomEvent => ({
  kind: 'contribute',
  key: `${seat}-${value}`,
  seat,
  step: 'guess',
  people: 1,
  answers: { kg: { kind: 'number', value } },
});
const join = (seat: string): RoomEvent => ({ kind: 'join', seat, people: 1 });
const REVEAL: RoomEvent = { kind: 'reveal', step: 'guess' };
const FAST = { gapMs: 1, heartbeatMs: 20, longestMs: 60_000 };

describe.each(DATABASES)('rooms on %s', (database) => {
  let place: Place;
  const ends: (() => Promise<unknown>)[] = [];
  const errors: Error[] = [];
  let one: Rooms;
  let two: Rooms;

  /** Opens the store as a separate process would. */
  async function start(): Promise<{ rooms: Rooms; store: Store }> {
    const store = await open(place);
    const bus = memoryBus();
    if (place.databaseUrl !== undefined)
      ends.push(
        await listenTo(place.databaseUrl, { bus, presence: createPresence(Date.now) }, (error) =>
          errors.push(error),
        ),
      );
    ends.push(store.close);
    return { rooms: createRooms(store.rooms, bus, () => REAL), store };
  }
  beforeAll(async () => {
    place = await newPlace(database);
    one = (await start()).rooms;
    // SQLite is for one process at a time: the second is then the first
    two = database === 'postgres' ? (await start()).rooms : one;
  });
  afterAll(async () => {
    for (const end of ends) await end();
    expect(errors).toEqual([]);
  });

  const viewOf = async (rooms: Rooms, code: string): Promise<RoomView> => {
    const live = await rooms.look(code);
    if (typeof live === 'string') throw new Error(live);
    return live.view;
  };

  test('count every contribution through two processes at once, and both see the same figure', async () => {
    const { code } = await one.open(SETUP);
    const sent = Array.from({ length: 30 }, (_, i) => kg(`s${i}`, i));
    for (let i = 0; i < 30; i++) await one.act(code, join(`s${i}`));
    const answers = await Promise.all(
      [...sent, ...sent].map((event, i) => (i % 3 ? one : two).act(code, event)),
    );
    expect(answers.every((answer) => answer === 'done')).toBe(true);
    expect((await viewOf(two, code)).steps[0]).toMatchObject({ answered: 30, revealed: false, figures: {} });
    expect(await two.act(code, REVEAL)).toBe('done');
    const views = [await viewOf(one, code), await viewOf(two, code)];
    expect(views[0]).toEqual(views[1]);
    expect(views[0]!.steps[0]!.figures.kg).toMatchObject({ people: 30, mean: 14.5 });
    expect(views[0]!.version).toBe(61);
  });

  test('report and do not store what they refuse; so do an unknown code and an ended room', async () => {
    const { code } = await one.open(SETUP);
    expect(await one.act(code, { kind: 'go', step: 'nowhere' })).toEqual({ refused: 'unknown-step' });
    expect((await viewOf(one, code)).version).toBe(0);
    expect(await one.act('zzzzzz', REVEAL)).toBe('unknown');
    expect(await one.look('zzzzzz')).toBe('unknown');
    await two.end(code);
    expect(await one.act(code, REVEAL)).toEqual({ refused: 'ended' });
    expect(await one.look(code)).toBe('ended');
  });

  test('send a change through one process to the listeners of the other, and to no other room', async () => {
    const [{ code }, other] = [await one.open(SETUP), await one.open(SETUP)];
    await one.act(code, join('a'));
    await pause(50);
    const heard = { mine: 0, others: 0 };
    const stops = [two.onChange(code, () => heard.mine++), two.onChange(other.code, () => heard.others++)];
    await one.act(code, kg('a'));
    await expect.poll(() => heard.mine).toBeGreaterThan(0);
    const before = heard.mine;
    await one.act(code, kg('a'));
    await one.act(code, { kind: 'go', step: 'nowhere' });
    await pause(50);
    expect(heard).toEqual({ mine: before, others: 0 });
    for (const stop of stops) stop();
  });

  test('send a listener the state at once, then each change, a heartbeat, and the end', async () => {
    const { code } = await one.open(SETUP);
    const stopping = new AbortController();
    let listening = 0;
    const app = new Hono<Environment>().use(streams()).get('/', (c) =>
      stream(
        c,
        {
          read: async () => {
            const live = await two.look(code);
            if (typeof live === 'string') return [{ event: 'message', id: live, data: live, done: true }];
            return [{ event: 'message', id: String(live.view.version), data: JSON.stringify(live.view) }];
          },
          subscribe(listener) {
            listening++;
            const stop = two.onChange(code, listener);
            return () => {
              listening--;
              stop();
            };
          },
          stopping: stopping.signal,
        },
        FAST,
      ),
    );
    const response = await app.request('/');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    let said = '';
    const whole = (async () => {
      for await (const piece of response.body!) said += new TextDecoder().decode(piece);
    })();
    await expect.poll(() => said).toMatch(/"version":0.*\nid: 0\nretry: \d+\n\n/);
    await expect.poll(() => said).toContain('\n: \n');
    for (let i = 0; i < FLOOR; i++) {
      await one.act(code, join(`s${i}`));
      await one.act(code, kg(`s${i}`));
    }
    await one.act(code, REVEAL);
    await expect.poll(() => said).toContain('"people":5,"mean":100');
    await one.end(code);
    await whole;
    expect(said).toMatch(/data: ended\nid: ended\n\n$/);
    expect(listening).toBe(0);

    const again = await one.open(SETUP);
    const left = await new Hono<Environment>()
      .use(streams())
      .get('/', (c) =>
        stream(
          c,
          {
            read: async () => [{ event: 'message', id: '0', data: again.code }],
            subscribe: () => () => listening--,
            stopping: stopping.signal,
          },
          FAST,
        ),
      )
      .request('/');
    listening++;
    stopping.abort();
    await left.text();
    expect(listening).toBe(0);
  });
});
