/**
 * Runs the tests of a folder in one process. A mutant is a branch that a global turns on, so modules are loaded once
 * and not once for each mutant, which would take seconds. What a mutant left in a memory cannot pass for its successor’s
 * doing: a test that fails is run again without the mutant, and where it still fails, or where a mutant survives, the
 * modules are loaded afresh and the mutant is tried again.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { declareFactoryPlugin, PluginKind, commonTokens, tokens } from '@stryker-mutator/api/plugin';
import { createServer, createServerModuleRunner } from 'vite';
import { testFilesOf } from './files.mjs';

const NAMESPACE = '__stryker__';
const SHIM = 'tests/mutation/stryker/vitest.mjs';
const SETUP = 'tests/mutation/setup.ts';
/** Figures are the same under every mutant, and long to check. */
const KEPT = /\/(?:data|node_modules)\/|vitest\.mjs$/;

class Runner {
  #state = (globalThis[NAMESPACE] ??= {});
  #loaded = new Map();
  #spent = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#state.activeMutant = undefined;
    this.server = await createServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { middlewareMode: true, hmr: false, watch: null, ws: false },
      resolve: { alias: [{ find: /^vitest$/, replacement: join(process.cwd(), SHIM) }] },
    });
    this.modules = createServerModuleRunner(this.server.environments.ssr, { hmr: false });
    await this.modules.import(join(process.cwd(), SETUP));
    this.shim = await this.modules.import(join(process.cwd(), SHIM));
  }

  async dispose() {
    await this.modules?.close();
    await this.server?.close();
  }

  #forget() {
    this.#loaded.clear();
    const known = this.modules.evaluatedModules;
    for (const module of known.idToModuleMap.values())
      if (!KEPT.test(module.id)) known.invalidateModule(module);
  }

  /** The tests of a file, by their ids. No mutant is on while modules load. */
  async #testsOf(file) {
    const found = this.#loaded.get(file);
    if (found) return found;
    this.#state.activeMutant = undefined;
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
    for (const file of testFilesOf(process.env.FOLDER)) {
      this.#forget();
      for (const test of (await this.#testsOf(file)).values()) {
        this.#state.currentTestId = test.id;
        const began = performance.now();
        const failure = await failureOf(test);
        const timeSpentMs = performance.now() - began;
        this.#state.currentTestId = undefined;
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
    return { status: 'complete', tests, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const ids = [...testFilter].sort((a, b) => (this.#spent.get(a) ?? 0) - (this.#spent.get(b) ?? 0));
    const failed = await this.#firstFailure(ids, activeMutant.id, hitLimit);
    if (failed && (await this.#passes(failed.test))) return killed(failed);
    this.#forget();
    const again = await this.#firstFailure(ids, activeMutant.id, hitLimit);
    if (!again) return { status: 'survived', nrOfTests: ids.length };
    if (!(await this.#passes(again.test))) this.#forget();
    return killed(again);
  }

  async #firstFailure(ids, mutant, hitLimit) {
    this.#state.hitCount = 0;
    this.#state.hitLimit = hitLimit;
    for (const id of ids) {
      const test = (await this.#testsOf(id.split('#')[0])).get(id);
      this.#state.activeMutant = mutant;
      const failure = await failureOf(test);
      this.#state.activeMutant = undefined;
      if (failure !== undefined) return { test, failure, endless: this.#state.hitCount > hitLimit };
    }
    return undefined;
  }

  async #passes(test) {
    this.#state.hitCount = 0;
    this.#state.hitLimit = Infinity;
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
