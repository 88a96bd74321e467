/** What whoever leads may do beside moving on: the door, an answer set aside, a reveal taken back, however a code is typed. */
import { describe, expect, test } from 'vitest';
import { createApi } from '../../../../server/api/api.ts';
import * as bodies from '../../../../server/api/rooms/body.ts';
import { createApp } from '../../../../server/app.ts';
import { createDoor } from '../../../../server/live/door.ts';
import { createPresence } from '../../../../server/live/presence.ts';
import { sqlite } from '../../../../server/store/sqlite.ts';
import { createStore } from '../../../../server/store/store.ts';
import { library, postAs, ROOMS, TODAY } from '../../app.ts';

const OPENED = { run: '55', level: 'adults', language: 'fr', screens: 'each' };
const MINUTE = 60_000;

const clock = { now: 0 };
const now = () => clock.now;
const store = await createStore(sqlite(':memory:'), () => TODAY + clock.now);
const presence = createPresence(now);
const door = createDoor({ library, store, now, presence });
const app = createApp({ api: createApi({ library, store, now, door }), now, log: () => undefined });

const post = (path: string, body: unknown, token?: string) => postIn(app, path, body, token);
const postIn = async (on: typeof app, path: string, body: unknown, token?: string) => {
  const answer = await postAs(on, `${ROOMS}${path}?lang=en`, body, token);
  if (answer.ok) return answer.status;
  const { errors } = (await answer.json()) as { errors?: { code: string }[] };
  return [answer.status, errors?.[0]?.code];
};
const read = (path: string, token?: string) =>
  app.request(`${ROOMS}${path}`, { headers: token === undefined ? {} : { 'facilitator-token': token } });
const deskOf = async (code: string, token: string) =>
  bodies.deskBody.strict().parse(await (await read(`/${code}/desk`, token)).json());

async function opened() {
  const answer = await postAs(app, `${ROOMS}?lang=en`, OPENED);
  const { code, token } = bodies.newRoomBody.parse(await answer.json());
  const joined = async () =>
    bodies.seatBody.parse(await (await postAs(app, `${ROOMS}/${code}/seats`, { people: 1 })).json());
  const act = (kind: string, step: string) => post(`/${code}/acts`, { act: kind, step }, token);
  const viewOf = async () => (await deskOf(code, token)).view;
  return { code, token, joined, act, viewOf };
}

/** A class whose pupils tell their homes, and what each weighs. */
async function atHome(results: readonly number[]) {
  const room = await opened();
  expect(await room.act('go', 'inventory')).toBe(204);
  for (const [i, value] of results.entries()) {
    const { seat } = await room.joined();
    const answers = { people: { kind: 'number', value: 2 }, result: { kind: 'number', value } };
    const sent = { key: `k${i}`, seat, step: 'inventory', people: 1, answers };
    expect(await post(`/${room.code}/contributions`, sent)).toBe(204);
  }
  const stepOf = async () => (await room.viewOf()).steps.find(({ id }) => id === 'inventory')!;
  return { ...room, stepOf };
}

test('whoever leads is told how far the class has been, wherever it comes back to', async () => {
  const { code, token, act, viewOf } = await opened();
  const at = async () => [(await viewOf()).at, (await deskOf(code, token)).reached];
  const [first] = (await viewOf()).steps.map(({ id }) => id) as [string];
  expect(await at()).toEqual([first, first]);
  await act('go', 'inventory');
  expect(await at()).toEqual(['inventory', 'inventory']);
  await act('go', first);
  expect(await at()).toEqual([first, 'inventory']);
});

test('the host says how many screens a room may be for, and whoever leads chooses within that', async () => {
  const small = createDoor({ library, store, now, presence, roomScreens: 100 });
  const hosted = createApp({
    api: createApi({ library, store, now, door: small }),
    now,
    log: () => undefined,
  });
  const { code, token } = bodies.newRoomBody.parse(
    await (await postAs(hosted, `${ROOMS}?lang=en`, OPENED)).json(),
  );
  const size = (screens: number) => postIn(hosted, `/${code}/size`, { screens }, token);
  const most = async () => {
    const desk = await hosted.request(`${ROOMS}/${code}/desk`, { headers: { 'facilitator-token': token } });
    const { most, sizes } = bodies.deskBody.strict().parse(await desk.json());
    return [most, sizes];
  };
  expect(await most()).toEqual([100, [60, 100]]);
  expect(await size(101)).toEqual([409, 'too-large']);
  expect(await size(60)).toBe(204);
  expect(await most()).toEqual([60, [60, 100]]);
  for (let i = 0; i < 60; i++) expect(await post(`/${code}/seats`, { people: 1 })).toBe(201);
  expect(await post(`/${code}/seats`, { people: 1 })).toEqual([409, 'full-room']);
});

