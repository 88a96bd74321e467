/** A session over HTTP, from its opening to its end; and everything that is refused on the way. */
import { describe, expect, test } from 'vitest';
import { createApi } from '../../../../server/api/api.ts';
import { createApp } from '../../../../server/app.ts';
import * as bodies from '../../../../server/api/rooms/body.ts';
import { sqlite } from '../../../../server/store/sqlite.ts';
import { createStore } from '../../../../server/store/store.ts';
import { handsDealt } from '../../../../models/school/deal.ts';
import { library, postAs, ROOMS, TODAY } from '../../app.ts';

const OPENED = { run: '55', level: 'cycle-4', language: 'fr', screens: 'each', cards: 'proposals' };

const clock = { now: 0 };
const log: object[] = [];
const store = await createStore(sqlite(':memory:'), () => TODAY);
const newApp = () =>
  createApp({
    api: createApi({ library, store, now: () => clock.now }),
    now: () => clock.now,
    log: (line) => log.push(line),
  });
let app = newApp();

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`${ROOMS}${path}`, { headers });
const post = (path: string, body: unknown, token?: string) =>
  postAs(app, `${ROOMS}${path}?lang=en`, body, token);
const opened = async (asked: object = OPENED) =>
  bodies.newRoomBody.strict().parse(await (await post('', asked)).json());
const seatIn = async (code: string, people = 1) =>
  ((await (await post(`/${code}/seats`, { people })).json()) as { seat: string }).seat;
const roomOf = async (code: string) => bodies.roomBody.strict().parse(await (await get(`/${code}`)).json());
const problemOf = async (response: Response) => {
  const { type, errors } = (await response.json()) as {
    type: string;
    errors: { path: string; code: string }[];
  };
  return [response.status, type.slice(5), errors[0]?.code ?? errors[0]?.path];
};

test('a field that is missing is told with what it holds, in the language asked for', async () => {
  const { code, token } = await opened();
  const told = async (language: string) => {
    const answer = await postAs(app, `${ROOMS}/${code}/acts?lang=${language}`, { act: 'go' }, token);
    const { errors } = (await answer.json()) as { errors: { path: string; right: string }[] };
    return errors.map(({ path, right }) => [path, right]);
  };
  expect(await told('en')).toEqual([['step', 'Add it. Id of a step of the room.']]);
  expect(await told('fr')).toEqual([['step', 'Ajoutez-le. Identifiant d’une étape de la salle.']]);
});

test('a class joins, answers, sees nothing, then sees the figure, which stays; and everything is deleted at the end', async () => {
  const { code, token, expires } = await opened();
  expect(Date.parse(expires)).toBe(TODAY + 24 * 60 * 60 * 1000);
  const { steps } = await roomOf(code);
  const step = steps.find(({ questions }) => questions[0]?.kind === 'rank')!;
  const question = steps.find(({ id }) => id === step.id)!.questions[0]!;
  const items = 'items' in question ? question.items : [];
  const answer = (seat: string, key: string) =>
    post(`/${code}/contributions`, {
      key,
      seat,
      step: step.id,
      people: 1,
      answers: { [question.id]: { kind: 'rank', items } },
    });
  const act = (kind: string) => post(`/${code}/acts`, { act: kind, step: step.id }, token);
  expect((await act('go')).status).toBe(204);
  const seats = await Promise.all(Array.from({ length: 6 }, () => seatIn(code)));
  for (const [i, seat] of seats.entries()) {
    expect((await answer(seat, `k${i}`)).status).toBe(204);
    expect((await answer(seat, `k${i}`)).status).toBe(204);
  }
  const shownOf = async () => (await roomOf(code)).view.steps.find(({ id }) => id === step.id)!;
  expect(await shownOf()).toMatchObject({ answered: 6, revealed: false, figures: {} });
  expect((await act('reveal')).status).toBe(204);
  const { figures } = await shownOf();
  expect(figures[question.id]).toMatchObject({ kind: 'rank', people: 6 });
  await answer(await seatIn(code), 'late');
  expect((await shownOf()).figures).toEqual(figures);
  expect((await act('lock')).status).toBe(204);
  expect(await problemOf(await answer(await seatIn(code), 'later'))).toEqual([
    409,
    'refused-event',
    'locked',
  ]);

  const desk = bodies.deskBody
    .strict()
    .parse(await (await get(`/${code}/desk`, { 'facilitator-token': token })).json());
  expect(desk.seats).toBe(8);
  const { comeback } = bodies.endedBody.parse(
    await (await post(`/${code}/end`, { keep: true }, token)).json(),
  );
  expect(await problemOf(await get(`/${code}`))).toEqual([410, 'ended-room', undefined]);
  const kept = await app.request(`/api/v1/totals/${comeback!.code}`);
  const { totals } = bodies.totalsBody.strict().parse(await kept.json());
  expect(totals).toMatchObject({ run: '55', level: 'cycle-4', steps: { [step.id]: figures } });
  expect(JSON.stringify(totals)).not.toMatch(new RegExp(seats.join('|')));
});

