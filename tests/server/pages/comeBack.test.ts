/** A class that comes back, over HTTP: its first session, its second one, and the page that shows both. */
import { describe, expect, test } from 'vitest';
import * as bodies from '../../../server/api/rooms/body.ts';
import { sqlite } from '../../../server/store/sqlite.ts';
import { createStore } from '../../../server/store/store.ts';
import { chosenSaid } from '../../../web/features/school/room/chosenSaid.ts';
import type { ClassShown } from '../../../web/features/school/room/types.ts';
import { comeBackPath, pathOf, roomPath } from '../../../web/pages.ts';
import { library, postAs, ROOMS, TODAY } from '../app.ts';
import { createWhole } from '../whole.ts';

/** A class of so many votes on its charter. */
const POLLED = 26;
const DAY_MS = 24 * 60 * 60 * 1000;
const clock = { today: TODAY };
const store = await createStore(sqlite(':memory:'), () => clock.today);
const app = createWhole({ library, store });

const post = async (path: string, body: unknown, token?: string) => {
  const response = await postAs(app, ROOMS + path, body, token);
  expect(response.ok).toBe(true);
  return response;
};

/**
 * Runs a session by raised hands, with a number for each option.
 * @param homes how many told of their home
 * @returns the code under which it is kept
 */
async function session(
  people: number,
  votes: Readonly<Record<string, number>>,
  homes = people,
): Promise<string> {
  const asked = { run: '55', level: 'cycle-4', language: 'fr', screens: 'none', cards: 'proposals' };
  const { code, token } = bodies.newRoomBody.parse(await (await post('', asked)).json());
  const counted = async (step: string, answers: object, heads = people) => {
    await post(`/${code}/acts`, { act: 'go', step }, token);
    await post(`/${code}/contributions`, { key: step, step, people: heads, answers }, token);
    await post(`/${code}/acts`, { act: 'reveal', step }, token);
  };
  await counted('predict-stage', { stage: { kind: 'hands', hands: { 5: people } } });
  await counted('inventory', { drawers: { kind: 'number', value: people > 20 ? 4 : 2 } }, homes);
  await counted('vote', { vote: { kind: 'hands', hands: votes } });
  await counted('charter', {
    keep: { kind: 'text', text: `La console de ${people}` },
    school: { kind: 'text', text: `Un atelier de ${people}` },
    beyond: { kind: 'text', text: `Au maire des ${people}` },
  });
  if (people >= POLLED) {
    await post(`/${code}/polls`, { step: 'charter' }, token);
    await counted('charter-poll', {
      charter: { kind: 'hands', hands: { 'keep-1': 12, 'school-1': 10, 'beyond-1': 4 } },
    });
  }
  const ended = await (await post(`/${code}/end`, { keep: true }, token)).json();
  return bodies.endedBody.parse(ended).comeback!.code;
}

const ask = async (path: string, from = app) => {
  const response = await from.request(path);
  const html = await response.text();
  const text = html.slice(html.indexOf('<main')).replaceAll(/<[^>]*>/g, ' ');
  return { status: response.status, cache: response.headers.get('cache-control'), html, text: flat(text) };
};
const flat = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');
/** The cells of the row with this name. */
const row = (html: string, name: string) => {
  const found = html.match(/<tr[\s>].*?<\/tr>/gs)!.find((one) => flat(one).includes(`>${name}<`))!;
  return [...found.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => flat(cell!).trim());
};
const titleOf = (id: string) =>
  [...library.measures, ...library.gestures].find((one) => one.id === id)!.title.en;

const first = await session(25, { 'repairable-society': 20, 'keep-longer': 5 });
clock.today = TODAY + 90 * DAY_MS;
const second = await session(20, { 'repairable-society': 5, 'eco-design': 15 });
clock.today += 60 * 60 * 1000;
const sameDay = await session(22, { 'repairable-society': 22 }, 21);

