/** One word for one thing: models export each name once only, and files are named after a noun. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

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

/** The names that several files export, each with where. */
function shared(texts: ReadonlyMap<string, string>): string[] {
  const places = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const [, name] of text.matchAll(EXPORTED)) places.set(name!, [...(places.get(name!) ?? []), file]);
  return [...places].flatMap(([name, files]) => (files.length > 1 ? [`${name}: ${files.join(', ')}`] : []));
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

test('the name of a file is a noun from its subject', () => {
  const files = ['models', 'data', 'server', 'web', 'tests'].flatMap(under);
  const nameOf = (file: string) => basename(file).replace(/\..*$/, '').toLowerCase();
  expect(files.filter((file) => NO_NOUNS.includes(nameOf(file)))).toEqual([]);
});
