/// <reference types="vitest/config" />
/**
 * One build, two environments: what the browser runs, and the server with the pages it renders. In
 * development the same server code runs inside Vite, so that one process serves everything.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { minify } from 'terser';
import {
  defineConfig,
  normalizePath,
  runnerImport,
  type EnvironmentOptions,
  type Plugin,
  type Rolldown,
} from 'vite';
import facts from './data/territories/facts.json' with { type: 'json' };
import type { Family } from './web/page.ts';
import { slimFilesOf, slimPackage } from './data/territories/load.ts';
import { territoryFacts } from './data/territories/schema.ts';

/** `Features.LightDark` of lightningcss, with which Vite makes styles small. */
const LIGHT_DARK = 1 << 20;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages are found by `import.meta.glob`, which Vite alone understands: it reads them for its own config too. */
const { module: built, dependencies: declarations } = await runnerImport<typeof import('./web/builds.ts')>(
  at('web/builds.ts'),
);
const {
  addressesOf,
  BUILDS,
  codeOf,
  isSmallest,
  isWhole,
  languagesOf,
  LATER,
  moduleOf,
  SHARED,
  SMALL_BUILD,
  STYLES,
  STYLES_BUILD,
  styleSource,
} = built;

/** Passes to Hono the requests that Vite does not serve, with the server’s code as it stands now. */
function serveApp(): Plugin {
  return {
    name: 'serve-app',
    configureServer(vite) {
      return () => {
        vite.middlewares.use(async (request, response, next) => {
          try {
            const { handle } = (await vite.ssrLoadModule(
              '/server/dev.ts',
            )) as typeof import('./server/dev.ts');
            await handle(request, response);
          } catch (error) {
            vite.ssrFixStacktrace(error as Error);
            next(error);
          }
        });
      };
    },
  };
}

/** In development, begins again when a page is declared, or declared otherwise, as for any change of the config. */
function declaredAnew(): Plugin {
  const declares = (file: string) =>
    declarations.includes(file) || /\/web\/features\/[^/]+\/page\.ts$/.test(file);
  return {
    name: 'declared-anew',
    configureServer(vite) {
      for (const event of ['add', 'change', 'unlink'] as const)
        vite.watcher.on(event, (file) => void (declares(normalizePath(file)) && vite.restart()));
    },
  };
}

/** What loads some of what a chunk exports, as the bundler writes it: it names them twice. */
const LOADS_SOME =
  /async\(\)=>\{let\{[^{}]*\}=await (import\([^()]+\)(?:\.then\(\w+=>\w+\.\w+\))?);return\{[^{}]*\}\}/g;

/** What loads a chunk, and the list of what to preload that follows. */
const LOADS = /\(\)=>import\(([^()]+)\)(?:,\[\])?/g;

/**
 * Vite’s own helper preloads the styles and scripts of a chunk. Our chunks have none to preload, so ours only loads. A
 * browser remembers that a script did not come, and asks for it no more under the same address: what failed is asked
 * for under another one, at once and whenever the page wants it again.
 */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? `let failures = 0;
          export const __vitePreload = (load) =>
            load('').catch(() => load('?' + failures).catch((error) => { failures++; throw error; }));`
        : undefined,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const made of Object.values(bundle)) {
          if (made.type !== 'chunk') continue;
          made.code = made.code.replace(LOADS_SOME, '()=>$1').replace(LOADS, 'again=>import($1+again)');
          const stuck = /import\([`"]\.[^`"]+[`"]\)/.exec(made.code);
          if (stuck) this.error(`${made.fileName}: ${stuck[0]} is asked for once only`);
        }
      },
    },
  };
}

/**
 * State is always replaced, never changed in place: `$state.raw`, which a test checks. What Svelte would need to see
 * changes in place is left out: it would be a kilobyte in every first view.
 */
