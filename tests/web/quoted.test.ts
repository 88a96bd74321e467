/**
 * Whose proposals these are: wherever a measure of the programme is shown, the page, the sheet, the file or the reply
 * names the programme in the same words, and says that it is quoted, not endorsed. What a public body votes or adopts
 * shows no measure, and names no programme.
 */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { sheetsOf } from '../../web/features/school/render.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import {
  comeBackPath,
  PATHS,
  pathOf,
  proposalPath,
  sheetPath,
  territoryPartPath,
  territoryPath,
} from '../../web/pages.ts';
import { postAs, store } from '../server/app.ts';
import {
  actHtml,
  cardsHtml,
  homeOf,
  library,
  roomHtml,
  saveHtml,
  textOf,
  understandHtml,
} from './surfaces.ts';
import { storedSiteRead } from '../server/reading.ts';
import { createWhole } from '../server/whole.ts';

const site = storedSiteRead();

const { measures, programme, stock } = library;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const origin = (language: Language) => plain(programme.origin[language]);
const shows = (text: string, language: Language) =>
  measures.some(({ title }) => text.includes(plain(title[language])));
const page = async (path: string, init?: RequestInit) => {
  const answer = await site.request(path, init);
  expect(answer.status, path).toBe(200);
  return textOf(await answer.text());
};
/** A council's address, with levers that quote measures. */
const QUOTING = `?${stock.levers
  .filter((lever) => lever.measures.length > 0)
  .slice(0, 3)
  .map(({ id, intensity }) => `${id}=${intensity.usual}`)
  .join('&')}`;
const TOWN = '76709';

describe.each(LANGUAGES)('in %s, the programme is named', (language) => {
  const SHOWN: readonly string[] = [
    ...(['proposals', 'facts'] as const).map((name) => pathOf(name, language)),
    ...library.proposals.proposals.map(({ id }) => proposalPath(id, language)),
    sheetPath({ sheet: 'cards' }, language),
    ...library.school.runs.map(({ id: run }) =>
      sheetPath({ sheet: 'guide', run, level: 'cycle-4' }, language),
    ),
    territoryPath(TOWN, language),
  ];
  test.each(SHOWN)('on %s', async (path) => {
    expect(await page(path)).toContain(origin(language));
  });

  test('beside sliders only to who asks: a page that is projected to a council names nobody in sight', async () => {
    const html = await (await site.request(territoryPath(TOWN, language) + QUOTING)).text();
    const body = html.replaceAll(/<script[^]*?<\/script>/g, '');
    const folds = [...body.matchAll(/<details[^>]*>((?:(?!<details)[^])*?)<\/details>/g)].map(([all]) => all);
    const inSight = folds.reduce((rest, fold) => rest.replace(fold, ''), body);
    expect(textOf(inSight)).not.toContain(origin(language));
    expect(textOf(inSight)).not.toMatch(/Mélenchon|livret|booklet/i);
    const naming = folds.filter((fold) => textOf(fold).includes(origin(language)));
    expect(naming).toHaveLength(1);
    expect(naming[0]).toContain(`href="${pathOf('proposals', language)}"`);
    // where a proposal is named, it is after its action, with a link to it
    const whole = await (await site.request(`${territoryPath(TOWN, language)}?whole=1`)).text();
    for (const {
      measures: [id],
    } of stock.levers)
      if (id) expect(textOf(whole)).toContain(plain(measures.find((one) => one.id === id)!.title[language]));
  });

  const OTHERS = [
    ...Object.values(PATHS)
      .map((path) => path[language])
      .filter((path) => ![PATHS.route, PATHS.list].some((led) => led[language] === path)),
    ...['listProposals', 'getProposal', 'computeEffects'].map((id) => `${PATHS.route[language]}/${id}`),
    ...sheetsOf(library).map((name) => sheetPath(name, language)),
    ...(['deliberation', 'meeting'] as const).map(
      (part) => territoryPartPath(TOWN, part, language) + QUOTING,
    ),
  ];
  test.each(OTHERS)('on %s if it shows a measure', async (path) => {
    const text = await page(path);
    expect(text.includes(origin(language)) || !shows(text, language)).toBe(true);
  });

  test('on each card to cut out, and a gesture is said not to be part of it', async () => {
    const html = await (await site.request(sheetPath({ sheet: 'cards' }, language))).text();
    const cards = [...html.matchAll(/<section class="a6" aria-labelledby="card-([^"]*)".*?<\/section>/gs)];
    expect(cards).toHaveLength(library.school.cards.length);
    for (const [card, id] of cards)
      expect(textOf(card).includes(origin(language)), id).toBe(
        // a gesture may stand with the measures that share its effect
        measures.some((one) => one.id === id || textOf(card).includes(one.title[language])),
      );
  });

  test.each(['note', 'deliberation', 'pieces', 'txt', 'review'] as const)(
    'nowhere in what a council votes or adopts, which shows no measure (%s)',
    async (part) => {
      const text = await page(territoryPartPath(TOWN, part, language) + QUOTING);
      expect(shows(text, language)).toBe(false);
      expect(text).not.toContain(origin(language));
      expect(text).not.toMatch(/Mélenchon|livret|booklet/i);
    },
  );

  test('neither in the pieces that it downloads', async () => {
    const path = territoryPartPath(TOWN, 'pieces', language) + QUOTING;
    const post = async (as: string) => {
      const body = new URLSearchParams({ as });
      return plain(await (await site.request(path, { method: 'POST', body })).text());
    };
    expect(await post('csv')).not.toContain(origin(language).replaceAll('"', '""'));
    const written = (await post('rtf')).replaceAll(/\\u(-?\d+)\?/g, (_, code: string) =>
      String.fromCharCode((Number(code) + 0x1_00_00) % 0x1_00_00),
    );
    expect(plain(written)).not.toContain(origin(language));
  });

  test('where the household chooses, and on what it prints', async () => {
    const home = await homeOf(language);
    home.choosing.picked.replace({ proposals: [{ id: 'legal-guarantee' }] });
    const text = textOf(actHtml(home.choosing, language));
    expect(shows(text, language)).toBe(true);
    expect(text).toContain(origin(language));
    for (const card of cardsHtml(home.choosing, language)) {
      const ways = [...card.matchAll(/<section class="way law".*?<\/section>/gs)];
      for (const [way] of ways) expect(textOf(way)).toContain(origin(language));
    }
    const printed = [...saveHtml(home, language).matchAll(/<p class="only-print">.*?<\/p>/gs)]
      .map(([one]) => textOf(one))
      .join(' ');
    expect(shows(printed, language)).toBe(true);
    expect(printed).toContain(origin(language));
  });

  test('where the receipt of a household is explained, if it shows a measure', async () => {
    const text = textOf(await understandHtml(await homeOf(language), language));
    expect(text.includes(origin(language)) || !shows(text, language)).toBe(true);
  });

  test.each([
    ['pupil', 'debate', false],
    ['pupil', 'vote', false],
    ['pupil', 'vote', true],
    ['screen', 'debate', false],
    ['screen', 'vote', false],
    ['screen', 'vote', true],
    ['lead', 'debate', false],
    ['lead', 'vote', true],
  ] as const)('on the screen of a %s, at the step of %s (%s)', (role, kind, revealed) => {
    const text = textOf(roomHtml(role, language, kind, revealed));
    if (role !== 'lead' || revealed) expect(shows(text, language)).toBe(true);
    expect(text).toContain(origin(language));
  });
});