describe('the door', () => {
  test('once locked, lets nobody in who was not in; everyone is told; the facilitator alone locks it', async () => {
    const { code, token, viewOf } = await opened();
    const key = 'a-random-name-of-mine';
    const knock = (by: string) => post(`/${code}/seats`, { people: 1, key: by });
    expect(await knock(key)).toBe(201);
    expect(await post(`/${code}/door`, { locked: true }, 'forged')).toEqual([403, undefined]);
    expect(await post(`/${code}/door`, { locked: true }, token)).toBe(204);
    expect((await viewOf()).doorLocked).toBe(true);
    expect(await knock('a-random-name-of-hers')).toEqual([409, 'locked-door']);
    expect(await knock(key)).toBe(201);
    expect(await post(`/${code}/door`, { locked: false }, token)).toBe(204);
    expect(await knock('a-random-name-of-hers')).toBe(201);
  });

  test('the facilitator sees how many screens joined, and when, to the minute', async () => {
    const { code, token, joined } = await opened();
    clock.now += 5 * MINUTE + 12_345;
    await joined();
    const { seats, screens } = await deskOf(code, token);
    const at = TODAY + clock.now;
    expect([seats, screens]).toMatchObject([1, [{ joined: new Date(at - (at % MINUTE)).toISOString() }]]);
  });
});

describe('an answer far from the others', () => {
  test('is named by its screen to the facilitator alone, set aside, and told of to all', async () => {
    const { code, token, act, stepOf } = await atHome([150, 160, 170, 180, 190, 4000]);
    const { screens } = await deskOf(code, token);
    expect(screens.map(({ far }) => far)).toEqual([false, false, false, false, false, true]);
    expect(JSON.stringify(screens)).not.toContain('4000');
    const [{ number }] = screens.slice(-1) as [(typeof screens)[0]];
    const aside = (to: boolean) => post(`/${code}/asides`, { number, step: 'inventory', aside: to }, token);
    expect([await aside(true), await aside(false), await aside(true)]).toEqual([204, 204, 204]);
    expect((await deskOf(code, token)).screens.at(-1)).toMatchObject({ aside: true, answeredHere: true });
    expect(await act('reveal', 'inventory')).toBe(204);
    expect(await stepOf()).toMatchObject({
      aside: 1,
      answered: 6,
      figures: { result: { people: 5, mean: 170 } },
    });
    expect(await aside(false)).toEqual([409, 'already-shown']);
    expect(await post(`/${code}/asides`, { number: 99, step: 'inventory', aside: true }, token)).toEqual([
      409,
      'unknown-seat',
    ]);
  });

  test('that comes late is counted as late, and in no figure', async () => {
    const { code, token, act, joined, stepOf } = await atHome([150, 160, 170, 180, 190]);
    await act('reveal', 'inventory');
    const before = (await stepOf()).figures;
    const { seat } = await joined();
    const answers = { result: { kind: 'number', value: 4000 } };
    const late = { key: 'late', seat, step: 'inventory', people: 1, answers };
    expect(await post(`/${code}/contributions`, late)).toBe(204);
    expect([(await deskOf(code, token)).late, (await stepOf()).figures]).toEqual([1, before]);
  });
});

describe('a reveal', () => {
  const RESULTS = [150, 160, 170, 180, 190];
  const gone = { 'a pupil': 'enter', 'the wall': 'project' } as const;

  test('that no screen has shown is hidden again within ten seconds, by the facilitator alone', async () => {
    const { code, token, act, stepOf } = await atHome(RESULTS);
    await act('reveal', 'inventory');
    clock.now += 4000;
    expect((await deskOf(code, token)).hideMs).toBe(6000);
    expect(await post(`/${code}/acts`, { act: 'hide', step: 'inventory' }, 'forged')).toEqual([
      403,
      undefined,
    ]);
    expect(await act('hide', 'inventory')).toBe(204);
    expect(await stepOf()).toMatchObject({ revealed: false, figures: {} });
    await act('reveal', 'inventory');
    clock.now += 10_000;
    expect((await deskOf(code, token)).hideMs).toBe(0);
    expect(await act('hide', 'inventory')).toEqual([409, 'hide-late']);
  });

  test('that showed nothing is taken back at any time, though screens are there; not that of a prediction, which told', async () => {
    const { code, act, stepOf } = await atHome([150, 160, 170]);
    const leave = presence.enter(code);
    await act('reveal', 'inventory');
    clock.now += 10 * MINUTE;
    expect(await act('hide', 'inventory')).toBe(204);
    expect(await stepOf()).toMatchObject({ revealed: false, answered: 3 });
    const prediction = 'predict-stage';
    await act('go', prediction);
    await act('reveal', prediction);
    expect(await act('hide', prediction)).toEqual([409, 'hide-shown']);
    leave();
  });

  test.each(Object.entries(gone))('that %s has shown stays, though it has left since', async (_who, how) => {
    const { code, token, act, stepOf } = await atHome(RESULTS);
    const leave = presence[how](code);
    await act('reveal', 'inventory');
    expect((await deskOf(code, token)).hideMs).toBe(0);
    clock.now += 1000;
    leave();
    clock.now += 1000;
    expect(await act('hide', 'inventory')).toEqual([409, 'hide-shown']);
    expect((await stepOf()).revealed).toBe(true);
  });

  test('that a screen without a stream has read stays', async () => {
    const { code, act } = await atHome(RESULTS);
    clock.now += 1000;
    await act('reveal', 'inventory');
    clock.now += 1000;
    await read(`/${code}`);
    expect(await act('hide', 'inventory')).toEqual([409, 'hide-shown']);
  });

  test('is hidden though a screen was there before it', async () => {
    const { code, act } = await atHome(RESULTS);
    presence.enter(code)();
    clock.now += 1000;
    await act('reveal', 'inventory');
    expect(await act('hide', 'inventory')).toBe(204);
  });
});

