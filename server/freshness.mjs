/**
 * Does the build match the sources as they stand? This compares paths, sizes and dates with those noted by the last
 * build: some two hundred file stats, which take a few milliseconds. A deleted or restored file is noticed too.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SERVER = join(ROOT, 'dist/server/main.js');
export const KEEPING = join(ROOT, 'dist/server/keeping.js');

const SOURCES = ['models', 'data', 'server', 'web', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const STAMP = join(ROOT, 'dist/stamp.txt');

/** What the sources look like now: one line per file. */
export function stampOfSources() {
  return SOURCES.flatMap(describe).join('\n');
}

/** True when nothing has changed since the last complete build. */
export function isFresh() {
  return existsSync(SERVER) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOfSources();
}

/** Notes that dist/ is the build of the sources described by the stamp. */
export function noteBuild(stamp) {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** Forgets the last build: one that fails or is interrupted must not pass for a complete one. */
export function forgetBuild() {
  rmSync(STAMP, { force: true });
}

function describe(path) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [`${path} ${found.size} ${found.mtimeMs}`];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => describe(`${path}/${name}`));
}