function rawStateOnly(): Plugin {
  const proxies = /\/svelte\/src\/internal\/client\/proxy\.js$/;
  return {
    name: 'raw-state-only',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: (id) =>
      proxies.test(normalizePath(id))
        ? 'export const proxy = (value) => value; export const get_proxied_value = proxy; export const is = Object.is;'
        : undefined,
  };
}

/**
 * What stands in for the boundaries of Svelte: every page is mounted in one that waits for what its templates await and
 * catches nothing. A test checks that no template declares one.
 */
const NO_BOUNDARY = `
import { EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
import { block, branch } from '../../reactivity/effects.js';
import { hydrate_next, hydrating } from '../hydration.js';
export const boundary = (anchor, _props, children) => block(() => {
  if (hydrating) hydrate_next();
  branch(() => children(anchor));
}, EFFECT_PRESERVED | EFFECT_TRANSPARENT);
export const pending = () => 0;
`;

/** How Svelte prepares what an expression of a template reads, and what stands in for it where nothing is awaited. */
const PREPARES = 'export function flatten(';
const AWAITS_NOTHING =
  'export const flatten = (_blockers, sync, _async, prepared) => prepared(sync.map(derived));\nfunction awaiting(';

/** What a batch of changes counts of the expressions that await in it: a bundler keeps every method of a class. */
const COUNTS_AWAITING = ['increment', 'decrement', 'settled'];

/** The code of classes without methods of these names; each ends at the first brace as far from the margin as it began. */
const withoutMethods = (code: string, names: readonly string[]): string =>
  names.reduce((left, name) => left.replace(new RegExp(`\n\t${name}\\(.*\\{[^]*?\n\t\\}\n`), '\n'), code);

/** No expression of a template awaits: the compiler refuses it. What Svelte would need for one is a kilobyte and a half. */
function plainTemplates(): Plugin {
  return {
    name: 'plain-templates',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: (id) =>
      /\/svelte\/src\/internal\/client\/dom\/blocks\/boundary\.js$/.test(normalizePath(id))
        ? NO_BOUNDARY
        : undefined,
    transform(code, id) {
      const [, file] =
        /\/svelte\/src\/internal\/client\/reactivity\/(async|batch)\.js$/.exec(normalizePath(id)) ?? [];
      if (file === undefined) return undefined;
      const plain =
        file === 'async' ? code.replace(PREPARES, AWAITS_NOTHING) : withoutMethods(code, COUNTS_AWAITING);
      if (plain === code) throw new Error('What Svelte awaits is not where it was.');
      return { code: plain, map: null };
    },
  };
}

/** A list that only Svelte's compiler reads: a bundler keeps it in every first view, since making it reads another. */
const COMPILERS_LIST = /const DOM_PROPERTIES = (\[[^\]]*\]);/;

/** Tells the bundler that to make the list does nothing else. */
function noCompilersList(): Plugin {
  return {
    name: 'no-compilers-list',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    transform(code, id) {
      if (!/\/svelte\/src\/utils\.js$/.test(normalizePath(id))) return undefined;
      if (!COMPILERS_LIST.test(code)) throw new Error('The list of Svelte’s compiler is not where it was.');
      return {
        code: code.replace(COMPILERS_LIST, 'const DOM_PROPERTIES = /* @__PURE__ */ (() => $1)();'),
        map: null,
      };
    },
  };
}

/** Compiles a component once for all the scripts that use it. */
function compiledOnce(plugins: Plugin[]): Plugin[] {
  const compiler = plugins.find(({ name }) => name === 'vite-plugin-svelte:compile');
  if (typeof compiler?.transform !== 'object')
    throw new Error('The compiler of components is not where it was.');
  const { handler } = compiler.transform;
  const compiled = new Map<string, ReturnType<typeof handler>>();
  compiler.transform.handler = function (code, id, options) {
    const key = [this.environment.config.consumer, id, code].join('\n');
    const known = compiled.get(key) ?? handler.call(this, code, id, options);
    compiled.set(key, known);
    return known;
  };
  return plugins;
}

