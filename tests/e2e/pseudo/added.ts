/**
 * The project with one more language, in a temporary folder: the words of each folder, its addresses and its text in
 * `data/`, all of them English in marks, and the one line that names it. English stands in marks there too, for what
 * the tests draw with its words alone. Nothing else of the code is touched.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withMarks } from './marking.ts';
import { everyText } from './marks.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** What a language must not break. */
const COMPILED = ['models', 'data', 'server', 'web', 'tests/server/whole.ts'];
const COPIED = [
  ...COMPILED,
  'package.json',
  'tsconfig.json',
  // what draws the pages and the screens for the tests
  'tests/server/app.ts',
  'tests/web/surfaces.ts',
  'tests/e2e/pseudo/pages.ts',
];
/** The compiler’s settings, for what is compiled. */
export const COMPILER = 'compiled.json';

const MODEL = 'en';
/** Of no language: ISO 639 leaves these codes to whoever needs one. */
export const ADDED = 'qaa';
/** The one line. */
const LINE = {
  file: 'models/catalogue/spoken.ts',
  text: `export * as ${ADDED} from './languages/${ADDED}.ts';\n`,
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

const words = (code: string): string => code.replaceAll(/(['/])en(?=\.ts'|')/g, `$1${ADDED}`);

const addresses = (code: string): string =>
  code.replaceAll(`'/${MODEL}`, `'/${ADDED}`).replaceAll(`/${MODEL}.ts'`, `/${ADDED}.ts'`);

/** The same data with the language beside the others in each text, and English in marks. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.keys(value).sort().join() !== 'en,fr')
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, told(held)]));
  const marked = everyText((value as Record<string, unknown>)[MODEL]);
  return { ...value, [MODEL]: marked, [ADDED]: marked };
}

/** @returns the folder, which is deleted with the process */
export function withAddedLanguage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sobrement-language-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const file of ['models', 'server', 'web'].flatMap((name) => filesIn(join(folder, name)))) {
    const [, kind] = /[\\/](words|languages|addresses)[\\/](?:\w+[\\/])*en\.ts$/.exec(file) ?? [];
    if (!kind) continue;
    const code = readFileSync(file, 'utf8');
    const path = join(dirname(file), `${ADDED}.ts`);
    if (kind === 'addresses') writeFileSync(path, addresses(code));
    else {
      const inMarks = withMarks(code);
      writeFileSync(file, inMarks);
      writeFileSync(path, words(inMarks));
    }
  }
  for (const file of filesIn(join(folder, 'data')).filter((name) => name.endsWith('.json')))
    writeFileSync(file, JSON.stringify(told(JSON.parse(readFileSync(file, 'utf8')))));
  writeFileSync(join(folder, LINE.file), readFileSync(join(folder, LINE.file), 'utf8') + LINE.text);
  writeFileSync(join(folder, COMPILER), JSON.stringify({ extends: './tsconfig.json', include: COMPILED }));
  return folder;
}
