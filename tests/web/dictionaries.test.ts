/** What is said in one language is said in the other too, in its own words. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { household as householdEn } from '../../web/features/footprint/words/en.ts';
import { household as householdFr } from '../../web/features/footprint/words/fr.ts';
import { note as noteFr } from '../../web/features/council/note/words/fr.ts';

const WEB = fileURLToPath(new URL('../../web', import.meta.url));
/** The folders of words that hold French. */
const folders = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)words\/(?:\w+\/)?fr\.ts$/.test(name.replaceAll('\\', '/')))
  .map((name) => dirname(name));

/** Every text of a dictionary by its path, except those that take a number or a name. */
const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((typeof value === 'object' ? value : undefined) ?? {}).flatMap(([key, held]) =>
        textsOf(held, `${path}.${key}`),
      );

async function textsIn(language: string, folder: string): Promise<Map<string, string>> {
  const dictionary = (await import(join(WEB, folder, `${language}.ts`))) as object;
  return new Map(textsOf(dictionary));
}

/** Texts that are typed literally, and texts that only readers of French need. */
const AS_IT_IS = ['.about.host.command', '.council.search.example'];
const FRENCH_ALONE = ['.api.contractLanguage'];
/** Shorter texts may be a name, a unit or a word of both languages. */
const MOST_ALIKE = 2;
const wordsIn = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

test('every dictionary is found', () => {
  expect(folders.length).toBeGreaterThan(30);
});

test.each(folders)('%s', async (folder) => {
  const [fr, en] = [await textsIn('fr', folder), await textsIn('en', folder)];
  for (const [path, text] of fr) {
    const other = en.get(path);
    // where English uses the unit's own name, it has no separate word
    if (other === undefined || FRENCH_ALONE.includes(path)) continue;
    expect([path, other === ''], 'a word is missing in one language').toEqual([path, text === '']);
    if (wordsIn(text) > MOST_ALIKE && !AS_IT_IS.includes(path))
      expect([path, other], 'left in French').not.toEqual([path, text]);
  }
});

test.each([
  ['1', '1 an', '1 year'],
  ['1,5', '1,5 an', '1,5 years'],
  ['0,5', '0,5 an', '0,5 years'],
  ['2', '2 ans', '2 years'],
  ['10', '10 ans', '10 years'],
])('%s year in words: French is singular below two, English at one only', (n, fr, en) => {
  expect([householdFr.years(n), householdEn.years(n)]).toEqual([fr, en]);
  expect(noteFr.measures.years(n)).toBe(`+${fr.replace(' ', '\u202f')}`);
});
