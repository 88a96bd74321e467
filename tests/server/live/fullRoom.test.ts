/** A room that someone floods, over HTTP: a join counts once, a full room says so, its view stays short, screens are removed. */
import { expect, test } from 'vitest';
import { CAPS, capsOf, LARGEST, SIZES, VIEW_BYTES, type Caps } from '../../../models/room/caps.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import type { Answer, RoomEvent, Step, StepQuestion } from '../../../models/room/types.ts';
import { debateSteps } from '../../../models/school/steps.ts';
import { libraryBy } from '../../../data/programme/leversAlone.ts';
import * as bodies from '../../../server/api/rooms/body.ts';
import { setupOf } from '../../../server/live/openRun.ts';
import { viewOf, type RoomView } from '../../../server/live/rooms.ts';
import { app, library, postAs, ROOMS, store } from '../app.ts';

const TEXT = '€"\\é'.repeat(50);

const get = (path: string, token?: string) =>
  app.request(`${ROOMS}${path}`, { headers: token === undefined ? {} : { 'facilitator-token': token } });
const post = (path: string, body: unknown, token?: string, language = 'en') =>
  postAs(app, `${ROOMS}${path}?lang=${language}`, body, token);
const opened = async (run = '55', level = 'cycle-4') =>
  bodies.newRoomBody.parse(
    await (await post('', { run, level, language: 'fr', screens: 'each', cards: 'proposals' })).json(),
  );
const roomOf = async (code: string) => bodies.roomBody.strict().parse(await (await get(`/${code}`)).json());
const deskOf = async (code: string, token: string) =>
  bodies.deskBody.strict().parse(await (await get(`/${code}/desk`, token)).json());
const wrongOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { code: string; wrong: string }[] };
  return [response.status, errors[0]?.code, errors[0]?.wrong] as const;
};
/** Many at once, as a database would store them. */
async function held(code: string, events: readonly RoomEvent[]): Promise<void> {
  for (const event of events) await store.rooms.add(code, event, () => Promise.resolve('stored' as const));
}

test('ten retries of one join make one screen; another key, or no key, makes another', async () => {
  const { code } = await opened();
  const join = async (body: object) =>
    bodies.seatBody.parse(await (await post(`/${code}/seats`, body)).json());
  const once = await Promise.all(
    Array.from({ length: 10 }, () => join({ people: 1, key: 'a-random-name-of-mine' })),
  );
  expect(new Set(once.map(({ seat }) => seat)).size).toBe(1);
  expect((await roomOf(code)).view.people).toBe(1);
  const others = [await join({ people: 1, key: 'a-random-name-of-hers' }), await join({ people: 1 })];
  expect([...once, ...others].map(({ number }) => number).slice(-3)).toEqual([1, 2, 3]);
  expect((await post(`/${code}/seats`, { people: 1, key: 'short' })).status).toBe(422);
});

test('a full room refuses the next screen in the language of its owner, until one is removed or it is larger', async () => {
  const { code, token } = await opened();
  await held(
    code,
    Array.from({ length: CAPS.seats }, (_, i) => ({ kind: 'join', seat: `s${i}`, people: 1 })),
  );
  expect(await wrongOf(await post(`/${code}/seats`, { people: 1 }, undefined, 'fr'))).toEqual([
    409,
    'full-room',
    'La salle est pleine : plus aucun écran n’y entre.',
  ]);
  expect((await post(`/${code}/dismissals`, { number: 3 }, token)).status).toBe(204);
  const knock = async () => (await post(`/${code}/seats`, { people: 1 })).status;
  expect([await knock(), await knock()]).toEqual([201, 409]);
  expect(await deskOf(code, token)).toMatchObject({ seats: CAPS.seats, most: CAPS.seats, sizes: SIZES });
  expect((await post(`/${code}/size`, { screens: LARGEST }, 'forged')).status).toBe(403);
  expect((await post(`/${code}/size`, { screens: LARGEST + 1 }, token)).status).toBe(422);
  expect((await post(`/${code}/size`, { screens: LARGEST }, token)).status).toBe(204);
  expect(await knock()).toBe(201);
  expect((await deskOf(code, token)).most).toBe(LARGEST);
});

test('the facilitator removes a screen by its number: it is told so, and can answer no more', async () => {
  const { code, token } = await opened();
  const { seat, number } = bodies.seatBody.parse(await (await post(`/${code}/seats`, { people: 1 })).json());
  const { steps } = await roomOf(code);
  const vote = steps.find(({ kind }) => kind === 'vote')!;
  const [question] = vote.questions;
  const answers = { [question!.id]: answerTo(question!) };
  await post(`/${code}/acts`, { act: 'go', step: vote.id }, token);
  const answer = (key: string) =>
    post(`/${code}/contributions`, { key, seat, step: vote.id, people: 1, answers });
  expect((await answer('a')).status).toBe(204);
  expect((await deskOf(code, token)).screens).toMatchObject([{ number, people: 1, answers: 1 }]);
  expect(JSON.stringify(await deskOf(code, token))).not.toContain(seat);
  expect((await post(`/${code}/dismissals`, { number }, 'forged')).status).toBe(403);
  expect((await post(`/${code}/dismissals`, { number }, token)).status).toBe(204);
  expect((await wrongOf(await post(`/${code}/dismissals`, { number }, token))).slice(0, 2)).toEqual([
    409,
    'unknown-seat',
  ]);
  const { view } = await roomOf(code);
  expect([view.people, view.removed, view.steps.find(({ id }) => id === vote.id)!.answered]).toEqual([
    0,
    [1],
    0,
  ]);
  expect((await wrongOf(await answer('b'))).slice(0, 2)).toEqual([409, 'removed-seat']);
});

