/** A class with the proposals of the programme, or with levers and laws alone: asked with pupils, and both work to the end. */
import { describe, expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { leversAlone } from '../../../data/programme/leversAlone.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { LEVELS } from '../../../models/school/school.ts';
import * as bodies from '../../../server/api/rooms/body.ts';
import { sqlite } from '../../../server/store/sqlite.ts';
import { createStore } from '../../../server/store/store.ts';
import { ticketFacts } from '../../../web/features/school/room/ticketFacts.ts';
import type { ClassShown } from '../../../web/features/school/room/types.ts';
import { comeBackPath, PATHS, pathOf, roomPath } from '../../../web/pages.ts';
import { textOf } from '../../web/surfaces.ts';
import { postAs, ROOMS } from '../app.ts';
import { createWhole } from '../whole.ts';

const library = load();
const alone = leversAlone(library);
const store = await createStore(sqlite(':memory:'), () => 0);
const app = createWhole({ library, store });
const hidden = createWhole({ library: alone, store });
const ASKED = { run: '55', level: 'cycle-4', language: 'fr', screens: 'none' };

const page = async (path: string, from = app) => {
  const answer = await from.request(path);
  return { status: answer.status, html: await answer.text() };
};
const fill = (form: Record<string, string>, from = app) =>
  from.request(PATHS.room.fr, { method: 'POST', body: new URLSearchParams(form) });
const open = async (asked: object, from = app) => {
  const answer = await postAs(from, `${ROOMS}?lang=en`, { ...ASKED, ...asked });
  if (answer.status !== 201) return (await answer.json()) as { errors: { path: string; code: string }[] };
  return bodies.newRoomBody.parse(await answer.json());
};
const opened = async (asked: object, from = app) => {
  const made = await open(asked, from);
  if ('errors' in made) throw new Error(JSON.stringify(made));
  return made;
};
/** Spaces alike, as a reader sees them. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const names = ({ measures }: typeof library) => measures.map(({ title }) => plain(title.fr));

describe('the choice', () => {
  test('is asked of pupils’ levels alone, over HTTP: adults see the proposals', async () => {
    for (const level of LEVELS) {
      const made = await open({ level });
      // a rehearsal has the cards that its class will have: it is asked the same
      for (const each of [made, await open({ level, invented: true })])
        if (level === 'adults') expect(each).toMatchObject({ code: expect.any(String) as string });
        else expect(each).toMatchObject({ errors: [{ path: 'cards', code: 'missing' }] });
    }
    const { code } = await opened({ level: 'adults' });
    expect(await (await app.request(`${ROOMS}/${code}`)).json()).toMatchObject({ cards: 'proposals' });
  });

  test.each(LANGUAGES)(
    'is not undone where a class types its code: no link there leads to proposals (%s)',
    async (language) => {
      for (const path of ['', '?code=zzzzzzzz'].map((after) => pathOf('room', language) + after)) {
        const { html } = await page(path);
        expect(html).not.toContain(`href="${pathOf('proposals', language)}`);
        expect(html).not.toContain(`href="${pathOf('council', language)}`);
      }
      expect((await page(pathOf('school', language))).html).toContain(
        `href="${pathOf('proposals', language)}`,
      );
    },
  );

  test.each(LANGUAGES)(
    'is made by no default in the form, beside the neutrality that is owed, in %s',
    async (language) => {
      const { html } = await page(pathOf('school', language));
      expect(html.match(/<input type="radio" name="cards"[^>]*>/g)).toHaveLength(2);
      expect(html).not.toMatch(/name="cards"[^>]*checked/);
      expect(plain(textOf(html))).toContain(plain(library.programme.origin[language]));
      expect(textOf(html)).toContain('L. 121-2');
    },
  );

  test.each<Record<string, string>>([{}, { class: 'invented' }])(
    'is asked next where nothing was said, alone: to press one of the two is to begin (%j)',
    async (rehearses) => {
      const form: Record<string, string> = { ...ASKED, run: '110', screens: 'team', ...rehearses };
      const refused = await fill(form);
      const html = await refused.text();
      expect(refused.status).toBe(200);
      expect(textOf(html)).toContain('L. 121-2');
      const choices = [...html.matchAll(/<button class="(.*?)" name="cards" value="(.*?)"/g)];
      expect(choices.map(([, , value]) => value)).toEqual(['levers', 'proposals']);
      // neither stands out
      expect(new Set(choices.map(([, look]) => look)).size).toBe(1);
      expect(html).not.toMatch(/<select|type="radio"/);
      const kept = [...html.matchAll(/<input type="hidden" name="(.*?)" value="(.*?)"/g)];
      expect(Object.fromEntries(kept.map(([, name, value]) => [name, value]))).toEqual(form);
      expect((await fill({ ...form, level: 'adults' })).status).toBe(303);
      for (const cards of ['proposals', 'levers']) expect((await fill({ ...form, cards })).status).toBe(303);
      expect((await fill({ ...form, cards: 'both' })).status).toBe(422);
    },
  );

  test('is not asked by a host who does not show the proposals', async () => {
    expect((await page(pathOf('school', 'fr'), hidden)).html).not.toContain('name="cards"');
    expect((await fill(ASKED, hidden)).status).toBe(303);
    const { code } = await opened({}, hidden);
    expect(await (await hidden.request(`${ROOMS}/${code}`)).json()).toMatchObject({
      cards: 'levers',
      origin: '',
    });
  });
});

describe.each(['proposals', 'levers'] as const)('a class with %s', (cards) => {
  const own = cards === 'levers' ? alone : library;

  /** A class that voted, by hands. */
  async function voted() {
    const { code, token } = await opened({ cards });
    const lead = async (part: string, body: object) => {
      const done = await postAs(app, `${ROOMS}/${code}/${part}`, body, token);
      expect(done.ok, await done.clone().text()).toBe(true);
      return done;
    };
    const say = (step: string, answers: object) =>
      lead('contributions', { key: step, step, people: 25, answers });
    await lead('acts', { act: 'go', step: 'vote' });
    await say('inventory', {
      people: { kind: 'number', value: 3 },
      smartphones: { kind: 'number', value: 3 },
    });
    const [first, second] = own.school.cards.map(({ proposal }) => proposal);
    await say('vote', { vote: { kind: 'hands', hands: { [first!]: 20, [second!]: 9 } } });
    for (const step of ['inventory', 'vote']) await lead('acts', { act: 'reveal', step });
    return { code, token, lead, first: first! };
  }

  test('argues over them, votes on them, sees what they save, and finds them again when it comes back', async () => {
    const { code, token, lead, first } = await voted();
    const name = [...own.measures, ...own.gestures].find(({ id }) => id === first)!.title.fr;
    const room = bodies.roomBody.parse(await (await app.request(`${ROOMS}/${code}?lang=fr`)).json());
    const vote = room.steps.find(({ kind }) => kind === 'vote')!.questions[0]!;
    expect('options' in vote && vote.options).toEqual(own.school.cards.map(({ proposal }) => proposal));
    expect(room.origin).toBe(own.programme.origin.fr);
    const shown = (await (await app.request(roomPath(code, 'fr', 'class'))).json()) as ClassShown;
    expect(shown.chosen!.titles).toContain(name);
    const pages = ['lead', 'screen', undefined].map((part) => roomPath(code, 'fr', part as 'lead'));
    const said = (await Promise.all(pages.map((path) => page(path)))).map(({ html }) => html).join('');
    expect(said).toContain(name);
    const ticket = await (await app.request(roomPath(code, 'fr', 'ticket'))).json();
    expect(ticket).toEqual(JSON.parse(JSON.stringify(ticketFacts(own, 'fr'))));
    const ended = bodies.endedBody.parse(await (await lead('end', { keep: true })).json());
    expect(token).not.toBe('');
    const back = await page(comeBackPath('fr', ended.comeback!.code));
    const text = plain(textOf(back.html));
    expect([back.status, text.includes(plain(name))]).toEqual([200, true]);
    const all = plain(said + JSON.stringify(shown)) + text;
    if (cards === 'proposals') expect(all).toContain(plain(library.programme.origin.fr));
    else {
      expect(all).not.toMatch(/undefined|NaN/);
      // the form for a new session alone still offers the programme
      const form = /<form class="open" method="post".*?<\/form>/s;
      const rest = plain(said + JSON.stringify(shown) + textOf(back.html.replace(form, '')));
      expect(rest).not.toMatch(/Mélenchon/);
      const own = new Set(names(alone));
      expect(names(library).filter((title) => !own.has(title) && rest.includes(title))).toEqual([]);
    }
  });

  test('is rehearsed with an invented class that votes on them', async () => {
    const { code, token } = await opened({ cards, screens: 'each', invented: true });
    for (const act of ['go', 'reveal'])
      expect((await postAs(app, `${ROOMS}/${code}/acts`, { act, step: 'vote' }, token)).status).toBe(204);
    const { view } = bodies.roomBody.parse(await (await app.request(`${ROOMS}/${code}`)).json());
    const { vote } = view.steps.find(({ id }) => id === 'vote')!.figures;
    expect(vote).toMatchObject({ kind: 'choice', people: 24 });
  });
});

