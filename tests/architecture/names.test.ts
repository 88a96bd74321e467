/** One word for one thing: models export each name once only, and files are named after a noun. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXPORTED =
  /^export\s+(?:declare\s+)?(?:async\s+)?(?:type|interface|const|let|function\*?|class|enum)\s+(\w+)/gm;
/** These say what happened to something, not what it is. */
const NO_NOUNS = [
  'told',
  'said',
  'shown',
  'kept',
  'met',
  'tally',
  'course',
  'pushes',
  'drawn',
  'tool',
  'open',
];

const under = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|svelte)$/.test(name),
  );

/** The files of a folder that say the same things, each in its language, are one place. */
const OF_LANGUAGE = new RegExp(`(?<=(?:^|/)(?:words|languages)/)(?:${LANGUAGES.join('|')})(?=\\.ts$)`);

/** The names that are exported in several places, each with where. */
function shared(texts: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const [, name] of text.matchAll(EXPORTED)) places.set(name!, [...(places.get(name!) ?? []), file]);
  return [...places].flatMap(([name, files]) => {
    const apart = new Set(files.map((file) => file.replaceAll('\\', '/').replace(OF_LANGUAGE, '*')));
    return apart.size > 1 || new Set(files).size < files.length ? [`${name}: ${files.join(', ')}`] : [];
  });
}

test('an exported name of models means one thing only', () => {
  const texts = new Map(
    under('models').map((file) => [file, readFileSync(join(ROOT, 'models', file), 'utf8')]),
  );
  expect(texts.size).toBeGreaterThan(100);
  expect(shared(texts)).toEqual([]);
});

test('a name that two files export is found', () => {
  const texts = new Map([
    ['a.ts', 'export type Goal = 1;\nexport const ONE = 1;'],
    ['b.ts', 'export interface Goal {}'],
  ]);
  expect(shared(texts)).toEqual(['Goal: a.ts, b.ts']);
});

test('the words of one thing have one name in every language, and no other thing has it', () => {
  const [fr, en] = LANGUAGES.map((language) => `request/words/${language}.ts`);
  const said = 'export const sentences = {};';
  expect(shared(new Map([fr, en].map((file) => [file!, said])))).toEqual([]);
  const elsewhere = new Map([fr!, 'plan/words/fr.ts'].map((file) => [file, said]));
  expect(shared(elsewhere)).toEqual(['sentences: request/words/fr.ts, plan/words/fr.ts']);
  expect(shared(new Map([[fr!, `${said}\n${said}`]]))).toHaveLength(1);
});

test('the name of a file is a noun from its subject', () => {
  const files = ['models', 'data', 'server', 'web', 'tests'].flatMap(under);
  const nameOf = (file: string) => basename(file).replace(/\..*$/, '').toLowerCase();
  expect(files.filter((file) => NO_NOUNS.includes(nameOf(file)))).toEqual([]);
});
