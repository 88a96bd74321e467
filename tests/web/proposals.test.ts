/** The pages of the proposals, requested as a browser without script does. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { effects as en } from '../../web/effects/words/en.ts';
import { effects as fr } from '../../web/effects/words/fr.ts';
import { savingWords, effectWords } from '../../web/effects/effectWords.ts';
import { gainOf } from '../../models/proposals/alone.ts';
import { rankedLevers } from '../../models/council/outcome/ranking.ts';
import { gainGroup, inGainOrder } from '../../models/proposals/order.ts';
import { sealOfProposal } from '../../models/proposals/proposals.ts';
import { createAverage } from '../../web/effects/average.ts';
import { laidPage } from '../../web/features/proposals/laid/words/page/fr.ts';
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
    .replaceAll(/<a href="http[^>]*>.*?<\/a>|<cite>.*?<\/cite>/gs, ' ')
    .replaceAll(/<(\w+) [^>]*lang="en"[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<');

const PAGES = LANGUAGES.flatMap((language) => [
  ...(['proposals', 'facts'] as const).map((name) => pathOf(name, language)),
  ...['?order=programme', '?subject=commune', '?commune=76709', '?acts=network&actor=state'].map(
    (query) => pathOf('proposals', language) + query,
  ),
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
      expect((await ask(proposalPath(id, 'fr'))).html.includes('Oui, le livret le dit.')).toBe(
        booklet === 'yes',
      );
    },
  );
});

describe('under the receipt of a French person', () => {
  const page = (query = '') => ask(`${pathOf('proposals', 'fr')}${query && `?${query}`}`);
  const measures = proposals.filter(({ kind }) => kind === 'measure');
  /** The measures that are linked, wherever they stand. */
  const linked = (html: string) =>
    measures.filter(({ id }) => html.includes(`href="${proposalPath(id, 'fr')}"`)).map(({ id }) => id);
  const rowsIn = (html: string) =>
    [...html.matchAll(/<li class="pr[^>]*data-id="([^"]*)"/g)].map(([, id]) => id!);

  test('is every measure, once, and no gesture, which are counted apart', async () => {
    const { html } = await page();
    for (const { id, kind } of proposals) {
      const links = count(mainOf(html), new RegExp(`href="${proposalPath(id, 'fr')}"`, 'g'));
      expect(links, id).toBe(kind === 'measure' ? 1 : 0);
    }
    const gestures = proposals.length - measures.length;
    expect(textOf(html)).toContain(`${measures.length} propositions sur ${measures.length}.`);
    expect(textOf(html)).toMatch(new RegExp(`\\b${gestures} gestes`));
  });

  test('each effect stands in the order of all rankings, under the name of its group', async () => {
    const { html } = await page();
    const { effects } = createAverage(library);
    const shown = rowsIn(html);
    expect(inGainOrder(shown, (id) => gainOf(effects.get(id)))).toEqual(shown);
    for (const [, group, list] of html.matchAll(/<ol class="prs" data-group="(\w+)"[^>]*>(.*?)<\/ol>/gs))
      for (const id of rowsIn(list!)) expect(gainGroup(gainOf(effects.get(id))), id).toBe(group);
    expect(textOf(html)).toContain(laidPage.order);
  });

  test('what has no figure comes last, in three closed lists by reason', async () => {
    const { html } = await page();
    const lists = [...html.matchAll(/<details>(.*?)<\/details>/gs)].map(([, list]) => list!);
    expect(lists).toHaveLength(3);
    const listed = lists.map(linked);
    expect(listed.flat().toSorted()).toEqual(
      measures
        .filter(({ lever }) => lever === undefined)
        .map(({ id }) => id)
        .toSorted(),
    );
    // the file says in words what kind of reason it is
    const [, ...without] = listed;
    for (const [at, ids] of without.entries())
      for (const id of ids) {
        const { fr, en } = library.measures.find((measure) => measure.id === id)!.gap!;
        expect([/^C’est un/.test(fr), /^It is /.test(en)], id).toEqual([at === 1, at === 1]);
      }
  });

  test.each<[string, (one: (typeof library.measures)[number]) => boolean]>([
    ['actor=council', ({ actors }) => actors.includes('council')],
    ...SEALS.map((seal): [string, (one: (typeof library.measures)[number]) => boolean] => [
      `seal=${seal}`,
      ({ id }) =>
        sealOfProposal(
          proposals.find((one) => one.id === id)!,
          library.proposals,
        ) === seal,
    ]),
  ])('is filtered: %s', async (query, keeps) => {
    const kept = library.measures.filter(keeps).map(({ id }) => id);
    for (const order of ['', '&order=programme']) {
      const { html } = await page(query + order);
      expect(linked(html).toSorted()).toEqual(kept.toSorted());
      const said =
        kept.length === 0 ? 'Aucune proposition' : new RegExp(`\\b${kept.length} propositions? sur`);
      expect(textOf(html)).toMatch(said);
    }
  });

  test('is filtered by what it acts on', async () => {
    const { html } = await page('acts=network');
    expect(rowsIn(html)).toEqual(['fixed-networks']);
    const inOrder = (await page('acts=network&order=programme')).html;
    expect(linked(inOrder)).toEqual(linked(html));
    expect(inOrder).toMatch(/<option value="network" selected/);
  });

  test.each(SEALS)('tells of a commune what is %s, and says the same of the place', async (seal) => {
    const all = rankedLevers(library);
    const kept = all.filter(({ lever }) => lever.seal === seal);
    const whole = await page('subject=commune');
    const { html } = await page(`subject=commune&seal=${seal}`);
    expect(rowsIn(html).toSorted()).toEqual(kept.map(({ lever }) => lever.id).toSorted());
    const titleOf = (of: string) => /<h1>(.*?)<\/h1>/.exec(of)![1];
    expect(titleOf(html)).toBe(titleOf(whole.html));
    expect(textOf(html)).toContain(laidPage.commune.known(kept.length, all.length));
  });

  test('is in the order of the programme too, with its gestures apart', async () => {
    const { html } = await page('order=programme');
    const places = library.measures.map(({ id }) => html.indexOf(`href="${proposalPath(id, 'fr')}"`));
    const parts = library.programme.chapters.flatMap(({ id, headings }) => [
      id,
      ...headings.map((each) => each.id),
    ]);
    expect(places.every((at) => at > 0)).toBe(true);
    const order = [...html.matchAll(/<h[34] id="([^"]*)"/g)].map(([, id]) => id);
    expect(order).toEqual(parts);
    for (const { id, kind } of proposals.filter((one) => one.kind === 'gesture'))
      expect(html.lastIndexOf(`href="${proposalPath(id, 'fr')}"`), kind).toBeGreaterThan(
        html.indexOf('id="gestures"'),
      );
  });

  test('with meaningless values gives the nearest page', async () => {
    for (const query of NONSENSE) {
      const { status, html } = await page(query);
      expect(status, query).toBe(200);
      expect(html).not.toContain('<b>"');
    }
  });
});

describe('the list of the first edition', () => {
  test.each([
    ['', ''],
    ['?kind=gesture', '#gestures'],
    ['?actor=state&seal=assumed&page=2', '?actor=state&seal=assumed'],
    ['?heading=repair-reuse&sort=effect', '?order=programme#repair-reuse'],
    ['?heading=%22%3E%3Cb%3E&kind=x', ''],
  ])('leads from %s to %s', async (query, rest) => {
    for (const language of LANGUAGES) {
      const answer = await app.request(pathOf('list', language) + query);
      expect(answer.status).toBe(301);
      expect(answer.headers.get('location')).toBe(pathOf('proposals', language) + rest);
      const [page] = (pathOf('proposals', language) + rest).split('#');
      expect((await app.request(page!)).status).toBe(200);
    }
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
          new RegExp(`^${label[language]}\\s?: (?:\\d|tou[st]|all)`),
        );
      }
  });
});