describe.each(LANGUAGES)('in %s, an answer of the API names it', (language) => {
  const app = createWhole({ library, store });
  const get = async (path: string) => {
    const answer = await app.request(`/api/v1/${path}?lang=${language}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as { origin?: string };
  };
  const post = async (path: string, body: object, token?: string) =>
    postAs(app, `/api/v1/${path}?lang=${language}`, body, token);
  const said = programme.origin[language];

  test.each(['programme', 'proposals', 'proposals/legal-guarantee', 'proposals/keep-longer', 'policies'])(
    'GET %s',
    async (path) => {
      expect((await get(path)).origin).toBe(said);
    },
  );

  test('POST effects', async () => {
    const answer = await post('effects', { proposals: [{ id: 'legal-guarantee' }] });
    expect(await answer.json()).toMatchObject({ origin: said });
  });

  test('for a class that votes: in its room, its desk, its totals, and the page that compares them', async () => {
    const asked = { run: '55', level: 'cycle-4', language, screens: 'none', cards: 'proposals' };
    const { code, token } = (await (await post('rooms', asked)).json()) as Record<string, string>;
    expect((await get(`rooms/${code}`)).origin).toBe(said);
    const desk = await app.request(`/api/v1/rooms/${code}/desk?lang=${language}`, {
      headers: { 'facilitator-token': token! },
    });
    expect(await desk.json()).toMatchObject({ origin: said });
    const vote = { kind: 'hands', hands: { 'legal-guarantee': 20, 'keep-longer': 5 } };
    await post(`rooms/${code}/acts`, { act: 'go', step: 'vote' }, token);
    const given = { key: 'vote', step: 'vote', people: 25, answers: { vote } };
    expect((await post(`rooms/${code}/contributions`, given, token)).status).toBe(204);
    await post(`rooms/${code}/acts`, { act: 'reveal', step: 'vote' }, token);
    const ended = (await (await post(`rooms/${code}/end`, { keep: true }, token)).json()) as {
      comeback: { code: string };
    };
    expect((await get(`totals/${ended.comeback.code}`)).origin).toBe(said);
    const text = await page(comeBackPath(language, ended.comeback.code));
    expect(shows(text, language)).toBe(true);
    expect(text).toContain(origin(language));
  });
});
