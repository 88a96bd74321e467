/**
 * Every page in a language that nobody speaks: English in marks, each word a third longer. What is left unmarked came
 * neither from words nor from data, and would stay as it is in a language that is added.
 */
import { beforeAll, expect, test } from 'vitest';
import { notAllowed } from './pseudo/allowed.ts';
import { marked, markedData, unmarked } from './pseudo/marks.ts';
import { pseudoPages } from './pseudo/rendering.ts';

const WORD = /\p{L}{2,}/u;
/** These pages print the document of the API, whose sentences are in English for every reader. */
const DOCUMENT = /^\/en\/(?:api|interface)\b/;

const textsOf = (html: string): string[] => {
  const bare = html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<(script|style|pre|code)\b[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<meta (?:name="(?!description)|property="og:image")[^>]*>/g, '');
  return [
    ...[...bare.matchAll(/>([^<]+)</g)].map(([, text]) => text!),
    ...[...bare.matchAll(/\s(?:title|alt|aria-label|placeholder|content)="([^"]*)"/g)].map(
      ([, text]) => text!,
    ),
  ].map((text) => text.replaceAll('&amp;', '&'));
};

const foundIn = (html: string): string[] =>
  textsOf(html).flatMap((text) => {
    const left = notAllowed(unmarked(text));
    return WORD.test(left) ? [left] : [];
  });

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await pseudoPages();
});

test('every page is drawn, in marks', () => {
  expect(pages.size).toBeGreaterThan(80);
  for (const [name, html] of pages) expect(html, name).toContain('⟦');
});

test('nothing on a page stands outside words and data', () => {
  const found = [...pages].flatMap(([name, html]) =>
    DOCUMENT.test(name) ? [] : foundIn(html).map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('a text in marks is a third longer, and keeps its spaces and its figures', () => {
  expect(marked(' devices in 2030')).toBe(' ⟦devicesẽẽẽ in 2030⟧');
  expect(marked('/en/about')).toBe('/en/about');
  expect(markedData({ label: { fr: 'mot', en: 'word' }, id: 'word' })).toEqual({
    label: { fr: 'mot', en: '⟦wordẽẽ⟧' },
    id: 'word',
  });
});

test('what stands outside the marks is found, wherever it is', () => {
  expect(unmarked('a ⟦markedẽẽ ⟦twiceẽẽ⟧⟧ word')).toBe('a word');
  expect(foundIn('<p title="a title">⟦markedẽẽ⟧ and <b>bold</b> 12 kg</p>')).toEqual([
    'and',
    'bold',
    'a title',
  ]);
});
