/**
 * Every import of the four folders, checked: the other folders may import models, and models imports none of them;
 * inside models and inside server/api, each folder imports only those listed before it; and no files import each other in a circle.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['models', 'data', 'server', 'web'];
const WEB_PACKAGES = /^(?:svelte|d3|d3-[a-z]+|hono\/client|uqr|fflate)(?:\/|$)/;
// `import x from 'y'`, `export … from 'y'`, `import 'y'`, `import('y')`; the first group of words marks type-only imports
const IMPORT =
  /(?:^|[;\n>])\s*(?:import|export)\s+(type\s)?[^'"();]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*()['"]([^'"]+)['"]/g;
/** What Vite finds by a pattern: the pattern, and the folder in which it looks when that is not the file's own. */
const GLOB = /import\.meta\.glob(?:<[^(]*>)?\(\s*'([^']+)'(?:,\s*\{[^}]*?\bbase: '([^']+)')?/g;

/** Each folder of models may import itself and the folders before it. */
const ROOMS = [
  'draws',
  'catalogue',
  'request',
  'territory',
  'room',
  'stock',
  'household',
  'proposals/acts',
  'proposals',
  'council/plan',
  'council/run',
  'council/outcome',
  'council/search',
  'fleet/workbook',
  'fleet/read',
  'fleet/judge',
  'repairs',
  'school',
  'validation',
  'sensitivity',
  'versions',
];

/** Each folder of server/api may import itself and the folders before it: first what several subjects share. */
const SUBJECTS = [
  'schema',
  'problem',
  'answer',
  'request',
  'factors',
  'catalogue',
  'proposals',
  'programme',
  'prices',
  'corridor',
  'footprints',
  'verify',
  'effects',
  'fleets',
  'territories',
  'communes',
  'policies',
  'simulations',
  'backcasts',
  'curves',
  'offers',
  'scenarios',
  'rooms',
  'health',
  'document',
];

interface Arrow {
  readonly target: string;
  readonly typeOnly: boolean;
}

const arrowsOf = (file: string, text: string): Arrow[] => [
  ...[...text.matchAll(IMPORT)].map(([, type, from, , alone]) => {
    const name = (from ?? alone)!;
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
    return { target, typeOnly: type !== undefined };
  }),
  ...[...text.matchAll(GLOB)].map(([, pattern, base = '']) => ({
    target: pattern!.startsWith('.') ? posix.join(posix.dirname(file), base, pattern!) : pattern!,
    typeOnly: false,
  })),
];

/** The imports of a file that are not allowed. */
const offences = (file: string, text: string): string[] =>
  arrowsOf(file, text).flatMap(({ target, typeOnly }) =>
    mayImport(file, target, typeOnly) ? [] : [`${file} → ${target}`],
  );

/** What a folder says in each language stands in the folder itself. */
const roomOf = (file: string): string =>
  posix
    .dirname(file)
    .slice('models/'.length)
    .replace(/\/(?:words|languages)$/, '');

function mayImportModels(file: string, target: string): boolean {
  const [from, to] = [file, target].map((path) => ROOMS.indexOf(roomOf(path)));
  return to! >= 0 && to! <= from!;
}

/** The folder of server/api that a file is in; nothing for what is elsewhere, or puts the subjects together. */
const subjectOf = (file: string): string | undefined => /^server\/api\/([^/]+)\//.exec(file)?.[1];

function maySeeSubject(file: string, target: string): boolean {
  const [from, to] = [file, target].map(subjectOf);
  if (from === undefined) return true;
  if (to === undefined) return !target.startsWith('server/api/');
  return SUBJECTS.includes(to) && SUBJECTS.indexOf(to) <= SUBJECTS.indexOf(from);
}

function mayImport(file: string, target: string, typeOnly: boolean): boolean {
  const into = (...folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));
  if (file.startsWith('models/')) return into('models') && mayImportModels(file, target);
  if (file.startsWith('data/')) {
    const reads =
      /^data\/(?:\w+\/)?load\.ts$/.test(file) && /^node:(?:fs(?:\/promises)?|crypto)$/.test(target);
    return reads || target === 'zod' || into('data', 'models');
  }
  if (file.startsWith('server/'))
    return (
      maySeeSubject(file, target) && !into('tests') && (!into('web') || file.startsWith('server/pages/'))
    );
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

const texts = new Map(files.map((file) => [file, readFileSync(`${ROOT}/${file}`, 'utf8')]));

test('no import is forbidden', () => {
  expect(files.length).toBeGreaterThan(20);
  expect([...texts].flatMap(([file, text]) => offences(file, text))).toEqual([]);
});

test('the library of archives is in two files, each loaded only when a workbook is read or asked for', () => {
  const folder = 'web/features/council/fleet/';
  const those = (said: string) => [...texts].flatMap(([file, text]) => (text.includes(said) ? [file] : []));
  expect(
    those(" from 'fflate'")
      .filter((file) => file.startsWith('web/'))
      .sort(),
  ).toEqual([`${folder}archive.ts`, `${folder}workbookFile.ts`]);
  for (const file of ['archive', 'workbookFile']) expect(those(` from './${file}.ts'`)).toEqual([]);
});

test('every file of models is in a folder of the list, and every folder of the list has files', () => {
  const rooms = files.filter((file) => file.startsWith('models/')).map(roomOf);
  expect([...new Set(rooms)].sort()).toEqual([...ROOMS].sort());
});

test('every folder of server/api is in the list of subjects, and every subject has files', () => {
  const subjects = files.map(subjectOf).filter((subject) => subject !== undefined);
  expect([...new Set(subjects)].sort()).toEqual([...SUBJECTS].sort());
});

test('each folder of tests/server stands for a folder of the server, or for its pages', () => {
  const foldersOf = (root: string) =>
    readdirSync(`${ROOT}/${root}`, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? [posix.relative(`${ROOT}/${root}`, posix.join(entry.parentPath, entry.name))]
        : [],
    );
  const known = new Set([...foldersOf('server'), 'pages']);
  expect(foldersOf('tests/server').filter((folder) => !known.has(folder))).toEqual([]);
});

/** Which folders of models import which, less the arrows that follow from others. */
function drawnArrows(): string[] {
  const arrows = new Map<string, Set<string>>(ROOMS.map((room) => [room, new Set()]));
  for (const [file, text] of texts) {
    if (!file.startsWith('models/')) continue;
    for (const { target } of arrowsOf(file, text))
      if (roomOf(target) !== roomOf(file)) arrows.get(roomOf(file))!.add(roomOf(target));
  }
  const reaches = (from: string, to: string): boolean =>
    [...arrows.get(from)!].some((next) => next === to || reaches(next, to));
  return [...arrows].flatMap(([from, targets]) =>
    [...targets].flatMap((to) =>
      [...targets].some((other) => other !== to && reaches(other, to)) ? [] : [`${from} --> ${to}`],
    ),
  );
}

test('the picture of the folders of models in CONTRIBUTING is up to date', () => {
  const page = readFileSync(`${ROOT}/CONTRIBUTING.md`, 'utf8');
  const picture = [...page.matchAll(/^ {2}([\w/]+ --> [\w/]+)$/gm)].map(([, arrow]) => arrow);
  expect(picture.sort()).toEqual(drawnArrows().sort());
});

/** The files that import each other in a circle: what is left when files with no import or no importer are removed. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = (start: string): Set<string> => {
    const seen = new Set<string>();
    const waiting = [...(arrows.get(start) ?? [])];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      waiting.push(...(arrows.get(file) ?? []));
    }
    return seen;
  };
  const from = new Map([...arrows.keys()].map((file) => [file, reached(file)]));
  const turning = [...from].filter(([file, reach]) => reach.has(file)).map(([file]) => file);
  const circleOf = (file: string) =>
    turning.filter((other) => from.get(file)!.has(other) && from.get(other)!.has(file));
  return [...new Set(turning.map((file) => circleOf(file).sort().join(' ⇄ ')))];
}

test('no files import each other in a circle', () => {
  const arrows = [...texts].map(
    ([file, text]) => [file, arrowsOf(file, text).map(({ target }) => target)] as const,
  );
  expect(circles(new Map(arrows))).toEqual([]);
});

test('a circle is found, however many files it goes through', () => {
  const arrows = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circles(arrows)).toEqual(['a ⇄ b ⇄ c']);
});

test.each([
  ['models/household/use.ts → data/load.ts', "import { load } from '../../data/load.ts';"],
  ['models/stock/run.ts → models/household/plan.ts', "import { plan } from '../household/plan.ts';"],
  ['models/draws/term.ts → node:fs', "import fs from 'node:fs';"],
  ['models/draws/term.ts → zod', "import {\n  z,\n} from 'zod';"],
  ['models/draws/term.ts → server/app.ts', "export * from '../../server/app.ts';"],
  ['models/draws/term.ts → zod', "const later = await import('zod');"],
  ['data/schema.ts → node:fs', "import 'node:fs';"],
  ['server/app.ts → web/pages.ts', "import type { Page } from '../web/pages.ts';"],
  [
    'server/api/footprints/routes.ts → server/api/effects/contract.ts',
    "import { effects } from '../effects/contract.ts';",
  ],
  ['server/api/health/routes.ts → server/api/api.ts', "import { createApi } from '../api.ts';"],
  ['web/pages.ts → data/load.ts', "import { load } from '../data/load.ts';"],
  ['web/parts/Field.svelte → zod', '<script lang="ts">import { z } from "zod";</script>'],
  [
    'web/features/footprint/Result.svelte → web/features/method/Rows.svelte',
    "import Rows from '../method/Rows.svelte';",
  ],
  [
    'web/features/footprint/later.ts → web/features/method/words/*.ts',
    "import.meta.glob<Words>('../method/words/*.ts', { eager: true });",
  ],
  [
    'web/features/footprint/later.ts → web/features/method/words/*.ts',
    "import.meta.glob('./*.ts', {\n  eager: true,\n  base: '../method/words',\n});",
  ],
])('a forbidden import is found: %s, %s', (arrow, text) => {
  expect(offences(arrow.split(' → ')[0]!, text)).toEqual([arrow]);
});

test.each([
  ['models/household/use.ts', "import { exp } from '../draws/numbers.ts';"],
  ['data/load.ts', "import { createHash } from 'node:crypto';"],
  ['data/territories/load.ts', "import { readFileSync } from 'node:fs';"],
  ['server/api/effects/contract.ts', "import { notice } from '../footprints/contract.ts';"],
  ['server/api/api.ts', "import { healthRoutes } from './health/routes.ts';"],
  ['server/pages/council.ts', "import { render } from '../../web/pages.ts';"],
  ['web/api.ts', "import type { Api } from '../server/app.ts';"],
  ['web/features/home/render.ts', "import.meta.glob<Words>('./words/*.ts', { import: 'home' });"],
  ['web/features/footprint/Result.svelte', "import Bars from '../../charts/Bars.svelte';"],
])('an allowed import passes: %s, %s', (file, text) => {
  expect(offences(file, text)).toEqual([]);
});
