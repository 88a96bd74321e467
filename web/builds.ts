/**
 * What the build for the browser makes together. Scripts that are built together share files, scripts that are built
 * apart each hold all that they need, so that no first view waits for one more file.
 */
import type { Language } from '../models/catalogue/catalogue.ts';
import { entryOf, type Script, type Style } from './page.ts';
import { LANGUAGES } from './pages.ts';
import { SCRIPTS } from './site.ts';

/** A script in one language, or in none. */
export interface Entry {
  readonly name: string;
  readonly script: Script;
  readonly language?: Language;
}

export interface Build {
  readonly name: string;
  readonly entries: readonly Entry[];
}

function buildsOf(script: Script): Build[] {
  const entries = LANGUAGES.map((language) => ({ name: entryOf(script, language), script, language }));
  if (script.words === 'together') return [{ name: script.name, entries }];
  return entries.map((entry) => ({ name: `${script.name}_${entry.language}`, entries: [entry] }));
}

/** The styles are built apart from every script. */
export const STYLES_BUILD = 'styles';

/** The files from which styles and scripts are built, from the root of the project. */
export const styleSource = (style: Style): string => `web/style/${style}.css`;
export const scriptSource = (entry: string): string => `web/entries/${entry}.ts`;

const wordless = SCRIPTS.filter(({ words }) => !words);

export const BUILDS: readonly Build[] = [
  ...SCRIPTS.filter(({ words }) => words).flatMap(buildsOf),
  { name: 'small', entries: wordless.map((script) => ({ name: script.name, script })) },
];