describe('one code', () => {
  test('shows no table without a row: where every number is hidden, it says so', async () => {
    const figure = { kind: 'choice', people: 20, counts: {}, hidden: ['5', '20', '50', '80', '95'] };
    const { code } = await store.rooms.keepTotals({
      run: '55',
      level: 'cycle-4',
      cards: 'proposals',
      steps: { 'predict-stage': { stage: figure } },
    });
    const { html, text } = await ask(comeBackPath('en', code));
    expect(text).toContain('All the numbers are hidden here, so that nobody is recognised.');
    expect(html).not.toMatch(/<tbody>\s*(<!--.*?-->\s*)*<\/tbody>/);
    expect(html.match(/<table/g)).toBeNull();
  });

  test('says on how many people the mean of a class rests', async () => {
    const estimate = { central: 103, low: 80, high: 140 };
    const { code } = await store.rooms.keepTotals({
      ...{ run: '55', level: 'cycle-4', cards: 'proposals', steps: {} },
      home: {
        people: 26,
        perPerson: estimate,
        madeOf: { device: estimate, network: estimate, datacenter: estimate },
        catalogue: '2026.11.10',
      },
    });
    expect((await ask(comeBackPath('fr', code))).text).toMatch(/La classe de 26 personnes au plus 309/);
    expect((await ask(comeBackPath('en', code))).text).toMatch(/The class of 26 people at most 309/);
  });

  test('says of each row on how many people it rests, of a hidden number that it is hidden, and of a zero that it is one', async () => {
    const number = (people: number, mean: number, near?: true) => ({
      ...{ kind: 'number', people, mean, edges: [], bins: [people] },
      ...(near && { near }),
    });
    const { code } = await store.rooms.keepTotals({
      ...{ run: '55', level: 'cycle-4', cards: 'proposals' },
      steps: {
        'predict-stage': {
          stage: {
            ...{ kind: 'choice', people: 26, counts: { 20: 9, 50: 9 } },
            hidden: ['5', '80', '95'],
          },
        },
        'predict-video-hours': {
          'video-hours': {
            ...{ kind: 'choice', people: 26, hidden: [] },
            counts: { 10: 5, 100: 8, 1000: 7, 10_000: 6, 100_000: 0 },
          },
        },
        inventory: {
          smartphones: number(26, 4),
          tablets: number(17, 1, true),
          'video-hours': number(12, 31),
        },
        vote: {
          vote: {
            ...{ kind: 'choice', people: 26, counts: { 'repairable-society': 13 } },
            hidden: ['keep-longer', 'eco-design'],
          },
        },
      },
    });
    const { html, text } = await ask(comeBackPath('fr', code));
    const cells = (name: string) =>
      row(html, name).map((cell) => flat(cell.replaceAll(/<[^>]*>/g, ' ')).trim());
    const labelOf = (id: string) => library.school.questions.find((one) => one.id === id)!.question.fr;
    expect(cells(labelOf('smartphones'))).toEqual(['4 26 personnes']);
    expect(cells(labelOf('tablets'))).toEqual(['1 17 personnes au plus']);
    expect(cells(labelOf('video-hours'))).toEqual(['31 12 personnes']);
    // those without an answer that may be told have one line for all
    expect(html).not.toContain(`<th scope="row">${labelOf('game-hours')}`);
    const few = /(\d+) lignes où moins de cinq personnes ont répondu : ([^.]*)\./.exec(text)!;
    expect(flat(few[2]!).split(' ; ')).toHaveLength(Number(few[1]));
    expect(few[2]).toContain(labelOf('game-hours'));
    expect(cells('20 %')).toEqual(['35 %']);
    expect(cells('80 %')).toEqual(['nombre caché']);
    expect(cells('100 000 heures')).toEqual(['0 %']);
    const french = (id: string) =>
      [...library.measures, ...library.gestures].find((one) => one.id === id)!.title.fr;
    expect(cells(french('repairable-society'))).toEqual(['50 %']);
    for (const id of ['keep-longer', 'eco-design']) expect(cells(french(id))).toEqual(['nombre caché']);
    expect(text.match(/Un nombre est caché/g)).toHaveLength(2);
    // answers stand in the order in which they were offered, hidden or not
    expect(text.indexOf(' 5 % ')).toBeLessThan(text.indexOf(' 20 % '));
    expect(text).not.toContain('moins de cinq réponses');
    // hidden or not, the class reads the answer, and how sure it is
    expect(text).toMatch(
      /La réponse : 80 % \(entre .*?\) On le calcule, en partie sur des hypothèses · .*nombres, de très sûrs/,
    );
    expect(text).toMatch(/La réponse : 12 000 heures/);
  });

  test('gives the answer to an order thing by thing, and to no step that is no prediction', async () => {
    const places = { speaker: 1.4, smartphone: 1.5, laptop: 3, tv: 4 };
    const { code } = await store.rooms.keepTotals({
      ...{ run: '55', level: 'cycle-4', cards: 'levers' },
      steps: {
        'predict-making': { making: { kind: 'rank', people: 26, places } },
        vote: { vote: { kind: 'choice', people: 26, counts: { 'keep-longer': 26 }, hidden: [] } },
      },
    });
    const { text } = await ask(comeBackPath('fr', code));
    expect(text.match(/La réponse :/g)).toHaveLength(1);
    expect(text).toMatch(
      /La réponse : [^·]* : 20 kg[^·]*· [^·]* : 77 kg[^·]*· [^·]* : 170 kg[^·]*· [^·]* : 370 kg/,
    );
  });

  test('shows what the class answered, with its words, and how to do it again', async () => {
    const { status, cache, html, text } = await ask(comeBackPath('en', first));
    expect([status, cache]).toEqual([200, 'no-store']);
    expect(text).toContain('What the class said on 25 November 2026');
    expect(text).toContain('Kept until 25 March 2027');
    expect(row(html, titleOf('repairable-society'))).toEqual(['80%']);
    expect(text).toContain('La console de 25');
    expect(html).toContain(`name="since" value="${first}"`);
    expect(html).toContain(`name="then" value="${first}"`);
    expect(html).toContain('noindex');
  });

  test('can be typed as it is copied from paper, in either language', async () => {
    const spaced = `${first.slice(0, 5).toUpperCase()} - ${first.slice(5)}`;
    expect((await ask(comeBackPath('fr', spaced))).text).toContain(
      'Ce que la classe a dit le 25 novembre 2026',
    );
  });
});

