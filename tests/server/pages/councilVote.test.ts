/** A vote of a council on its scenarios, over HTTP: asked for from the council room, under the rules of any room. */
import { describe, expect, test } from 'vitest';
import { VOTE_STEP } from '../../../models/room/vote.ts';
import { roomBody } from '../../../server/api/rooms/body.ts';
import { sqlite } from '../../../server/store/sqlite.ts';
import { createStore } from '../../../server/store/store.ts';
import { roomPath, territoryPartPath } from '../../../web/pages.ts';
import { library, postAs, ROOMS } from '../app.ts';
import { createWhole } from '../whole.ts';

const store = await createStore(sqlite(':memory:'), () => 0);
const app = createWhole({ library, store });
const MEETING = territoryPartPath('76709', 'meeting', 'fr');
const TWO = '?repair-cafe=2&b.council-longer=2&b.title=Garder';

async function opened(query = TWO) {
  const answer = await app.request(MEETING + query, { method: 'POST' });
  expect(answer.status).toBe(303);
  const [address, secrets] = answer.headers.get('location')!.split('#');
  const { vote: code, t: token } = Object.fromEntries(new URLSearchParams(secrets)) as Record<string, string>;
  return { address, code: code!, token: token!, answer };
}
const roomOf = async (code: string) => roomBody.parse(await (await app.request(`${ROOMS}/${code}`)).json());

async function votes(code: string, option: string, key: string, seat?: string) {
  const joined = (await (await postAs(app, `${ROOMS}/${code}/seats`, { people: 1 })).json()) as {
    seat: string;
  };
  const at = seat ?? joined.seat;
  const answer = await postAs(app, `${ROOMS}/${code}/contributions`, {
    key,
    seat: at,
    step: VOTE_STEP,
    people: 1,
    answers: { [VOTE_STEP]: { kind: 'choice', options: [option] } },
  });
  return { seat: at, status: answer.status };
}

/** One's own territory is in its query alone. */
const OWN_MEETING = territoryPartPath('own', 'meeting', 'fr');
const OWN = '?name=Chez+nous&people=1200';

describe('a vote on one’s own territory', () => {
  test('is typed at a short address, from which it leads to the scenarios', async () => {
    const own = `${OWN}&${TWO.slice(1)}`;
    const answer = await app.request(OWN_MEETING + own, { method: 'POST' });
    const [, secrets] = answer.headers.get('location')!.split('#');
    const { address } = await roomOf(new URLSearchParams(secrets).get('vote')!);
    expect(address).toBe(OWN_MEETING + own);
    const html = await (await app.request(address!)).text();
    const [, typed] = /data-typed="([^"]*)"/.exec(html)!;
    expect(typed).toBe(`localhost${territoryPartPath('france', 'meeting', 'fr')}`);
    // which has fewer to choose from, and so leads on
    const there = await app.request(typed!.replace('localhost', ''));
    expect(there.status).toBe(200);
    expect(await there.text()).toContain('id="vote"');
    // what could not be opened is not shown to be typed
    expect(html).not.toMatch(/<b>own\/|>own\/</);
    expect(html.replaceAll(/<[^>]*>/g, '')).not.toContain('commune/own/seance');
  });
});