/** Vite does not say in which file what is not JSON is. */
const namedJson: Plugin = {
  name: 'named-json',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.json')) return;
    try {
      JSON.parse(code);
    } catch (error) {
      throw new Error(`${id}: ${(error as Error).message}`, { cause: error });
    }
  },
};

/** @throws Error naming the file of data/ and the place of each problem */
async function parsedNow(module: string): Promise<string> {
  const { parsed } = (await runnerImport<typeof import('./data/parsed.ts')>(module, { plugins: [namedJson] }))
    .module;
  return JSON.stringify(parsed());
}

/**
 * The built server reads the files of data/ as parsed here, once: a wrong one stops the build, and is named. It reads
 * each catalogue of a release when someone asks for it.
 */
function parsedData(): Plugin {
  const [parsed, packed] = [at('data/parsed.ts'), at('data/versions/packed.ts')];
  const files = new Map<string, string>();
  // the chunk that holds these modules is in the same folder: were it not, the build could not draw its pictures
  const read = (name: string) =>
    `JSON.parse(readFileSync(new URL(${name}, import.meta.url), 'utf8'))` as const;
  return {
    name: 'parsed-data',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    async load(id) {
      if (normalizePath(id) === normalizePath(parsed)) {
        const source = await parsedNow(parsed).catch(({ message }: Error) => this.error(message));
        // named by its content, as what stands beside it
        const name = `data-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.json`;
        files.set(name, source);
        return `import { readFileSync } from 'node:fs';
          export const parsed = () => ${read(`'${name}'`)};`;
      }
      if (normalizePath(id) !== normalizePath(packed)) return undefined;
      const catalogues = JSON.parse(readFileSync(at('data/versions/catalogues.json'), 'utf8')) as object;
      for (const [hash, catalogue] of Object.entries(catalogues))
        files.set(`catalogue-${hash}.json`, JSON.stringify(catalogue));
      return `import { readFileSync } from 'node:fs';
        const known = new Set(${JSON.stringify(Object.keys(catalogues))});
        export const isPacked = (hash) => known.has(hash);
        export const packedOf = (hash) => isPacked(hash) ? ${read('`catalogue-${hash}.json`')} : undefined;`;
    },
    generateBundle() {
      for (const [name, source] of files)
        this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
    },
  };
}

/** A letter beyond those of ASCII, and what escapes it. */
const BEYOND_ASCII = /(\\*)([\u0080-\uffff])/g;

/**
 * The built server is written in ASCII: a single letter beyond Latin-1 makes V8 keep the whole text of a file in two bytes
 * a letter, for as long as the server runs.
 */
function inAscii(): Plugin {
  return {
    name: 'in-ascii',
    applyToEnvironment: ({ name }) => name === 'ssr',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const made of Object.values(bundle)) {
          if (made.type !== 'chunk') continue;
          made.code = made.code.replace(BEYOND_ASCII, (_, before: string, letter: string) => {
            if (before.length % 2 === 1) this.error(`${made.fileName}: escaped for nothing: \\${letter}`);
            return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
          });
        }
      },
    },
  };
}

/** Writes the slimmed territories beside the built server, so that it never reads the whole package. */
function slimTerritories(): Plugin {
  return {
    name: 'slim-territories',
    applyToEnvironment: ({ name }) => name === 'ssr',
    generateBundle() {
      const files = slimFilesOf(slimPackage(territoryFacts.parse(facts)));
      for (const [name, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName: `territories/${name}`, source });
    },
  };
}

/** Makes the entries of the scripts that have words: one for each script and language, as its page declares it. */
function languageEntries(): Plugin {
  const mark = '\0';
  return {
    name: 'language-entries',
    resolveId: (id) => (codeOf(id, at) === undefined ? undefined : mark + id),
    load: (id) => (id.startsWith(mark) ? codeOf(id.slice(mark.length), at) : undefined),
  };
}