test.each([
  ['proposals', { 'keep-longer': 20, 'box-asleep': 9 }],
  ['levers', { 'longer-life-by-law': 20, drawers: 9 }],
])('keeps what its vote among %s would save and leave as the class saw it', async (cards, hands) => {
  const asked = { run: '55', level: 'cycle-4', language: 'fr', screens: 'none', cards };
  const { code, token } = bodies.newRoomBody.parse(await (await post('', asked)).json());
  const counted = async (step: string, answers: object) => {
    await post(`/${code}/acts`, { act: 'go', step }, token);
    await post(`/${code}/contributions`, { key: step, step, people: POLLED, answers }, token);
    await post(`/${code}/acts`, { act: 'reveal', step }, token);
  };
  await counted('inventory', {
    people: { kind: 'number', value: 3 },
    smartphones: { kind: 'number', value: 4 },
  });
  await counted('vote', { vote: { kind: 'hands', hands } });
  const { chosen, home } = (await (await app.request(roomPath(code, 'fr', 'class'))).json()) as ClassShown;
  const said = chosenSaid(home!, chosen!, 'fr');
  const ended = await (await post(`/${code}/end`, { keep: true }, token)).json();
  const { text } = await ask(comeBackPath('fr', bodies.endedBody.parse(ended).comeback!.code));
  for (const each of [said.saving.value, said.saving.range!, chosen!.sure, said.left, ...chosen!.titles])
    expect(text).toContain(flat(each));
});

test('keeps the voices of its charter', async () => {
  const page = await ask(comeBackPath('fr', await session(POLLED, { 'keep-longer': 20 })));
  expect(page.text).toMatch(/La console de 26 12 voix/);
  expect(page.text).toContain('De plus de 8 phrases, chaque écran n’en lit qu’une partie');
  // four chose the last: its number is hidden, and that of ten with it, in the words of every number that is
  for (const hidden of ['Un atelier de 26', 'Au maire des 26'])
    expect(page.text).toContain(`${hidden} nombre caché`);
  expect(page.text).toContain('pour que personne ne soit reconnu');
});

