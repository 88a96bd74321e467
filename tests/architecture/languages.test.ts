/**
 * A language is a value: what differs from one to another is an entry of a record, so that the compiler names what a
 * new language lacks. A comparison would silently take it for English.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['models', 'data', 'server', 'web'];
/** The one list of languages: a line for each, which names its file. */
const LIST = 'models/catalogue/spoken.ts';

const name = `(?:${LANGUAGES.join('|')})`;
const code = `['"\`]${name}['"\`]`;
const COMPARED = new RegExp(
  [
    `[=!]==?\\s*${code}`,
    `${code}\\s*[=!]==?`,
    `\\bcase ${code}`,
    `(?:includes|startsWith|is)\\(${code}`,
    // one of two, whatever decides
    `\\?\\s*${code}\\s*:\\s*${code}`,
    // `french ? … : …`, after a comparison that this would not see
    `\\b(?:isFrench|isEnglish|french|english)\\s*\\?[^.:]`,
  ].join('|'),
  'g',
);
const LISTED = new RegExp(`\\[\\s*${code}\\s*,\\s*${code}|\\b(?:import|export)\\s*\\*\\s*as ${name}\\b`, 'g');

/** A record that names languages, whatever it holds, or what is read of one by the name of a language. */
const KEYED = new RegExp(
  [
    `(?:[{,;]|\\breadonly)\\s*['"]?${name}['"]?\\??\\s*:`,
    `\\{\\s*${name}\\s*,\\s*${name}\\b`,
    `(?<!https?://[^\\s'"]*)[\\w)\\]!?]\\.${name}\\b(?!\\.ts)`,
    `${code}\\s*\\|`,
  ].join('|'),
  'g',
);
/** The words of a language are in files of its name; another file of their folder gathers none. */
const SAID = new RegExp(`/(?:words|languages|addresses)/(?:\\w+/)*${name}\\.ts$`);

const found = (pattern: RegExp, text: string): string[] => text.match(pattern) ?? [];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|svelte)$/.test(name))
    .map((name) => join(folder, name)),
);
const texts = files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);

test('no language is compared with another by its code', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(texts.flatMap(([file, text]) => found(COMPARED, text).map((each) => `${file}: ${each}`))).toEqual(
    [],
  );
});

test('languages are listed once', () => {
  const lists = texts.filter(([, text]) => found(LISTED, text).length > 0);
  expect(lists.map(([file]) => file)).toEqual([LIST]);
});

test('what is said in each language stands in words, languages and data: no other code has a record of them', () => {
  const others = texts.filter(([file]) => !SAID.test(file));
  expect(others.flatMap(([file, text]) => found(KEYED, text).map((each) => `${file}: ${each}`))).toEqual([]);
});

/** The value of a word taken from the dictionary of one language, by its name. */
const NAMED = new RegExp(
  `\\b(?:import|export)\\b(?!\\s*type\\b)\\s*(?:\\(|[^'";]*?from\\s*)['"][^'"]*\\b(?:words|languages|addresses)/(?:\\w+/)*${name}\\.ts['"]`,
  'g',
);

test('words are found in their folders: no code takes those of one language by its name', () => {
  const code = texts.filter(([file]) => !SAID.test(file) && file !== LIST);
  expect(code.flatMap(([file, text]) => found(NAMED, text).map((each) => `${file}: ${each}`))).toEqual([]);
});

test('words take words of their own language alone', () => {
  const crossed = texts.flatMap(([file, text]) => {
    const [, own] = /\/(\w+)\.ts$/.exec(file) ?? [];
    const others = SAID.test(file) ? found(NAMED, text).filter((each) => !each.includes(`/${own}.ts`)) : [];
    return others.map((each) => `${file}: ${each}`);
  });
  expect(crossed).toEqual([]);
});

/** Where code says the code of a language, each with its reason: none is a place that a language more would add to. */
const SAYS: Readonly<Record<string, string>> = {
  'models/catalogue/language.ts': 'the site speaks it when nothing says otherwise',
  'models/catalogue/documentLanguage.ts': 'the document of the API is in it',
  'server/api/rooms/examples.ts': 'an example of a request',
  'web/features/api/render.ts': 'whether a route is in the document, which does not depend on the language',
  'web/features/api/RoutePage.svelte': 'code and JSON, whose words are English on every page',
  'web/features/method/FactorPage.svelte': 'where a source was read, which is written in English',
  'web/features/method/ReconciliationPage.svelte': 'where a figure was read, which is written in English',
  'web/parts/Where.svelte': 'what is quoted of a source that is not in English',
  'web/parts/titles.ts': 'the language in which a publication was published',
};

test('where the code of a language stands is known, with its reason', () => {
  const spoken = new RegExp(`(?<![-\\w/.])${code}`);
  const bare = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const saying = texts.filter(([file, text]) => !SAID.test(file) && spoken.test(bare(text)));
  expect(saying.map(([file]) => file).sort()).toEqual(Object.keys(SAYS).sort());
});

/** Of each pattern, what it finds and what it lets pass. */
const PATTERNS = [
  {
    name: 'a record of languages',
    pattern: KEYED,
    finds: [
      "const WRONG: Text = { fr: 'Non.', en: 'No.' };",
      'const SENTENCES = { fr, en };',
      "const BY = {\n  'en': 1,\n};",
      'interface Told {\n  readonly fr: string;\n}',
      'const about = ({ fr, en }: Text) => fr;',
      '`${about.en}. / ${about.fr}.`',
      "type Spoken = 'fr' | 'en';",
    ],
    passes: [
      "import type { RoomTexts } from './words/fr.ts';",
      "const DEFAULT: Language = 'fr';",
      'inEach((language) => pathOf(page, language))',
      "{ language: 'fr', screens: 'each' }",
    ],
  },
  {
    name: 'words taken by the name of their language',
    pattern: NAMED,
    finds: [
      "import { home as fr } from './words/fr.ts';",
      "const BELOW = { fr: () => import('./words/below/fr.ts') };",
      "import * as en from '../../words/proposals/en.ts';",
      "import * as fr from './languages/fr.ts';",
      "export * as en from './languages/en.ts';",
    ],
    passes: ["import type { HomeMessages } from './words/fr.ts';", "import.meta.glob('./words/*.ts');"],
  },
  {
    name: 'a comparison',
    pattern: COMPARED,
    finds: [
      "language === 'fr' ? 'oui' : 'yes'",
      "initial.language !== 'en'",
      "'en' === language",
      "switch (language) { case 'fr': break; }",
      "lang={language == 'fr' ? 'en' : 'fr'}",
      "notFound(path.startsWith(home) ? 'en' : 'fr')",
      'const comma = french ? `,` : `.`;',
    ],
    passes: ['MESSAGES[language]', "const DEFAULT: Language = 'fr';", "{ fr: 'oui', en: 'yes' }"],
  },
] as const;

describe.each(PATTERNS)('$name', ({ pattern, finds, passes }) => {
  test.each(finds)('is found: %s', (text) => {
    expect(found(pattern, text)).not.toEqual([]);
  });

  test.each(passes)('is none, and passes: %s', (text) => {
    expect(found(pattern, text)).toEqual([]);
  });
});
