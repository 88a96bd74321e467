/** What is said in one language is said in the others too, in their own words. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { missingWords } from '../../models/catalogue/dictionary.ts';
import { modelWordFiles, wordFiles as serverFiles } from '../../server/dictionaries.ts';
import { wordFiles as webFiles } from '../../web/dictionaries.ts';
import { household as householdEn } from '../../web/features/footprint/words/en.ts';
import { household as householdFr } from '../../web/features/footprint/words/fr.ts';
import { note as noteFr } from '../../web/features/council/note/words/fr.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [FIRST, ...OTHERS] = LANGUAGES;
const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/(?:words|languages|addresses)\/.*\.ts$/.test(file));
const files = ['models', 'server', 'web'].flatMap(filesOf);
/** The folders of words that hold French. */
const folders = files
  .filter((file) => file.includes('/words/') && file.endsWith(`/${FIRST}.ts`))
  .map((file) => dirname(file));
const pairs = OTHERS.flatMap((other) => folders.map((folder) => [folder, other] as const));

/** Every text of a dictionary by its path, except those that take a number or a name. */
const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((typeof value === 'object' ? value : undefined) ?? {}).flatMap(([key, held]) =>
        textsOf(held, `${path}.${key}`),
      );

async function textsIn(language: string, folder: string): Promise<Map<string, string>> {
  const dictionary = (await import(join(ROOT, folder, `${language}.ts`))) as object;
  return new Map(textsOf(dictionary));
}

/** Texts that are typed literally, and texts that only readers of French need. */
const AS_IT_IS = ['.about.host.command', '.council.search.example'];
const FRENCH_ALONE = ['.api.contractLanguage'];
/** Shorter texts may be a name, a unit or a word of both languages. */
const MOST_ALIKE = 2;
const wordsIn = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

test('every dictionary is found', () => {
  expect(folders.length).toBeGreaterThan(55);
});

test('no language lacks the words of a folder', () => {
  expect(missingWords(files)).toEqual([]);
});

test('the server is not started when a language lacks some words of the models: it finds them all', () => {
  const words = filesOf('models').filter((file) => file.includes('/words/'));
  expect([...modelWordFiles()].sort()).toEqual(words.sort());
});

test.each([
  ['server', serverFiles],
  ['web', webFiles],
] as const)(
  '%s is not started when a language lacks some of its words: it finds them all',
  (folder, found) => {
    const at = found().map((file) => file.replace('.', folder));
    expect(at.sort()).toEqual(filesOf(folder).sort());
  },
);

test.each(pairs)('%s, in %s', async (folder, language) => {
  const [first, others] = [await textsIn(FIRST, folder), await textsIn(language, folder)];
  for (const [path, text] of first) {
    const other = others.get(path);
    // where a language uses the unit's own name, it has no separate word
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
