/**
 * `npm run package`: the models and the catalogue as a package that others install, in dist/package/. Its version is
 * that of the catalogue.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../../data/load.ts';
import type { Library } from '../../data/library.ts';
import { pack } from '../../models/catalogue/wire.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PACKAGE_NAME = 'sobrement-models';
const COMPILER = 'node_modules/@typescript/native-preview/bin/tsc';

/** What the package exports under its own name: by module, the values and the types. */
const EXPORTS: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  'catalogue/catalogue': {
    values: ['COMPONENTS', 'STAGES'],
    types: ['Catalogue', 'Component', 'Language', 'Stage', 'Text'],
  },
  'catalogue/wire': { values: ['pack', 'unpack'], types: ['PackedCatalogue'] },
  'draws/distribution': { values: [], types: ['Estimate'] },
  'draws/factor': { values: [], types: ['Factor', 'FactorId'] },
  'draws/sample': { values: ['createSample', 'DEFAULT_SEED'], types: ['Sample'] },
  'household/answers': { values: [], types: ['Answers', 'DeviceAnswer', 'UseAnswer'] },
  'household/checkAnswers': { values: ['checkAnswers'], types: [] },
  'household/footprint': { values: ['createEstimator'], types: ['Estimator', 'Footprint'] },
  'household/line': { values: [], types: ['Line', 'Notice'] },
  'household/plan': { values: ['byComponent', 'byStage', 'plan'], types: ['FootprintPlan'] },
  'proposals/proposals': { values: [], types: ['Proposals'] },
  'versions/modelsVersion': { values: ['MODELS_VERSION'], types: [] },
};

/** A version of the catalogue as npm writes it, in three numbers: `2026.11` is `2026.11.0`. */
export const packageVersion = (catalogue: string): string =>
  [...catalogue.split('.'), '0', '0'].slice(0, 3).join('.');

/**
 * Writes the package, ready for `npm pack`.
 * @param folder that it fills; what was there goes
 */
export function writePackage(folder: string, library: Library): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  compile(folder);
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const from = (module: string) => `'./models/${module}.js'`;
  const lines = (kind: 'values' | 'types', word: string) =>
    Object.entries(EXPORTS)
      .filter(([, names]) => names[kind].length > 0)
      .map(([module, names]) => `export ${word}{ ${names[kind].join(', ')} } from ${from(module)};\n`)
      .join('');
  file('index.js', lines('values', ''));
  file('index.d.ts', lines('values', '') + lines('types', 'type '));
  const { catalogue, proposals, factors, sources } = library;
  file(
    'catalogue.js',
    `import { unpack } from ${from('catalogue/wire')};\n` +
      `export const catalogue = unpack(${JSON.stringify(pack(catalogue, 'all'))});\n` +
      `export const proposals = ${JSON.stringify(proposals)};\n`,
  );
  file(
    'catalogue.d.ts',
    `import type { Catalogue, Proposals } from './index.js';\n` +
      'export declare const catalogue: Catalogue;\nexport declare const proposals: Proposals;\n',
  );
  file(
    'figures.js',
    `export const figures = ${JSON.stringify(factors)};\nexport const sources = ${JSON.stringify(sources)};\n`,
  );
  file('figures.d.ts', FIGURES);
  cpSync(join(ROOT, 'models/README.md'), join(folder, 'README.md'));
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  cpSync(join(ROOT, 'data/LICENSE.md'), join(folder, 'DATA-LICENSE.md'));
  file('package.json', `${JSON.stringify(manifest(catalogue.version), null, 2)}\n`);
}

/** What a figure carries, as far as others read it. */
const FIGURES = `import type { Factor, Text } from './index.js';
export interface Figure extends Factor {
  readonly label: Text;
  /** Its key in \`sources\`. */
  readonly source: string;
  /** Where in the source. */
  readonly where: string;
  readonly year: number;
  readonly geography: string;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly status: string;
  readonly reviewBy: string;
  readonly licence: string;
}
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
  readonly url?: string;
  readonly licence: string;
}
export declare const figures: Readonly<Record<string, Figure>>;
export declare const sources: Readonly<Record<string, Source>>;
`;

function manifest(catalogue: string): object {
  const { description, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly description: string;
    readonly engines: object;
  };
  const entry = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
  return {
    name: PACKAGE_NAME,
    version: packageVersion(catalogue),
    description,
    license: '(EUPL-1.2 AND ODbL-1.0 AND CC-BY-SA-4.0)',
    type: 'module',
    engines,
    sideEffects: false,
    exports: {
      '.': entry('index'),
      './catalogue': entry('catalogue'),
      './figures': entry('figures'),
      './models/*.js': { types: './models/*.d.ts', default: './models/*.js' },
      './package.json': './package.json',
    },
  };
}

/** JavaScript and declarations of every model. */
function compile(folder: string): void {
  const out = join(folder, 'models');
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    ...{ noEmit: false, declaration: true, rewriteRelativeImportExtensions: true },
    ...{ rootDir: join(ROOT, 'models'), outDir: out },
  };
  const whole = {
    extends: join(ROOT, 'models/tsconfig.json'),
    compilerOptions,
    include: [join(ROOT, 'models')],
  };
  writeFileSync(config, JSON.stringify(whole));
  execFileSync(process.execPath, [join(ROOT, COMPILER), '-p', config], { stdio: 'inherit' });
  rmSync(config);
  // the compiler rewrites the imports of scripts alone
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.d.ts')) {
      const path = join(out, name);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replaceAll(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
    }
}

/** Packs a folder that `writePackage` filled. @returns the file, which is in it */
export function packed(folder: string): string {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const said = execFileSync(npm, ['pack', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(said) as [{ readonly filename: string }];
  return join(folder, filename);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(ROOT, 'dist/package');
  writePackage(folder, load());
  console.log(packed(folder));
}
