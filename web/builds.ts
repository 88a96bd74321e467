/**
 * What the build for the browser makes together. Scripts that are built together share files, scripts that are built
 * apart each hold all that they need, so that no first view waits for one more file.
 */
import type { Language } from '../models/catalogue/catalogue.ts';
import { entryOf, type Dictionary, type Family, type Script, type Style } from './page.ts';
import { LANGUAGES } from '../models/catalogue/language.ts';
import { SCRIPTS } from './site.ts';

export { STYLES } from './site.ts';

/** A script in one language, or in none. */
export interface Entry {
  readonly name: string;
  readonly script: Script;
  readonly language?: Language;
}

export interface Build {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** What several entries share becomes one file, as their family says. */
  readonly family?: Family;
}

const entriesOf = (script: Script) =>
  LANGUAGES.map((language) => ({ name: entryOf(script, language), script, language }));

function buildsOf(script: Script): Build[] {
  const entries = entriesOf(script);
  if (!script.alone) return [{ name: script.name, entries }];
  return entries.map((entry) => ({ name: `${script.name}_${entry.language}`, entries: [entry] }));
}

/** One build for each family and language. */
function familiesOf(scripts: readonly Script[]): Build[] {
  const families = new Set(scripts.map(({ family }) => family!));
  return [...families].flatMap((family) => {
    const entries = scripts.filter((script) => script.family === family).flatMap(entriesOf);
    return LANGUAGES.map((language) => ({
      name: `${family.name}_${language}`,
      entries: entries.filter((entry) => entry.language === language),
      family,
    }));
  });
}

export const isSmallest = ({ entries }: Build): boolean =>
  entries.every(({ script }) => script.smallest !== undefined);

/** Whether what loads later is made smaller too. */
export const isWhole = ({ entries }: Build): boolean =>
  entries.every(({ script }) => script.smallest === 'whole');

/** The file of what the entries of a build share, and that of what loads later. */
export const SHARED = 'shared';
export const LATER = 'together';

/** The scripts of pages that mostly say something are built together. */
export const SMALL_BUILD = 'small';

/** The styles are built apart from every script. */
export const STYLES_BUILD = 'styles';

/** The files from which styles and scripts are built, from the root of the project. */
export const styleSource = (style: Style): string => `web/style/${style}.css`;
const wordSource = ({ from }: Dictionary, language: Language): string => `${from}/${language}.ts`;

/** The module of an entry that is made rather than read; Vite serves it in development for its extension. */
const madeOf = (name: string): string => `virtual:entry/${name}.js`;

/** The module of an entry: the file that starts it, or one that is made to start it with its words. */
export const moduleOf = ({ name, script }: Entry): string => (script.words ? madeOf(name) : script.source);

/**
 * The code of a module that is made: it gives a script the words of one language.
 * @param at the address of a file that stands at a path from the root of the project
 * @returns nothing when no entry has this module
 */
export function codeOf(module: string, at: (path: string) => string): string | undefined {
  const entry = ENTRIES.find((each) => each.language && moduleOf(each) === module);
  if (!entry?.language || !entry.script.words) return undefined;
  const { language, script } = entry;
  const { words, wordsLater: later, family } = entry.script;
  const dictionaries = [...(family ? [family.words] : []), words];
  const from = (dictionary: Dictionary) => JSON.stringify(at(wordSource(dictionary, language)));
  const loading = later ? [`async () => (await import(${from(later)})).${later.name}`] : [];
  return [
    ...dictionaries.map((each) => `import { ${each.name} } from ${from(each)};`),
    `import { start } from ${JSON.stringify(at(script.source))};`,
    `start(${[...dictionaries.map(({ name }) => name), ...loading].join(', ')});`,
  ].join('\n');
}

/** The modules of addresses, by the folder of their feature. */
const ADDRESSES = import.meta.glob<Readonly<Record<string, object>>>('./features/*/addresses.ts', {
  eager: true,
});

/**
 * The code of a module of addresses in a script: its values, since finding the files of languages would weigh more than
 * what they hold, and a script then carries only the addresses that it reads.
 * @param module the path of its file
 * @returns nothing for another module
 */
export function addressesOf(module: string): string | undefined {
  const [, values] =
    Object.entries(ADDRESSES).find(([file]) => module.endsWith(`/web${file.slice(1)}`)) ?? [];
  if (!values) return undefined;
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/**
 * The code of a module in a script, where it reads of the languages: their list, and a record of each thing. As the server
 * reads them, whoever reads one thing of the languages would carry all that is known of each.
 * @param at the address of a file that stands at a path from the root of the project
 * @returns nothing for a module that reads none
 */
export function languagesOf(module: string, code: string, at: (path: string) => string): string | undefined {
  if (module.endsWith('/models/catalogue/language.ts'))
    return code.replace('Object.keys(SPOKEN)', JSON.stringify(LANGUAGES));
  if (!READ.test(code)) return undefined;
  const record = (thing: string) =>
    `{ ${LANGUAGES.map((language) => `${language}: SPOKEN.${language}.${thing}`).join(', ')} }`;
  return [
    `import * as SPOKEN from ${JSON.stringify(at('models/catalogue/spoken.ts'))};`,
    code.replaceAll(new RegExp(READ, 'g'), (_call, thing: string) => record(thing)),
  ].join('\n');
}

const READ = /\bwritten\('(\w+)'\)/;

const wordlessOf = (script: Script): Entry => ({ name: script.name, script });
const wordless = SCRIPTS.filter(({ words }) => !words);
const worded = SCRIPTS.filter(({ words }) => words);

export const BUILDS: readonly Build[] = [
  ...worded.filter(({ family }) => !family).flatMap(buildsOf),
  ...familiesOf(worded.filter(({ family }) => family)),
  ...wordless
    .filter(({ alone }) => alone)
    .map((script) => ({ name: script.name, entries: [wordlessOf(script)] })),
  { name: SMALL_BUILD, entries: wordless.filter(({ alone }) => !alone).map(wordlessOf) },
];

export const ENTRIES: readonly Entry[] = BUILDS.flatMap(({ entries }) => entries);