test('the view of the fullest room is under 64 kB and says what it leaves out, and so does the desk', async () => {
  const { code, token } = await opened('180', 'lycee');
  await held(code, fullest((await roomOf(code)).steps, CAPS));
  const { view } = await roomOf(code);
  expect(view.people).toBe(CAPS.seats);
  // what is compared with a later step is shown there
  expect(view.steps.filter(({ revealed }) => !revealed).map(({ id }) => id)).toEqual([DEBATE.before]);
  expect(sentencesIn(view)).toBe(CAPS.texts);
  expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(VIEW_BYTES);
  const desk = await deskOf(code, token);
  expect(desk.texts.length + desk.more!).toBe(CAPS.texts);
  expect(Buffer.byteLength(JSON.stringify({ ...desk, view: undefined }))).toBeLessThan(2 * VIEW_BYTES);
});

test('so is the view of a conference that is as large as a room may be', () => {
  const { steps, screens } = setupOf(libraryBy(library), {
    ...{ run: '180', level: 'adults', language: 'fr', screens: 'each' },
  });
  const room = replay(openRoom(steps, screens, LARGEST), fullest(steps, capsOf(LARGEST)));
  const view = viewOf({ version: 1, room });
  expect(view.people).toBe(LARGEST);
  expect(sentencesIn(view)).toBe(capsOf(LARGEST).texts);
  expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(VIEW_BYTES);
});

const DEBATE = debateSteps('argue');

const sentencesIn = ({ steps }: Pick<RoomView, 'steps'>): number =>
  steps
    .flatMap(({ figures }) => Object.values(figures))
    .reduce(
      (sum, figure) => sum + (figure.kind === 'text' ? figure.texts.length + (figure.more ?? 0) : 0),
      0,
    );

/** All that a room takes: everyone answers everything at the longest, and all of it is shown. */
function fullest(
  steps: readonly Pick<Step, 'id' | 'questions'>[],
  caps: Pick<Caps, 'seats' | 'texts'>,
): RoomEvent[] {
  const seats = Array.from({ length: caps.seats }, (_, i) => `seat-of-a-screen-${i}`);
  const removed = Array.from({ length: 300 }, (_, i) => `removed-${i}`);
  let texts = 0;
  const answersOf = (questions: readonly StepQuestion[]) =>
    questions.flatMap((question) =>
      question.kind === 'text' && texts++ >= caps.texts
        ? []
        : [[question.id, answerTo(question, texts)] as const],
    );
  return [
    ...removed.map((seat) => ({ kind: 'join' as const, seat, people: 1 })),
    ...removed.map((seat) => ({ kind: 'dismiss' as const, seat })),
    ...seats.map((seat) => ({ kind: 'join' as const, seat, people: 1 })),
    { kind: 'go', step: steps.at(-1)!.id },
    { kind: 'unlock', step: DEBATE.arguments },
    ...steps.flatMap(({ id, questions }) =>
      seats.map((seat) => ({
        kind: 'contribute' as const,
        key: id,
        seat,
        step: id,
        people: 1,
        answers: Object.fromEntries(answersOf(questions)),
      })),
    ),
    // one key for all that is said of a step
    ...steps.flatMap(({ id, questions }) =>
      questions.map((question) => ({ kind: 'accept' as const, step: id, question: question.id, key: id })),
    ),
    ...steps.map(({ id }) => ({ kind: 'reveal' as const, step: id })),
  ];
}

test('totals are deleted by whoever has their code', async () => {
  const { code, token } = await opened();
  const ended = await (await post(`/${code}/end`, { keep: true }, token)).json();
  const { comeback } = bodies.endedBody.parse(ended);
  const at = `/api/v1/totals/${comeback!.code}`;
  expect((await app.request(at)).status).toBe(200);
  expect((await app.request(at, { method: 'DELETE' })).status).toBe(204);
  expect((await app.request(at)).status).toBe(404);
  expect((await app.request(at, { method: 'DELETE' })).status).toBe(404);
});

/** As long as it may be, and unlike any other text. */
function answerTo(question: StepQuestion, nth = 0): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', options: question.options.slice(0, question.most) };
    case 'number':
      return { kind: 'number', value: question.max - 1 / 3 };
    case 'counts':
      return {
        kind: 'counts',
        counts: Object.fromEntries(question.items.map((item) => [item, question.max])),
      };
    case 'rank':
      return { kind: 'rank', items: question.items };
    case 'text':
      return { kind: 'text', text: `${nth}${TEXT}`.slice(0, question.max) };
  }
}