test('a vote is on the debated cards alone when whoever leads says so, before anybody has voted', async () => {
  const { code, token } = await opened();
  const lead = (act: string) => post(`/${code}/acts`, { act, step: 'vote' }, token);
  const asked = async () => (await roomOf(code)).view.steps.find(({ id }) => id === 'vote')?.questions;
  const { steps } = await roomOf(code);
  const [all] = steps.find(({ id }) => id === 'vote')!.questions;
  expect(await asked()).toBeUndefined();
  expect((await lead('narrow')).status).toBe(204);
  const cards = all?.kind === 'choice' ? all.options : [];
  const [debated] = handsDealt(code, cards, 'each');
  const offered = cards.filter((card) => debated!.includes(card));
  expect(offered).toHaveLength(3);
  expect(await asked()).toEqual([{ ...all, options: offered, most: 1 }]);
  expect((await lead('widen')).status).toBe(204);
  expect(await asked()).toBeUndefined();
  expect((await lead('go')).status).toBe(204);
  expect((await lead('narrow')).status).toBe(204);
  expect((await lead('reveal')).status).toBe(204);
  expect(await problemOf(await lead('widen'))).toEqual([409, 'refused-event', 'already-reached']);
  // each team has cards of its own: all of them are debated
  const teams = await opened({ ...OPENED, screens: 'team' });
  const narrow = await post(`/${teams.code}/acts`, { act: 'narrow', step: 'vote' }, teams.token);
  expect(await problemOf(narrow)).toEqual([409, 'refused-event', 'no-choice']);
});

test('another process knows everything that this one acknowledged', async () => {
  const { code } = await opened();
  await seatIn(code);
  const before = await roomOf(code);
  app = newApp();
  expect(await roomOf(code)).toEqual(before);
});

test('a facilitator who lost the link comes back with the phrase', async () => {
  const { code, token, phrase } = await opened();
  const { token: other } = (await (await post(`/${code}/recovery`, { phrase })).json()) as { token: string };
  expect(await problemOf(await get(`/${code}/desk`, { 'facilitator-token': token }))).toEqual([
    403,
    'wrong-facilitator',
    undefined,
  ]);
  expect((await get(`/${code}/desk`, { 'facilitator-token': other })).status).toBe(200);
});

test('hands are counted by the facilitator alone', async () => {
  const { code, token } = await opened({ ...OPENED, screens: 'none' });
  const { steps } = await roomOf(code);
  const vote = steps.find(({ kind }) => kind === 'vote')!;
  const question = vote.questions[0]!;
  const hands = { kind: 'hands', hands: { [('options' in question ? question.options : [])[0]!]: 20 } };
  await post(`/${code}/acts`, { act: 'go', step: vote.id }, token);
  const sent = { key: 'k', step: vote.id, people: 28, answers: { [question.id]: hands } };
  expect((await post(`/${code}/contributions`, sent, token)).status).toBe(204);
  expect((await post(`/${code}/contributions`, { ...sent, key: 'l' }, 'x')).status).toBe(403);
  expect((await post(`/${code}/contributions`, { ...sent, key: 'm', seat: 'facilitator' })).status).toBe(422);
});

