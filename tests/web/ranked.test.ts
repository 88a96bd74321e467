/**
 * Wherever levers or proposals are ranked by what they save, what is assumed or not measured never stands before what
 * is known, as a reader sees it: by the seal of each row.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { GAIN_GROUPS } from '../../models/proposals/order.ts';
import { pathOf, territoryPath } from '../../web/pages.ts';
import { actHtml, cardsHtml, homeOf, library, textOf } from './surfaces.ts';
import type { Initial } from '../../web/features/council/simulator/simulator.svelte.ts';
import { siteRead } from '../server/reading.ts';

const app = siteRead();
const GUESSED = /class="seal (?:assumed|unmeasured)"/;
const SEALED = /class="seal (?:measured|calculated|assumed|unmeasured)"/;

/** The levers of a territory as its page lists them, with the figures that its rows show. */
async function listedIn(code: string, query = '') {
  const html = await (await app.request(territoryPath(code, 'fr') + query)).text();
  const [, state] = /<script[^>]*id="state"[^>]*>([^]*?)<\/script>/.exec(html)!;
  const { levers, offer } = JSON.parse(state!) as Initial;
  const rows = [...html.matchAll(/<li class="pick[^>]*>.*?<input[^>]*id="([\w-]+)"/gs)].map(([, id]) => id!);
  return rows.map((id) => ({ ...levers.find((lever) => lever.id === id)!, ...offer.levers[id]!.saved }));
}

/** A row without a figure changes nothing: it stands last. */
function expectGuessesLast(rows: readonly string[]): void {
  const sealed = rows.filter((row) => SEALED.test(row));
  const first = sealed.findIndex((row) => GUESSED.test(row));
  expect(sealed.length).toBeGreaterThan(2);
  expect(first).toBeGreaterThan(0);
  expect(
    sealed
      .slice(first)
      .filter((row) => !GUESSED.test(row) && /\d/.test(textOf(row)))
      .map(textOf),
  ).toEqual([]);
}

describe.each(LANGUAGES)('what nobody checked is never first (%s)', (language) => {
  const ask = async (path: string) => (await app.request(path)).text();

  test.each(['', '?subject=commune', '?commune=76709'])('among the proposals of a page%s', async (query) => {
    const html = await ask(pathOf('proposals', language) + query);
    const rows = [...html.matchAll(/<li class="pr.*?<\/li>/gs)].map(([row]) => row);
    expectGuessesLast(rows);
  });

  test('among the actions of a council', async () => {
    const html = await ask(territoryPath('76709', language));
    const seals = [...html.matchAll(/<li class="pick[^>]*>.*?class="seal (\w+)"/gs)].map(([, seal]) => seal!);
    const guessed = (seal: string) => ['assumed', 'unmeasured'].includes(seal);
    expect(seals).toHaveLength(library.stock.levers.length);
    expect(seals.findIndex(guessed)).toBeGreaterThan(0);
    expect(seals.slice(seals.findIndex(guessed)).every(guessed)).toBe(true);
  });

  const waysIn = (card: string) =>
    [...card.matchAll(/<section class="way.*?<\/section>/gs)].map(([way]) => way);
  const titleOf = (card: string) =>
    textOf(/<summary>.*?<h3.*?<\/h3>/s.exec(card)![0].replaceAll(/.*<summary>|<small>.*?<\/small>/gs, ''));

  test('among what a home may change: each card by the way that it is named after', async () => {
    const { choosing } = await homeOf(language);
    const cards = new Map(cardsHtml(choosing, language).map((card) => [titleOf(card), waysIn(card)[0]!]));
    const shown = [...actHtml(choosing, language).matchAll(/<details class="lev.*?<\/summary>/gs)];
    expect(shown).toHaveLength(cards.size);
    expectGuessesLast(shown.map(([card]) => cards.get(titleOf(card))!));
  });

  test('among what a home may decide by itself', async () => {
    const { choosing } = await homeOf(language);
    const ways = cardsHtml(choosing, language).flatMap(waysIn);
    expectGuessesLast(ways.filter((way) => way.startsWith('<section class="way you"')));
  });
});

describe.each([
  ['a village', '26018'],
  ['a town', '76709'],
  ['an agglomeration', '200054781'],
  ['a department', 'dep-76'],
  ['a commune overseas', '97411'],
  ['a department overseas', 'dep-976'],
])('the actions of %s', (_, code) => {
  test('stand by group, and in each by the low end that its own rows show, the largest first', async () => {
    const listed = await listedIn(code);
    expect(listed).toHaveLength(library.stock.levers.length);
    const places = listed.map(({ group, low }) => ({ group: GAIN_GROUPS.indexOf(group), low }));
    expect(places).toEqual(places.toSorted((a, b) => a.group - b.group || b.low - a.low));
  });

  test('stay where they are once some are in a policy', async () => {
    const ids = async (query: string) => (await listedIn(code, query)).map(({ id }) => id);
    expect(await ids('?council-longer=2&donation=100&b.awareness=20')).toEqual(await ids(''));
  });
});
