/** The package of the models, from outside: packed, installed without a network in a project of its own, compiled, run. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { createSample } from '../../models/draws/sample.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import example from '../examples/half-each.json' with { type: 'json' };
import { PACKAGE_NAME, packageVersion, packed, writePackage } from './package.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const library = load();
const README = readFileSync(join(ROOT, 'models/README.md'), 'utf8');
const EXAMPLE = /```js\n([^`]*)```/.exec(README)![1]!;

const folder = mkdtempSync(join(tmpdir(), 'sobrement-package-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules', PACKAGE_NAME);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A statement of a module that imports, from elsewhere than its own package. */
const IMPORTED = /^(?:import|(?:import|export) [^'"()=]* from) ['"]([^'".][^'"]*)['"]/gm;

const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' });

beforeAll(() => {
  const made = join(folder, 'made');
  writePackage(made, library);
  const tarball = packed(made);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "scratch", "private": true, "type": "module" }');
  run('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball);
  writeFileSync(join(project, 'example.js'), EXAMPLE);
});

describe('the package of the models', () => {
  test('has the version of the catalogue, types, and no dependency', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest).toMatchObject({ version: packageVersion(library.catalogue.version), type: 'module' });
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      PACKAGE_NAME,
    ]);
    for (const name of ['README.md', 'LICENSE', 'DATA-LICENSE.md'])
      expect(readdirSync(installed)).toContain(name);
    expect(['2026.11', '2026.11.10'].map(packageVersion)).toEqual(['2026.11.0', '2026.11.10']);
  });

  test('computes the example that its page shows, which is worked out by hand', () => {
    const [central, range, source] = run(process.execPath, 'example.js').trim().split('\n');
    const [total, device] = central!.split(' ').map(Number);
    expect(Math.abs(total! - example.expected.total)).toBeLessThanOrEqual(example.tolerance);
    expect(device).toBe(total);
    expect(EXAMPLE.replaceAll(/\s/g, '')).toContain(
      `yearsKept:${example.answers.devices[0]!.yearsKept},hoursPerDay:0`,
    );
    const here = createEstimator(library.catalogue, createSample(library.catalogue.factors, 1000, 1));
    const { low, high } = here(example.answers as never).total;
    expect(range).toContain(String(low));
    expect(range).toContain(String(high));
    const { source: id, where } = library.factors['smartphone.manufacture']!;
    expect(source).toBe(`${library.sources[id]!.title} ${where}`);
  });

  test('compiles in a strict project, with what it exports and what is wrong', () => {
    const typed = `${EXAMPLE.replace('const answers =', 'const answers: Answers =')}
import type { Answers, Catalogue } from 'sobrement-models';
import { simulate } from 'sobrement-models/models/council/run/simulate.js';
export const own: Catalogue = catalogue;
export const run: unknown = simulate;
// @ts-expect-error: people are counted
export const wrong: Answers = { people: 'two' };
`;
    // an index may be absent, as strict projects have it
    const strict = typed
      .replace("figures['smartphone.manufacture'];", "figures['smartphone.manufacture']!;")
      .replace('sources[source].title', 'sources[source]!.title');
    writeFileSync(join(project, 'typed.ts'), strict);
    const compilerOptions = {
      ...{ module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], types: [] },
      ...{ strict: true, noUncheckedIndexedAccess: true, noEmit: true },
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
    const compiler = join(ROOT, 'node_modules/@typescript/native-preview/bin/tsc');
    expect(() => run(process.execPath, compiler, '-p', 'tsconfig.json')).not.toThrow();
  });

  test('asks for nothing of Node, of a browser, or of other packages', () => {
    const asked = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) =>
        [...readFileSync(join(installed, name), 'utf8').matchAll(IMPORTED)].map(
          ([, module]) => `${name}: ${module}`,
        ),
      );
    expect(asked).toEqual([]);
    for (const wrong of ["import 'zod';", "export { z } from 'node:fs';", 'import * as z from "zod";'])
      expect(wrong.match(IMPORTED), wrong).toHaveLength(1);
  });
});