test('two sessions, one with each, are compared by the names of both', async () => {
  const kept = async (cards: 'proposals' | 'levers', option: string) => {
    const figure = { kind: 'choice', people: 20, counts: { [option]: 12 }, hidden: [] };
    return (
      await store.rooms.keepTotals({ run: '55', level: 'cycle-4', cards, steps: { vote: { vote: figure } } })
    ).code;
  };
  const isCard = ({ id }: { id: string }) => alone.school.cards.some(({ proposal }) => proposal === id);
  const lever = alone.measures.find(isCard)!;
  const path = comeBackPath('fr', await kept('proposals', 'legal-guarantee'), await kept('levers', lever.id));
  const text = plain(textOf((await page(path)).html));
  const proposal = library.measures.find(({ id }) => id === 'legal-guarantee')!;
  for (const { title } of [proposal, lever]) expect(text).toContain(plain(title.fr));
});

test('a room whose cards this host no longer has is gone, and no fault', async () => {
  const { code } = await opened({ cards: 'proposals' });
  expect((await page(roomPath(code, 'fr'), hidden)).status).toBe(410);
  expect((await hidden.request(`${ROOMS}/${code}`)).status).toBe(404);
  const gone = await store.rooms.open({
    run: '7',
    level: 'cycle-4',
    language: 'fr',
    screens: 'each',
    steps: [],
  });
  expect((await page(roomPath(gone.code, 'fr'))).status).toBe(410);
});

test('a room opened before there was a choice has the proposals', async () => {
  const { code } = await opened({ cards: 'proposals' });
  const { setup } = (await store.rooms.find(code))!;
  const { cards: _cards, ...before } = setup as Record<string, unknown>;
  const old = await store.rooms.open(before);
  expect((await page(roomPath(old.code, 'fr', 'lead'))).html).toContain('Mélenchon');
});