describe('a request to a room is refused', () => {
  test('when there is no such room, run, seat or act, when it is too long, or when it is not JSON', async () => {
    const { code, token } = await opened();
    expect(await problemOf(await post('', { ...OPENED, run: '7' }))).toEqual([
      422,
      'invalid-answers',
      'unknown-word',
    ]);
    expect(await problemOf(await post('', { ...OPENED, who: 'me' }))).toEqual([
      422,
      'invalid-answers',
      'unknown-key',
    ]);
    expect(await problemOf(await post('', { run: '55' }))).toEqual([422, 'invalid-answers', 'missing']);
    expect(await problemOf(await get('/zzzzzz'))).toEqual([404, 'unknown-room', undefined]);
    expect(await problemOf(await post(`/${code}/seats`, { people: 2 }))).toEqual([
      409,
      'refused-event',
      'wrong-people',
    ]);
    expect(await problemOf(await post(`/${code}/acts`, { act: 'dance', step: 'x' }, token))).toEqual([
      422,
      'invalid-answers',
      'unknown-word',
    ]);
    expect(await problemOf(await post(`/${code}/acts`, { act: 'go', step: 'x' }, token))).toEqual([
      409,
      'refused-event',
      'unknown-step',
    ]);
    expect(await problemOf(await post(`/${code}/acts`, { act: 'go', step: 'x' }))).toEqual([
      400,
      'invalid-query',
      'not-allowed',
    ]);
    const named = { ['__proto__']: { kind: 'text', text: 'x' } };
    const step = (await roomOf(code)).view.at;
    const own = { key: 'k', step, people: 1, answers: named };
    expect(await problemOf(await post(`/${code}/contributions`, own, token))).toEqual([
      409,
      'refused-event',
      'unknown-question',
    ]);
    const sent = { key: 'k'.repeat(61), seat: 'x', step: 'x', people: 1, answers: {} };
    expect((await post(`/${code}/contributions`, sent)).status).toBe(422);
    expect((await app.request(ROOMS, { method: 'POST', body: '{' })).status).toBe(415);
    const huge = await post(`/${code}/contributions`, { ...sent, key: 'k', step: 'x'.repeat(70_000) });
    expect(huge.status).toBe(413);
  });

  test('after sixty wrong codes, for a while; a class with the right code never is', async () => {
    app = newApp();
    const { code } = await opened();
    for (let i = 0; i < 300; i++) expect((await get(`/${code}`)).status).toBe(200);
    for (let i = 0; i < 60; i++) expect((await get('/zzzzzz')).status).toBe(404);
    const refused = await get('/zzzzzz');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    for (let i = 0; i < 35; i++) await seatIn(code);
    expect((await get(`/${code}`)).status).toBe(200);
    const forged = await post(`/${code}/acts`, { act: 'go', step: 'x' }, 'forged');
    expect([forged.status, (await get(`/${(await opened()).code}`)).status]).toEqual([429, 200]);
    clock.now += 30_000;
    expect((await get('/zzzzzz')).status).toBe(404);
    app = newApp();
  });
});

test('the stream sends the view at once, and the log says nothing of the room', async () => {
  const { code } = await opened();
  const response = await get(`/${code}/stream`);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const reader = response.body!.getReader();
  const first = new TextDecoder().decode((await reader.read()).value);
  expect(bodies.roomView.parse(JSON.parse(/^data: (.*)$/m.exec(first)![1]!))).toMatchObject({ version: 0 });
  await reader.cancel();
  expect(JSON.stringify(log)).not.toContain(code);
});
