/** Arrows point to models, and models points nowhere: every import of the four folders, read and judged. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['models', 'data', 'server', 'web'];
const WEB_PACKAGES = /^(?:svelte|d3|d3-[a-z]+|hono\/client|uqr)(?:\/|$)/;
// `import x from 'y'`, `export … from 'y'`, `import 'y'`, `import('y')`; the first word group tells types apart
const IMPORT =
  /(?:^|[;\n>])\s*(?:import|export)\s+(type\s)?[^'"();]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*()['"]([^'"]+)['"]/g;

/** The arrows of a file that point where they may not. */
function offences(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, type, from, , alone]) => {
    const name = (from ?? alone)!;
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
    return mayImport(file, target, type !== undefined) ? [] : [`${file} → ${target}`];
  });
}

function mayImport(file: string, target: string, typeOnly: boolean): boolean {
  const into = (...folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));
  if (file.startsWith('models/')) return into('models');
  if (file.startsWith('data/')) {
    const reads =
      /^data\/(?:\w+\/)?load\.ts$/.test(file) && /^node:(?:fs(?:\/promises)?|crypto)$/.test(target);
    return reads || target === 'zod' || into('data', 'models');
  }
  if (file.startsWith('server/'))
    return !into('tests') && (!into('web') || /^server\/(?:\w+P|p)ages\.ts$/.test(file));
  const feature = (path: string) => /^web\/features\/([^/]+)\//.exec(path)?.[1];
  if (feature(file) && feature(target) && feature(file) !== feature(target)) return false;
  return (
    into('web', 'models') || WEB_PACKAGES.test(target) || (typeOnly && /^(?:data|server|hono)\//.test(target))
  );
}

const files = FOLDERS.filter((folder) => existsSync(`${ROOT}/${folder}`)).flatMap((folder) =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs|svelte)$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
);

test('no arrow points where it may not', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => offences(file, readFileSync(`${ROOT}/${file}`, 'utf8')))).toEqual([]);
});

test.each([
  ['models/footprint/use.ts', "import { load } from '../../data/load.ts';", 'data/load.ts'],
  ['models/term.ts', "import fs from 'node:fs';", 'node:fs'],
  ['models/term.ts', "import {\n  z,\n} from 'zod';", 'zod'],
  ['models/term.ts', "export * from '../server/app.ts';", 'server/app.ts'],
  ['models/term.ts', "const later = await import('zod');", 'zod'],
  ['data/schema.ts', "import 'node:fs';", 'node:fs'],
  ['server/app.ts', "import type { Page } from '../web/pages.ts';", 'web/pages.ts'],
  ['web/pages.ts', "import { load } from '../data/load.ts';", 'data/load.ts'],
  ['web/parts/Field.svelte', '<script lang="ts">import { z } from "zod";</script>', 'zod'],
  [
    'web/features/footprint/Result.svelte',
    "import Rows from '../method/Rows.svelte';",
    'web/features/method/Rows.svelte',
  ],
])('a wrong arrow is seen: %s, %s', (file, text, target) => {
  expect(offences(file, text)).toEqual([`${file} → ${target}`]);
});

test.each([
  ['models/footprint/use.ts', "import { exp } from '../numbers.ts';"],
  ['data/load.ts', "import { createHash } from 'node:crypto';"],
  ['data/territories/load.ts', "import { readFileSync } from 'node:fs';"],
  ['server/pages.ts', "import { render } from '../web/pages.ts';"],
  ['server/councilPages.ts', "import { render } from '../web/pages.ts';"],
  ['web/api.ts', "import type { Api } from '../server/app.ts';"],
  ['web/features/footprint/Result.svelte', "import Bars from '../../charts/Bars.svelte';"],
])('a right arrow passes: %s, %s', (file, text) => {
  expect(offences(file, text)).toEqual([]);
});
