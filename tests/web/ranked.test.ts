/**
 * Wherever levers or proposals are ranked by what they save, what is assumed or not measured never stands before what
 * is known, as a reader sees it: by the seal of each row.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, territoryPath } from '../../web/pages.ts';
import { chooseHtml, homeOf, library, textOf } from './surfaces.ts';
import { createWhole } from '../server/whole.ts';

const app = createWhole({ library });
const GUESSED = /class="seal (?:assumed|unmeasured)"/;
const SEALED = /class="seal (?:measured|calculated|assumed|unmeasured)"/;

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
  const split = (html: string, tag: string) => html.split(new RegExp(`<${tag}[ >]`)).slice(1);

  test('among the levers of the proposals page, in its table', async () => {
    const html = await ask(pathOf('proposals', language));
    const table = /<table class="levers">.*?<\/table>/s.exec(html)![0];
    expectGuessesLast(split(table, 'tr'));
  });

  test('among the actions of a council', async () => {
    const html = await ask(territoryPath('76709', language));
    const seals = [...html.matchAll(/<li class="pick[^>]*>.*?class="seal (\w+)"/gs)].map(([, seal]) => seal!);
    const guessed = (seal: string) => ['assumed', 'unmeasured'].includes(seal);
    expect(seals).toHaveLength(library.stock.levers.length);
    expect(seals.findIndex(guessed)).toBeGreaterThan(0);
    expect(seals.slice(seals.findIndex(guessed)).every(guessed)).toBe(true);
  });

  test.each(['gesture', 'measure'])('among what a home may choose (%s)', async (kind) => {
    const { choosing } = await homeOf(language);
    const html = chooseHtml(choosing, language);
    const from = html.indexOf(`id="picks-${kind}"`);
    const part = html.slice(from, kind === 'gesture' ? html.indexOf('id="picks-measure"') : undefined);
    const rows = [...part.matchAll(/<li class="pick.*?<\/label>/gs)].map(([row]) => row);
    expectGuessesLast(rows);
  });
});