test('a code is eight letters and digits; capitals, spaces and hyphens do not count', async () => {
  const { code } = await opened();
  expect(code).toMatch(/^[2-9a-hjkmnp-uw-z]{8}$/);
  const [first, last] = [code.slice(0, 4), code.slice(4)];
  for (const typed of [`${first} ${last}`, `${first}-${last}`.toUpperCase(), ` ${first}\u00a0${last} `])
    expect((await read(`/${encodeURIComponent(typed)}`)).status).toBe(200);
  expect((await read(`/${first}`)).status).toBe(404);
});

describe('what a class writes', () => {
  const at = (key: string) => ({ step: 'charter', question: 'keep', key });

  test('is accepted, edited and merged by the facilitator alone, then voted on, without the names of its screens', async () => {
    const { code, token, joined, act, viewOf } = await opened();
    expect(await act('go', 'charter')).toBe(204);
    const seats: string[] = [];
    for (const i of [0, 1, 2, 3, 4]) {
      const { seat } = await joined();
      seats.push(seat);
      const answers = { keep: { kind: 'text', text: `sentence ${i}` } };
      const sent = { key: `w${i}`, seat, step: 'charter', people: 1, answers };
      expect(await post(`/${code}/contributions`, sent)).toBe(204);
    }
    expect(await post(`/${code}/acceptances`, at('w0'), 'forged')).toEqual([403, undefined]);
    expect(await post(`/${code}/texts`, { act: 'edit', ...at('w0') }, token)).toEqual([409, 'wrong-answer']);
    expect(await post(`/${code}/texts`, { act: 'merge', ...at('w0'), text: 'x' }, token)).toEqual([
      409,
      'unknown-text',
    ]);
    expect(await post(`/${code}/acceptances`, at('w0'), token)).toBe(204);
    expect(await post(`/${code}/texts`, { act: 'edit', ...at('w1'), text: 'One.' }, token)).toBe(204);
    const merged = { act: 'merge', ...at('w2'), other: 'w3', text: 'Two and three.' };
    expect(await post(`/${code}/texts`, merged, token)).toBe(204);
    expect(await post(`/${code}/polls`, { step: 'charter' }, token)).toEqual([409, 'not-revealed']);
    expect(JSON.stringify(await viewOf())).not.toContain('sentence');
    expect(await act('reveal', 'charter')).toBe(204);
    const { texts, poll, view } = await deskOf(code, token);
    expect(texts.map(({ text, accepted, originals }) => [text, accepted, originals])).toEqual([
      ['sentence 0', true, undefined],
      ['One.', true, ['sentence 1']],
      ['Two and three.', true, ['sentence 2', 'sentence 3']],
      ['sentence 4', false, undefined],
    ]);
    const shown = ['One.', 'Two and three.', 'sentence 0'];
    expect(view.steps.find(({ id }) => id === 'charter')!.figures.keep).toMatchObject({ texts: shown });
    expect(poll).toBe(true);
    expect(await post(`/${code}/polls`, { step: 'charter' }, token)).toBe(204);
    for (const [i, seat] of seats.entries()) {
      const answers = { charter: { kind: 'choice', options: i < 3 ? ['keep-1'] : ['keep-1', 'keep-3'] } };
      const sent = { key: `p${i}`, seat, step: 'charter-poll', people: 1, answers };
      expect(await post(`/${code}/contributions`, sent)).toBe(204);
    }
    expect(await act('reveal', 'charter-poll')).toBe(204);
    const { poll: voted } = (await viewOf()).steps.find(({ id }) => id === 'charter-poll')!;
    expect(voted).toMatchObject({ of: 'charter', chosen: ['keep-1', 'keep-3'] });
    expect(Object.values(voted!.texts!)).toEqual(shown);
    expect(JSON.stringify(voted)).not.toMatch(/w[0-4]/);
  });
});
