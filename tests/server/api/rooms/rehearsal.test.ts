/** A rehearsal over HTTP: an invented class answers each step, nobody else does, and nothing is kept. */
import { expect, test } from 'vitest';
import { createApi } from '../../../../server/api/api.ts';
import { createApp } from '../../../../server/app.ts';
import * as bodies from '../../../../server/api/rooms/body.ts';
import { library, postAs, ROOMS, store } from '../../app.ts';

const newApp = () => createApp({ api: createApi({ library, store }), now: () => 0, log: () => undefined });
const app = newApp();
const post = (path: string, body: unknown, token?: string) =>
  postAs(app, `${ROOMS}${path}?lang=en`, body, token);
const open = async (screens: string, invented?: boolean) => {
  const asked = {
    run: '110',
    level: 'cycle-4',
    language: 'en',
    screens,
    cards: 'proposals',
    ...(invented && { invented }),
  };
  return bodies.newRoomBody.parse(await (await post('', asked)).json());
};
const roomOf = async (code: string, from = app) =>
  bodies.roomBody.strict().parse(await (await from.request(`${ROOMS}/${code}`)).json());
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { errors: { code: string }[] }).errors[0]?.code,
];

test.each(['each', 'team', 'none'])(
  'screens %s: whoever leads alone goes from step to step, and every question that is asked has its figure',
  async (screens) => {
    const { code, token } = await open(screens, true);
    const { steps, invented } = await roomOf(code);
    expect(invented).toBe(true);
    const isKept = (step: string) => steps.some(({ compares }) => compares === step);
    for (const { id, closed } of steps)
      for (const act of ['go', ...(closed ? ['unlock'] : []), ...(isKept(id) ? [] : ['reveal'])])
        expect((await post(`/${code}/acts`, { act, step: id }, token)).status).toBe(204);
    const { view } = await roomOf(code);
    expect(view.people).toBe(screens === 'none' ? 0 : 24);
    for (const [place, { id, questions, kind }] of steps.entries()) {
      const asked = isKept(id) ? 0 : questions.length - (screens === 'none' && kind === 'inventory' ? 1 : 0);
      expect([id, Object.keys(view.steps[place]!.figures).length]).toEqual([id, asked]);
    }
    // another process, which has seen none of it, has the same class
    expect(await roomOf(code, newApp())).toEqual(await roomOf(code));
  },
);

test('its answers are hidden until they are revealed, as in any class', async () => {
  const { code } = await open('each', true);
  const { view, steps } = await roomOf(code);
  expect(view.steps[0]).toEqual({
    id: steps[0]!.id,
    locked: false,
    revealed: false,
    answered: 24,
    figures: {},
  });
});

test('a pupil can neither join nor answer, not even under the name of an invented seat', async () => {
  const { code } = await open('each', true);
  const { steps } = await roomOf(code);
  const before = await roomOf(code);
  expect(await codeOf(await post(`/${code}/seats`, { people: 1 }))).toEqual([409, 'rehearsal']);
  const { id, questions } = steps[0]!;
  const items = questions[0]?.kind === 'rank' ? questions[0].items : [];
  const answers = { [questions[0]!.id]: { kind: 'rank', items } };
  const sent = { key: 'k', seat: 'invented-1', step: id, people: 1, answers };
  expect(await codeOf(await post(`/${code}/contributions`, sent))).toEqual([409, 'rehearsal']);
  expect(await roomOf(code)).toEqual(before);
});

test('its totals are not kept, even on request; it ends like any room', async () => {
  const { code, token } = await open('each', true);
  expect(await codeOf(await post(`/${code}/end`, { keep: true }, token))).toEqual([409, 'rehearsal']);
  const ended = await post(`/${code}/end`, { keep: false }, token);
  expect(bodies.endedBody.parse(await ended.json())).toEqual({ comeback: null, wiped: false });
  expect((await app.request(`${ROOMS}/${code}`)).status).toBe(410);
});

test('a sentence of the invented class is removed like any other', async () => {
  const { code, token } = await open('each', true);
  await post(`/${code}/acts`, { act: 'go', step: 'charter' }, token);
  const deskOf = async () => {
    const response = await app.request(`${ROOMS}/${code}/desk`, { headers: { 'facilitator-token': token } });
    return bodies.deskBody.parse(await response.json());
  };
  const [first, ...others] = (await deskOf()).texts.filter(({ step }) => step === 'charter');
  const { key, question } = first!;
  expect((await post(`/${code}/removals`, { key, question }, token)).status).toBe(204);
  expect((await deskOf()).texts).toEqual(others);
});

test('a room is real unless it was opened as a rehearsal', async () => {
  const { code } = await open('each');
  const { invented, view } = await roomOf(code);
  expect([invented, view.people, view.steps[0]!.answered]).toEqual([false, 0, 0]);
  expect((await post(`/${code}/seats`, { people: 1 })).status).toBe(201);
});
