/** The pages of the proposals, requested as a browser without script does. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { effects as en } from '../../web/effects/words/en.ts';
import { effects as fr } from '../../web/effects/words/fr.ts';
import { savingWords, effectWords } from '../../web/effects/effectWords.ts';
import { gainOf } from '../../models/proposals/alone.ts';
import { inGainOrder } from '../../models/proposals/order.ts';
import { sealOfProposal } from '../../models/proposals/proposals.ts';
import { createAverage } from '../../web/effects/average.ts';
import { gainOrder } from '../../web/words/seals/fr.ts';
import { SEALS } from '../../models/proposals/seal.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, proposalPath, territoryPath } from '../../web/pages.ts';
import { ASSETS, createWhole } from '../server/whole.ts';
import { NONSENSE } from './nonsense.ts';

const library = load();
const app = createWhole({ library, assets: { ...ASSETS, scripts: { proposals: ['/p.js'] } } });
const proposals = library.proposals.proposals;

async function ask(path: string) {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text() };
}
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;
const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
/** Leaves out what others wrote: titles of publications, notes in another language. */
const textOf = (html: string) =>
  mainOf(html)
    .replaceAll(/<a href="http[^>]*>.*?<\/a>/gs, ' ')
    .replaceAll(/<(\w+) [^>]*lang="en"[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<');

const PAGES = LANGUAGES.flatMap((language) => [
  ...(['proposals', 'facts', 'list'] as const).map((name) => pathOf(name, language)),
  `${pathOf('list', language)}?sort=effect&page=2`,
  ...proposals.map(({ id }) => proposalPath(id, language)),
]);

describe.each(PAGES)('%s', (path) => {
  test('is there, light, with one title and headings in order', async () => {
    const { status, html } = await ask(path);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<style| style=| on\w+="|undefined|NaN/);
    expect(count(html, /<h1[ >]/g)).toBe(1);
    expect(count(html, /<[a-z][a-z0-9]*/g)).toBeLessThanOrEqual(300);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('links to its twin, and each of its links leads somewhere', async () => {
    const { html } = await ask(path);
    const [a, b] = [...html.matchAll(/hreflang="(?:fr|en)" href="([^"]*)">/g)].map(([, href]) =>
      href!.replaceAll('&amp;', '&'),
    );
    expect([a, b]).toContain(path);
    for (const href of new Set(
      [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, found]) => found!.replaceAll('&amp;', '&')),
    )) {
      expect((await app.request(href)).status, href).toBe(200);
    }
  });

  if (path.startsWith('/en')) return;
  test('follows French typography', async () => {
    const text = textOf((await ask(path)).html);
    expect(text.match(/.{0,20}(?:[^\u202f\s] ?[;!?»]|[^\u202f\u00a0] :|«[^\u202f]).{0,20}/g) ?? []).toEqual(
      [],
    );
    expect(text.match(/.{0,20}\w'\w.{0,20}/g) ?? []).toEqual([]);
  });
});

describe('only what the booklet says is attributed to the booklet', () => {
  test.each(library.measures.map(({ id, booklet }) => [id, booklet] as const))(
    '%s: %s',
    async (id, booklet) => {
      const listed = await Promise.all([1, 2].map((page) => ask(`${pathOf('list', 'fr')}?page=${page}`)));
      const row = listed
        .flatMap(({ html }) => html.split('<tr '))
        .find((part) => part.startsWith(`data-id="${id}"`))!;
      expect(row.includes('dit par le livret de 2022')).toBe(booklet === 'yes');
      expect((await ask(proposalPath(id, 'fr'))).html.includes('Oui, le livret le dit.')).toBe(
        booklet === 'yes',
      );
    },
  );
});

describe('the list', () => {
  const list = (query: string) => ask(`${pathOf('list', 'fr')}?${query}`);
  const idsIn = (html: string) => [...html.matchAll(/data-id="([^"]*)"/g)].map(([, id]) => id!);

  test('is in the order of the programme, 25 to a page', async () => {
    const [first, second] = await Promise.all([list(''), list('page=2')]);
    expect([...idsIn(first.html), ...idsIn(second.html)]).toEqual(proposals.map(({ id }) => id));
    expect(idsIn(first.html)).toHaveLength(25);
  });

  test.each<[string, (one: (typeof proposals)[number]) => boolean]>([
    ['kind=gesture', ({ kind }) => kind === 'gesture'],
    ...SEALS.map((seal): [string, (one: (typeof proposals)[number]) => boolean] => [
      `seal=${seal}`,
      (one) => sealOfProposal(one, library.proposals) === seal,
    ]),
  ])('filters: %s', async (query, keeps) => {
    const pages = await Promise.all([list(query), list(`${query}&page=2`)]);
    const found = new Set(pages.flatMap(({ html }) => idsIn(html)));
    expect(found).toEqual(new Set(proposals.filter(keeps).map(({ id }) => id)));
  });

  test('sorted by effect, is in the order of all rankings, which it says', async () => {
    const pages = await Promise.all([list('sort=effect'), list('sort=effect&page=2')]);
    const { effects } = createAverage(library);
    expect(pages.flatMap(({ html }) => idsIn(html))).toEqual(
      inGainOrder(proposals, ({ id }) => gainOf(effects.get(id))).map(({ id }) => id),
    );
    expect(pages[0]!.html).toContain(gainOrder);
    expect((await list('')).html).not.toContain(gainOrder);
  });

  test('includes the headings of a chapter', async () => {
    const of = async (heading: string) => idsIn((await list(`heading=${heading}`)).html);
    expect(await of('sobriety')).toEqual(expect.arrayContaining(await of('repair-reuse')));
  });

  test('with meaningless values gives the nearest page', async () => {
    for (const query of NONSENSE) {
      const { status, html } = await list(query);
      expect(status, query).toBe(200);
      expect(html).not.toContain('<b>"');
      expect(idsIn(html).length, query).toBeGreaterThan(20);
    }
  });

  test('says so when nothing is found', async () => {
    const { html } = await list('kind=gesture&actor=operator');
    expect(html).toContain('Aucune proposition ne correspond');
  });
});

test('no proposal is hidden by the address of another page', () => {
  const taken = LANGUAGES.flatMap((language) => [pathOf('list', language), pathOf('facts', language)]);
  for (const { id } of proposals)
    for (const language of LANGUAGES) expect(taken).not.toContain(proposalPath(id, language));
});

describe('an effect in words', () => {
  const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

  test('comes with its range', () => {
    const { amount, range } = savingWords({ central: 8.54, low: 2.11, high: 42.4 }, 'fr', fr);
    expect([amount, range].map(plain)).toEqual(['8,5 kg', 'entre 2,1 et 42']);
  });

  test('says when it may be zero', () => {
    expect(savingWords({ central: 0, low: 0, high: 6.2 }, 'en', en)).toEqual({
      amount: 'perhaps nothing',
      range: expect.stringMatching(/^between 0 and 6\.2.kg$/) as string,
    });
    expect(plain(savingWords({ central: 8, low: 0.01, high: 42 }, 'fr', fr).range)).toBe(
      'entre < 0,1 et 42 : peut-être rien',
    );
    expect(plain(savingWords({ central: 3, low: -1, high: 9 }, 'fr', fr).range)).toBe(
      'entre −1 et 9 : peut-être un peu plus',
    );
  });

  test('says when nothing is touched, and when nothing is computed', () => {
    const none = { saving: { central: 0, low: 0, high: 0 }, helps: 0, seal: 'calculated' } as const;
    expect(effectWords(none, 'fr', fr, 'household').amount).toBe('rien chez vous');
    expect(effectWords(undefined, 'fr', fr, 'person')).toEqual({ amount: 'rien de calculé', range: '' });
  });

  test('is in the singular for one proposal', () => {
    for (const m of [fr, en]) {
      expect(m.mine.done(1, '300')).not.toMatch(/propositions|proposals|1/);
      expect(m.mine.done(2, '300')).toMatch(/2 propos/);
      expect(m.mine.hide(1)).not.toMatch(/1|les |the 1/);
      expect(m.mine.hide(12)).toContain('12');
    }
  });
});

describe.each(LANGUAGES)('what a council can do (%s)', (language) => {
  test('is on the page of each measure that it can enact, with a link to the simulator', async () => {
    for (const { id, label, measures, intensity } of library.stock.levers)
      for (const measure of measures) {
        const { html } = await ask(proposalPath(measure, language));
        const link = new RegExp(
          `href="${territoryPath('own', language)}\\?name=[^&"]+&(?:amp;)?people=10000&(?:amp;)?${id}=${intensity.usual}"[^>]*>([^<]*)<`,
        );
        const [, said] = link.exec(html) ?? [];
        expect(said?.replaceAll('&amp;', '&'), `${measure}: ${id}`).toMatch(
          new RegExp(`^${label[language]}\\s?: \\d`),
        );
      }
  });
});
