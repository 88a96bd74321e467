/** A server that is upgraded in the middle of a lesson: its rooms were opened with data that have changed since. */
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../data/library.ts';
import * as bodies from '../../../server/api/rooms/body.ts';
import type { ClassShown, Initial } from '../../../web/features/school/room/types.ts';
import { roomPath } from '../../../web/pages.ts';
import { library, postAs, ROOMS, store } from '../app.ts';
import { createWhole } from '../whole.ts';

const { school } = library;
const [gone, ...left] = school.cards;
const PEOPLE = 12;
/** More mistakes than one address is allowed. */
const MISTAKES = 70;

const served = (changed: Partial<Library['school']> = {}) =>
  createWhole({ library: { ...library, school: { ...school, ...changed } }, store });

async function opened() {
  const app = served();
  const asked = { run: '55', level: 'cycle-4', language: 'fr', screens: 'none', cards: 'proposals' };
  const { code, token } = bodies.newRoomBody.parse(await (await postAs(app, ROOMS, asked)).json());
  const lead = async (through: typeof app, part: string, sent: object) =>
    expect((await postAs(through, `${ROOMS}/${code}/${part}`, sent, token)).ok).toBe(true);
  const say = async (through: typeof app, step: string, answers: object) => {
    await lead(through, 'acts', { act: 'go', step });
    await lead(through, 'contributions', { key: step, step, people: PEOPLE, answers });
    await lead(through, 'acts', { act: 'reveal', step });
  };
  return { app, code, say };
}

const page = async (app: ReturnType<typeof served>, code: string) => {
  const response = await app.request(roomPath(code, 'fr', 'screen'));
  return { status: response.status, html: await response.text() };
};

async function initialIn(app: ReturnType<typeof served>, code: string): Promise<Initial> {
  const { html } = await page(app, code);
  return JSON.parse(/<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)![1]!) as Initial;
}

describe('a room that is open when the cards change', () => {
  const later = served({ cards: [...left].reverse() });

  test('keeps its cards and what is dealt of them', async () => {
    const { app, code } = await opened();
    const [before, after] = [await initialIn(app, code), await initialIn(later, code)];
    expect(after.cards.map(({ id, title }) => [id, title])).toEqual(
      before.cards.map(({ id, title }) => [id, title]),
    );
    expect(after.steps.find(({ kind }) => kind === 'vote')).toEqual(
      before.steps.find(({ kind }) => kind === 'vote'),
    );
  });

  test('counts and works out a vote for a card that is none any more', async () => {
    const { app, code, say } = await opened();
    const id = gone!.proposal;
    await say(app, 'inventory', { people: { kind: 'number', value: 3 } });
    await say(later, 'vote', { vote: { kind: 'hands', hands: { [id]: PEOPLE } } });
    const shown = (await (await later.request(roomPath(code, 'fr', 'class'))).json()) as ClassShown;
    expect(shown.chosen!.rows).toMatchObject([{ id, share: expect.any(Number) as number }]);
    expect(shown.chosen!.saving.central).toBeGreaterThan(0);
    expect(shown).toEqual(await (await app.request(roomPath(code, 'fr', 'class'))).json());
  });
});

test('a room that asks what is no longer in the data says so, and to open another: nobody is taken for guessing codes', async () => {
  const { code } = await opened();
  const later = served({ questions: school.questions.slice(1) });
  for (let nth = 0; nth < MISTAKES; nth++) {
    const { status, html } = await page(later, code);
    expect([status, /Le site a changé/.test(html), /Ouvrez-en une autre/.test(html)]).toEqual([
      410,
      true,
      true,
    ]);
  }
  const answer = await later.request(`${ROOMS}/${code}`);
  expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([
    404,
    '/api#outdated-room',
  ]);
});