describe('a vote on scenarios', () => {
  test('leads back to the scenario, with its secrets after the # alone, and offers the law first', async () => {
    const { address, code, answer } = await opened();
    expect(decodeURIComponent(address!)).toBe(MEETING + TWO);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { steps } = await roomOf(code);
    expect(steps).toHaveLength(1);
    expect(steps[0]!.questions).toMatchObject([{ kind: 'choice', options: ['law', 'a', 'b'], most: 1 }]);
  });

  test('knows the page of its scenarios, and nothing else that stood in its address: until it is ended', async () => {
    const { code, token } = await opened(`${TWO}&from-whom=somebody`);
    const { address } = await roomOf(code);
    expect(address).toBe(MEETING + TWO);
    expect((await app.request(address!)).status).toBe(200);
    await postAs(app, `${ROOMS}/${code}/end`, { keep: false }, token);
    expect(JSON.stringify(await store.rooms.find(code))).not.toContain('repair-cafe');
  });

  test('shows nothing before it is shown, and no count of fewer than five', async () => {
    const { code, token } = await opened();
    const figureOf = async () => (await roomOf(code)).view.steps[0]!;
    const show = () => postAs(app, `${ROOMS}/${code}/acts`, { act: 'reveal', step: VOTE_STEP }, token);
    for (const [i, option] of ['a', 'b', 'a'].entries()) await votes(code, option, `k${i}`);
    expect((await show()).status).toBe(204);
    // shown before five have voted, it waits for them
    expect(await figureOf()).toMatchObject({ revealed: true, answered: 3, figures: {} });
    for (let i = 3; i < 11; i++) await votes(code, 'b', `k${i}`);
    const { figures } = await figureOf();
    expect(figures[VOTE_STEP]).toMatchObject({ kind: 'choice' });
    const { people } = figures[VOTE_STEP] as { people: number };
    expect(people).toBeGreaterThanOrEqual(5);
  });

  test('tells no count of five voices where one differs: the others would tell it', async () => {
    const { code, token } = await opened();
    for (const [i, option] of ['a', 'a', 'b', 'a', 'a'].entries()) await votes(code, option, `k${i}`);
    await postAs(app, `${ROOMS}/${code}/acts`, { act: 'reveal', step: VOTE_STEP }, token);
    const { figures } = (await roomOf(code)).view.steps[0]!;
    expect(figures[VOTE_STEP]).toMatchObject({ people: 5, counts: {}, hidden: ['law', 'a', 'b'] });
  });

  test('names who wins six voices to one, and no count: the screens and the API say as much', async () => {
    const { code, token } = await opened();
    for (const [i, option] of ['a', 'a', 'b', 'a', 'a', 'a', 'a'].entries())
      await votes(code, option, `k${i}`);
    await postAs(app, `${ROOMS}/${code}/acts`, { act: 'reveal', step: VOTE_STEP }, token);
    const { figures } = (await roomOf(code)).view.steps[0]!;
    const { [VOTE_STEP]: told } = figures;
    expect(told).toEqual({ kind: 'choice', people: 7, counts: {}, hidden: ['law', 'a', 'b'], ahead: 'a' });
  });

  test('counts one voice a screen, which may be changed until it is shown', async () => {
    const { code, token } = await opened();
    const { seat } = await votes(code, 'a', 'first');
    expect((await votes(code, 'law', 'second', seat)).status).toBe(204);
    for (let i = 0; i < 9; i++) await votes(code, i < 5 ? 'b' : 'law', `o${i}`);
    await postAs(app, `${ROOMS}/${code}/acts`, { act: 'reveal', step: VOTE_STEP }, token);
    const { figures, answered } = (await roomOf(code)).view.steps[0]!;
    expect(answered).toBe(10);
    expect(figures[VOTE_STEP]).toMatchObject({ people: 10, counts: { law: 5, b: 5 } });
    expect((await votes(code, 'a', 'third', seat)).status).toBe(409);
  });

  test('is led by whoever asked for it alone, and leaves nothing at its end', async () => {
    const { code, token } = await opened();
    const acts = `${ROOMS}/${code}/acts`;
    expect((await postAs(app, acts, { act: 'reveal', step: VOTE_STEP }, 'x'.repeat(16))).status).toBe(403);
    expect((await postAs(app, `${ROOMS}/${code}/end`, { keep: false }, token)).status).toBe(200);
    expect((await app.request(`${ROOMS}/${code}`)).status).toBe(410);
  });

  test('has no page of the school door, and is not asked for where nothing is chosen, nor where there is no place', async () => {
    const { code } = await opened();
    expect((await app.request(roomPath(code, 'fr'))).status).toBe(404);
    const none = await app.request(MEETING, { method: 'POST' });
    expect([none.status, none.headers.get('location')]).toEqual([303, MEETING]);
    const nowhere = await app.request(territoryPartPath('99999', 'meeting', 'fr'), { method: 'POST' });
    expect(nowhere.status).toBe(404);
  });
});

test('without a database, the page says so', async () => {
  const alone = createWhole({ library });
  expect((await alone.request(MEETING + TWO, { method: 'POST' })).status).toBe(503);
});