/** Gives scripts the addresses of pages as values. */
function plainAddresses(): Plugin {
  return {
    name: 'plain-addresses',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: (id) => addressesOf(normalizePath(id)),
  };
}

/** Gives scripts what they read of the languages, and no more. */
function plainLanguages(): Plugin {
  return {
    name: 'plain-languages',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    transform: (code, id) => languagesOf(normalizePath(id), code, at),
  };
}

/** What the bundler’s own minifier leaves: functions that are called once become part of their caller. */
const INLINING = { defaults: false, inline: 3, reduce_vars: true, reduce_funcs: true, unused: true };

/** None of our functions is called with `new`, or asked how many parameters it has. */
const SHORT = { unsafe_arrows: true, keep_fargs: false };

/**
 * Makes the entry of a script, and what it shares with others, smaller still where its page asks for it; what it loads
 * later too, where that counts. Not everywhere: it takes a good part of the time of a build.
 */
function smallestEntry(): Plugin {
  return {
    name: 'smallest-entry',
    applyToEnvironment: ({ name }) =>
      BUILDS.some((build) => isSmallest(build) && name === clientOf(build.name)),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const whole = BUILDS.some(
          (build) => isWhole(build) && this.environment.name === clientOf(build.name),
        );
        for (const made of Object.values(bundle)) {
          if (made.type !== 'chunk' || !(whole || made.isEntry || made.name === SHARED)) continue;
          const turns = whole
            ? // functions that stand together compress better where there are many
              [{ ...SHORT, passes: 2, hoist_funs: !made.isEntry }]
            : // what is inlined is simplified in turns of its own: together, in one, they leave more
              [INLINING, {}, {}];
          for (const compress of turns) {
            const { code } = await minify(made.code, { module: true, ecma: 2020, compress });
            made.code = code!;
          }
        }
      },
    },
  };
}

/** The environment of a build for the browser. */
const clientOf = (build: string): string => `client_${build}`;

/** A build prints one line of its own. Whoever starts the server does not need the time that each plugin took. */
const QUIET = { pluginTimings: false };

/** The entries that load a module at once: those that import it, through others or not. */
function entriesOf(module: string, graph: Rolldown.ChunkingContext): number {
  const seen = new Set([module]);
  // what is found on the way is added to what is gone through
  for (const id of seen) for (const importer of graph.getModuleInfo(id)?.importers ?? []) seen.add(importer);
  return [...seen].filter((id) => graph.getModuleInfo(id)?.isEntry).length;
}

/**
 * @param input the modules of one build, each with its name
 * @param family whose scripts these are, if they share files
 */
function client(
  name: string,
  input: readonly (readonly [string, string])[],
  family?: Family,
): EnvironmentOptions {
  const among = (modules: readonly string[], module: string) =>
    modules.some((each) => normalizePath(module) === normalizePath(at(each)));
  // what is small and read by several scripts is one file: each file is a request
  const small = [{ name: SHARED, test: /preload-helper|\/web\/storage\/keep\.ts$/ }];
  const shared = {
    name: (module: string, graph: Rolldown.ChunkingContext) =>
      entriesOf(module, graph) > (family?.first === 'all' ? 0 : 1) ||
      (family && family.first !== 'all' && among(family.first, module))
        ? SHARED
        : null,
    priority: 2,
  };
  const later = {
    name: (module: string) => (family && among(family.later, module) ? LATER : null),
    priority: 1,
  };
  const groups = name === SMALL_BUILD ? small : [shared, later];
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/client',
      emptyOutDir: name === STYLES_BUILD,
      copyPublicDir: name === STYLES_BUILD,
      // private fields stay as they are, and Safari 15 reads them too: rewriting them would cost each page a kilobyte
      target: ['safari16', 'chrome100'],
      minify: 'oxc',
      manifest: `.vite/${name}.json`,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(input),
        checks: QUIET,
        ...(groups && { output: { codeSplitting: { groups } } }),
      },
    },
  };
}

