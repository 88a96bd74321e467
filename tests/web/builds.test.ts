/** The scripts of the pages, as their folders declare them: what they name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  addressesOf,
  BUILDS,
  codeOf,
  ENTRIES,
  languagesOf,
  moduleOf,
  styleSource,
} from '../../web/builds.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { PAGES, SCRIPTS, STYLES } from '../../web/site.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('each page has a script and styles that are files', () => {
  expect(PAGES.length).toBeGreaterThan(20);
  const named = [...SCRIPTS.map(({ source }) => source), ...STYLES.map(styleSource)];
  expect(named.filter((path) => !existsSync(at(path)))).toEqual([]);
});

test('no two entries have the same name', () => {
  const names = ENTRIES.map(({ name }) => name);
  expect([...new Set(names)]).toEqual(names);
});

describe.each(SCRIPTS.filter(({ words }) => words))('$name', ({ name, words, family }) => {
  test.each(LANGUAGES)('in %s, the entry that is made imports what its modules export', async (language) => {
    const entry = ENTRIES.find((each) => each.name === `${name}.${language}`)!;
    const code = codeOf(moduleOf(entry), at)!;
    const imports = [...code.matchAll(/import \{ (\w+) \} from "([^"]+)"/g)];
    const later = [...code.matchAll(/import\("([^"]+)"\)\)\.(\w+)/g)].map(([all, from, what]) => [
      all,
      what,
      from,
    ]);
    const given = [...(family ? [family.words.name] : []), words!.name];
    expect(imports.map(([, what]) => what)).toEqual([...given, 'start']);
    expect(code).toContain(`start(${given.join(', ')}`);
    for (const [, what, from] of [...imports, ...later]) expect(await import(from!)).toHaveProperty(what!);
  });
});

test('scripts of one family are built together, each language apart, and share a file', () => {
  const families = new Set(SCRIPTS.flatMap(({ family }) => family?.name ?? []));
  expect(families.size).toBeGreaterThan(0);
  for (const name of families) {
    const scripts = SCRIPTS.filter(({ family }) => family?.name === name);
    for (const language of LANGUAGES) {
      const build = BUILDS.find((each) => each.name === `${name}_${language}`)!;
      expect(build.family?.name).toBe(name);
      expect(build.entries.map((entry) => [entry.script, entry.language])).toEqual(
        scripts.map((script) => [script, language]),
      );
    }
  }
});

test('a module that no page declares is not made', () => {
  expect(codeOf('virtual:entry/nothing.js', at)).toBeUndefined();
  expect(codeOf('web/features/council/note/print.ts', at)).toBeUndefined();
});

test('in a script, a module of addresses is their values in every language, one by one', async () => {
  const file = at('web/features/footprint/addresses.ts');
  const code = addressesOf(file)!;
  const found = (await import(file)) as Readonly<Record<string, unknown>>;
  const values = [...code.matchAll(/^export const (\w+) = (.*);$/gm)].map(([, name, value]) => [
    name,
    JSON.parse(value!),
  ]);
  expect(Object.fromEntries(values)).toEqual({ ...found });
  expect(addressesOf(at('web/features/footprint/page.ts'))).toBeUndefined();
});

test('in a script, each thing of the languages is a record that stands by itself', () => {
  const read = (file: string) => languagesOf(at(file), readFileSync(at(file), 'utf8'), at);
  const writing = read('models/catalogue/writing.ts')!;
  expect(writing).toContain(`import * as SPOKEN from "${at('models/catalogue/spoken.ts')}";`);
  expect(writing).toContain('BETWEEN = { fr: SPOKEN.fr.between, en: SPOKEN.en.between };');
  expect(writing).not.toContain("written('");
  expect(read('models/catalogue/language.ts')).toContain('ordered(["fr","en"])');
  expect(read('models/catalogue/dictionary.ts')).toBeUndefined();
});
