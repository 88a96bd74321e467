/**
 * What a language costs: a file of words in each folder that has some, its text in `data/`, and one line. With them
 * alone the project compiles, and the server speaks it everywhere.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViteDevServer } from 'vite';
import { ADDED, withAddedLanguage } from './pseudo/added.ts';
import { viteOf } from './pseudo/rendering.ts';

type Whole = typeof import('../server/whole.ts');
type Load = typeof import('../../data/load.ts');
type Builds = typeof import('../../web/builds.ts');
type Site = typeof import('../../web/site.ts');

let folder: string;
let vite: ViteDevServer;
let ask: (path: string, body?: object) => Promise<Response>;
let checked: Promise<{ readonly stdout: string }>;

beforeAll(async () => {
  folder = withAddedLanguage();
  // in a process of its own, while the pages are drawn
  checked = promisify(execFile)(process.execPath, [
    join(folder, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '-p',
    folder,
  ]).catch((error: unknown) => error as { readonly stdout: string });
  vite = await viteOf(folder, [], { cacheDir: join(folder, '.vite') });
  const { createWhole } = (await vite.ssrLoadModule('/tests/server/whole.ts')) as Whole;
  const { load } = (await vite.ssrLoadModule('/data/load.ts')) as Load;
  const app = createWhole({ library: load() });
  const headers = { 'content-type': 'application/json' };
  ask = async (path, body) =>
    app.request(path, body && { method: 'POST', headers, body: JSON.stringify(body) });
});

afterAll(() => vite.close());

test('every page that is declared is drawn in it, and offers the others', async () => {
  const { PAGES } = (await vite.ssrLoadModule('/web/site.ts')) as Site;
  const addresses = PAGES.filter(({ measured }) => !measured).map(
    ({ address }) => (address as Readonly<Record<string, string>>)[ADDED]!,
  );
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const html = await (await ask(address)).text();
    expect(html, address).toContain(`<html lang="${ADDED}"`);
    expect(html, address).toContain('⟦');
    expect(html, address).toContain('hreflang="fr"');
  }
});

test('the API answers and refuses in it', async () => {
  const answer = await (await ask(`/api/v1/policies?lang=${ADDED}`)).text();
  expect(answer).toContain('⟦');
  const refusal = (await (await ask(`/api/v1/footprints?lang=${ADDED}`, { people: 0 })).json()) as {
    readonly title: string;
    readonly errors: readonly { readonly wrong: string; readonly right: string }[];
  };
  for (const text of [refusal.title, refusal.errors[0]!.wrong, refusal.errors[0]!.right])
    expect(text).toContain('⟦');
  const document = await (await ask('/api/openapi.json')).text();
  expect(document.includes('People in the household. / Personnes du foyer. / ⟦')).toBe(true);
});

test('every script with words is built in it', async () => {
  const { ENTRIES } = (await vite.ssrLoadModule('/web/builds.ts')) as Builds;
  const languages = (wanted: string) =>
    ENTRIES.filter(({ language }) => (language as string) === wanted).map(({ script }) => script.name);
  expect(languages(ADDED).length).toBeGreaterThan(5);
  expect(languages(ADDED)).toEqual(languages('en'));
});

test('nothing more is asked by the compiler', async () => {
  expect((await checked).stdout).toBe('');
}, 180_000);
