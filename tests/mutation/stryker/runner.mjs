/**
 * Runs the tests of a folder in one process. A mutant is a branch that a global turns on, so modules are loaded once
 * and not once for each mutant, which would take seconds. What a mutant left in a memory cannot pass for its successor’s
 * doing: a test that fails is run again without the mutant, and where it still fails, or where a mutant survives, the
 * modules are loaded afresh and the mutant is tried again.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declareFactoryPlugin, PluginKind, commonTokens, tokens } from '@stryker-mutator/api/plugin';
import { createServer, createServerModuleRunner } from 'vite';
import folders from './folders.json' with { type: 'json' };

const SHIM = 'tests/mutation/stryker/vitest.mjs';
const FEW_CASES = 'tests/mutation/stryker/fewCases.mjs';
/** How long each test took, for the process that follows one that did not end. */
const SPENT = 'spent.json';
/** Figures are the same under every mutant, and long to check. */
const KEPT = /\/(?:data|node_modules)\/|(?:vitest|fewCases)\.mjs$/;

/** The tests that judge a folder, as paths from the root. */
const testFilesOf = (folder) =>
  folders[folder].tests.flatMap((under) =>
    readdirSync(under)
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => `${under}/${name}`),
  );

/** The mutant that is on, as a number: −1 where none is. Modules read it many times over in their innermost loops. */
const active = (globalThis.__mutant = {
  id: -1,
  hits: 0,
  most: Infinity,
  hit() {
    if (++active.hits > active.most) throw new Error('endless');
    return true;
  },
});

/** How many times each mutant was met since it was last counted. */
const met = (globalThis.__met = new Float64Array(20_000));

/** Takes what was met, by mutant. */
function taken() {
  const found = Object.fromEntries([...met.entries()].filter(([, times]) => times > 0));
  met.fill(0);
  return found;
}

/** Replaces the questions of Stryker’s own code, which compare and count texts, by quick ones. */
const asking = (code, act, cover) => ({
  code:
    'const __mutant = globalThis.__mutant, __met = globalThis.__met; ' +
    code
      .replace(/stryMutAct_9fa48\("(\d+)"\)/g, act)
      .replace(/stryCov_9fa48\(("[\d", ]*)\)/g, (_, ids) => cover(ids.match(/\d+/g))),
  map: null,
});
const whichIsMet = (code) =>
  asking(code, 'false', (ids) => `(${ids.map((id) => `__met[${id}]++`).join(', ')})`);
const whichIsOn = (code) => asking(code, '(__mutant.id === $1 && __mutant.hit())', () => '0');

class Runner {
  #covering = !existsSync(SPENT);
  #loaded = new Map();
  /** Whether no mutant has been on since modules were loaded. */
  #fresh = true;
  #spent = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.server = await createServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: [] },
      plugins: [
        {
          name: 'quick',
          enforce: 'pre',
          transform: (code) =>
            code.includes('stryMutAct_9fa48(') ? (this.#covering ? whichIsMet : whichIsOn)(code) : undefined,
        },
      ],
      server: { middlewareMode: true, hmr: false, watch: null, ws: false },
      resolve: {
        alias: [
          { find: /^vitest$/, replacement: join(process.cwd(), SHIM) },
          { find: /^fast-check$/, replacement: join(process.cwd(), FEW_CASES) },
        ],
      },
    });
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    if (existsSync(SPENT)) this.#spent = new Map(JSON.parse(readFileSync(SPENT, 'utf8')));
    this.shim = await this.modules.import(join(process.cwd(), SHIM));
  }

  async dispose() {
    await this.modules?.close();
    await this.server?.close();
  }

  #forget() {
    this.#fresh = true;
    this.#loaded.clear();
    const known = this.modules.evaluatedModules;
    for (const module of known.idToModuleMap.values())
      if (!KEPT.test(module.id)) known.invalidateModule(module);
  }

  /** The tests of a file, by their ids. No mutant is on while modules load. */
  async #testsOf(file) {
    const found = this.#loaded.get(file);
    if (found) return found;
    active.id = -1;
    await this.modules.import(join(process.cwd(), file));
    const tests = new Map(
      this.shim
        .takeTests()
        .map(({ name, run }, i) => [`${file}#${i}`, { id: `${file}#${i}`, name, run, file }]),
    );
    this.#loaded.set(file, tests);
    return tests;
  }

  async dryRun() {
    const tests = [];
    const [loading, perTest] = [{}, {}];
    for (const file of testFilesOf(process.env.FOLDER)) {
      this.#forget();
      for (const test of (await this.#testsOf(file)).values()) {
        for (const [id, times] of Object.entries(taken())) loading[id] = (loading[id] ?? 0) + times;
        const began = performance.now();
        const failure = await failureOf(test);
        const timeSpentMs = performance.now() - began;
        perTest[test.id] = taken();
        this.#spent.set(test.id, timeSpentMs);
        tests.push({
          id: test.id,
          name: test.name,
          fileName: file,
          timeSpentMs,
          ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
        });
      }
    }
    this.#covering = false;
    this.server.environments.ssr.moduleGraph.invalidateAll();
    this.#forget();
    writeFileSync(SPENT, JSON.stringify([...this.#spent]));
    return { status: 'complete', tests, mutantCoverage: { static: loading, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const ids = this.#quickestFirst(testFilter);
    let certain = this.#fresh;
    const first = certain ? ids : this.#withinASecond(ids);
    let failed = await this.#firstFailure(first, activeMutant.id, hitLimit);
    if (!certain && !(failed && (await this.#passes(failed.test)))) {
      this.#forget();
      certain = true;
      failed = await this.#firstFailure(ids, activeMutant.id, hitLimit);
    }
    failed ??= await this.#firstFailure(await this.#besides(ids), activeMutant.id, hitLimit);
    if (!failed) return { status: 'survived', nrOfTests: ids.length };
    if (certain && !(await this.#passes(failed.test))) this.#forget();
    return killed(failed);
  }

  /**
   * The other tests of the same files: what the first of them made is remembered for those that follow, which may look
   * at it more closely.
   */
  async #besides(ids) {
    const files = [...new Set(ids.map((id) => id.split('#')[0]))];
    const all = [];
    for (const file of files) all.push(await this.#testsOf(file));
    return this.#quickestFirst(all.flatMap((tests) => [...tests.keys()]).filter((id) => !ids.includes(id)));
  }

  /** Most mutants die of these; those that do not are tried again by all, on modules loaded afresh. */
  #withinASecond(ids) {
    let spent = 0;
    return ids.filter((id) => (spent += this.#spent.get(id) ?? 0) < 1000);
  }

  #quickestFirst(ids) {
    return [...ids].sort((a, b) => (this.#spent.get(a) ?? 0) - (this.#spent.get(b) ?? 0));
  }

  async #firstFailure(ids, mutant, hitLimit) {
    this.#fresh = false;
    active.hits = 0;
    active.most = hitLimit;
    for (const id of ids) {
      const test = (await this.#testsOf(id.split('#')[0])).get(id);
      active.id = Number(mutant);
      const failure = await failureOf(test);
      active.id = -1;
      if (failure !== undefined) return { test, failure, endless: active.hits > hitLimit };
    }
    return undefined;
  }

  async #passes(test) {
    return (await failureOf(test)) === undefined;
  }
}

async function failureOf(test) {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300);
  }
}

const killed = ({ test, failure, endless }) =>
  endless
    ? { status: 'timeout', reason: failure }
    : { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: 1 };

const create = () => new Runner();
create.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-one-process', create)];