describe('two codes', () => {
  test('show both sessions side by side, by share and by mean, whatever the class sizes', async () => {
    const { status, html, text } = await ask(comeBackPath('en', first, second));
    expect(status).toBe(200);
    expect(text).toContain('The class, on 25 November 2026 and on 23 February 2027');
    expect(row(html, titleOf('repairable-society'))).toEqual(['80%', '25%']);
    expect(row(html, titleOf('eco-design'))).toEqual(['0%', '75%']);
    expect(row(html, titleOf('free-software'))).toEqual(['0%', '0%']);
    const drawers = library.school.questions.find(({ id }) => id === 'drawers')!.question.en;
    expect(row(html, drawers)).toEqual(['4', '2']);
    for (const words of ['25 people', '20 people', 'La console de 25', 'La console de 20'])
      expect(text).toContain(words);
    expect(html).not.toContain('name="since"');
  });

  test('tell of nobody by the difference of two numbers of people', async () => {
    const { text } = await ask(comeBackPath('en', sameDay));
    expect(text).toContain('22 people');
    expect(text).toContain('22 people at most');
    expect(text).not.toContain('21 people');
  });

  test('are put in order when they are typed in the wrong order', async () => {
    for (const [then, now] of [
      [first, second],
      [second, sameDay],
    ] as const)
      expect((await ask(comeBackPath('en', now, then))).text).toBe(
        (await ask(comeBackPath('en', then, now))).text,
      );
  });
});

describe('a code that leads nowhere', () => {
  test('is reported and asked for again, and with two codes the page shows what the first one has', async () => {
    const wrong = await ask(comeBackPath('en', 'zzzzzzzzzz'));
    expect([wrong.status, /No totals have this code/.test(wrong.text)]).toEqual([404, true]);
    expect(wrong.html).toMatch(/name="then"[^>]*value="zzzzzzzzzz"/);
    const other = await ask(comeBackPath('en', first, 'zzzzzzzzzz'));
    expect([other.status, /No totals have this code/.test(other.text)]).toEqual([404, true]);
    expect(other.text).toContain('What the class said on');
    const twice = await ask(comeBackPath('en', first, first));
    expect([twice.status, /same code twice/.test(twice.text)]).toEqual([422, true]);
  });

  test('may be one whose 120 days are over', async () => {
    clock.today = TODAY + 120 * DAY_MS - 1;
    expect((await ask(comeBackPath('en', first))).status).toBe(200);
    clock.today = TODAY + 120 * DAY_MS;
    expect((await ask(comeBackPath('en', first))).status).toBe(404);
    clock.today = TODAY + 90 * DAY_MS;
  });

  test('cannot be searched for one after another, nor anywhere but where it is kept', async () => {
    const other = createWhole({ library, store });
    for (let i = 0; i < 60; i++)
      expect((await ask(comeBackPath('en', 'zzzzzzzzzz'), other)).status).toBe(404);
    const { status, text } = await ask(comeBackPath('en', 'zzzzzzzzzz'), other);
    expect([status, /Too many wrong codes/.test(text)]).toEqual([429, true]);
    const empty = await createStore(sqlite(':memory:'), () => TODAY);
    const nowhere = createWhole({ library, store: empty });
    expect((await ask(comeBackPath('en', first), nowhere)).status).toBe(404);
  });
});

test('no figure is about fewer than five people: nothing is kept for four, so nothing is shown', async () => {
  const { text, html } = await ask(comeBackPath('en', await session(4, { 'repairable-society': 4 })));
  expect(text).toContain('What the class said on');
  expect(html).not.toContain('<table');
  expect(text).not.toContain('La console de 4');
});

describe('a class that comes back', () => {
  const opened = async (since: string) => {
    const body = new URLSearchParams({
      run: '55',
      level: 'cycle-4',
      language: 'en',
      screens: 'each',
      cards: 'levers',
      since,
    });
    const response = await app.request(pathOf('room', 'en'), { method: 'POST', body });
    expect(response.status).toBe(303);
    return new URLSearchParams(response.headers.get('location')!.split('#')[1]);
  };

  test('has its first code beside the secrets of its new room, and nowhere in what is kept', async () => {
    expect((await opened(first)).get('s')).toBe(first);
    for (const wrong of ['', 'x', '<script>', 'o'.repeat(10)])
      expect((await opened(wrong)).has('s')).toBe(false);
  });
});

test('whoever has the code deletes what it keeps, from the page and without a script', async () => {
  const code = await session(26, { 'repairable-society': 20 });
  const page = await ask(comeBackPath('fr', code));
  expect(page.html).toContain(`name="delete" value="${code}"`);
  const send = async (value: string) => {
    const response = await app.request(pathOf('comeBack', 'fr'), {
      method: 'POST',
      body: new URLSearchParams({ delete: value }),
    });
    return [response.status, (await response.text()).includes('C’est effacé')];
  };
  expect(await send('zzzzzzzzzz')).toEqual([404, false]);
  expect(await send(code.toUpperCase())).toEqual([200, true]);
  expect((await ask(comeBackPath('fr', code))).status).toBe(404);
});