/** STORED tests need PostgreSQL, SERVED ones the built server, a browser and PostgreSQL: started once for all of them. */
const STORED = 'tests/server/store/**/*.test.ts';
const SERVED = ['tests/live/**/*.test.ts', 'tests/e2e/**/*.test.ts'];
/** Faults of a machine that take long; `npm run chaos` puts them in, with those that the other projects put in each time. */
const CHAOS = 'tests/chaos/**/*.test.ts';
const QUICK_FAULTS = [
  'tests/server/api/health/fullDisk.test.ts',
  'tests/server/store/{backup,connect,killed,locked,missed}.test.ts',
  'tests/live/{failover,taken,workers}.test.ts',
];
const inChaos = process.env.npm_lifecycle_event === 'chaos';
const POSTGRES = 'tests/server/store/postgresSetup.ts';
const BUILD = 'tests/e2e/buildSetup.ts';
const BROWSER = 'tests/e2e/setup.ts';

export default defineConfig({
  appType: 'custom',
  // no style says light-dark(), for which each would otherwise carry two variables
  css: { lightningcss: { exclude: LIGHT_DARK } },
  // Vite reads this here alone, whichever build a style is of
  build: { cssTarget: ['ios15.6', 'chrome106'] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // enough of what differs to be understood where only the message is read
    chaiConfig: { truncateThreshold: 300 },
    // three files keep two processors busy: a test often waits for its browser and its server
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...SERVED, STORED, CHAOS],
          // the figures are loaded once for all the files of a worker, so nothing may change them
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'store', include: [STORED], globalSetup: [POSTGRES] },
      },
      {
        extends: true,
        test: {
          name: 'served',
          include: SERVED,
          // a browser, a server and what they load serve all the files of a worker
          isolate: false,
          globalSetup: [BUILD, BROWSER, POSTGRES],
        },
      },
      ...(inChaos
        ? [
            {
              extends: true as const,
              test: { name: 'chaos', include: [CHAOS, ...QUICK_FAULTS], globalSetup: [BUILD, POSTGRES] },
            },
          ]
        : []),
    ],
  },
  publicDir: at('web/public'),
  plugins: [
    languageEntries(),
    plainAddresses(),
    plainLanguages(),
    plainImports(),
    rawStateOnly(),
    plainTemplates(),
    noCompilersList(),
    compiledOnce(svelte({ configFile: false })),
    serveApp(),
    declaredAnew(),
    slimTerritories(),
    parsedData(),
    inAscii(),
    smallestEntry(),
  ],
  // what works in the background is built apart, and reads of the languages what a script does; in pieces, since one
  // of them is loaded only for a workbook
  worker: { format: 'es', plugins: () => [plainLanguages()] },
  builder: { sharedConfigBuild: true, sharedPlugins: true },
  environments: {
    // the first one empties the folder, and takes the public files
    client: client(
      STYLES_BUILD,
      STYLES.map((style) => [style, at(styleSource(style))]),
    ),
    ...Object.fromEntries(
      BUILDS.map(({ name, entries, family }) => [
        clientOf(name),
        client(
          name,
          entries.map((entry) => [entry.name, entry.script.words ? moduleOf(entry) : at(moduleOf(entry))]),
          family,
        ),
      ]),
    ),
    ssr: {
      // the binary of this package stays in the package
      resolve: { noExternal: true, external: ['@photostructure/sqlite'] },
      build: {
        outDir: 'dist/server',
        ssr: true,
        target: 'node20',
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            main: at('server/main.ts'),
            keeping: at('server/keeping.ts'),
            calculator: at('server/calculator.ts'),
            drawing: at('server/pages/pictures/build.ts'),
          },
          checks: QUIET,
        },
      },
    },
  },
});
