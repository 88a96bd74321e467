/**
 * `npm start`: builds when the sources changed since the last build, then serves. `npm run backup` and `npm run restore`
 * begin alike, then keep.
 */
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { KEEPING, SERVER, isFresh } from './freshness.mjs';

const ACTS = ['backup', 'restore'];

if (!isFresh()) {
  console.log('Préparation, quelques secondes… / Building (a few seconds, only when sources changed)…');
  // The build runs in its own process, so that the server runs without the memory that Vite took
  const build = fileURLToPath(new URL('build.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
// what Node compiles is kept beside the build for the next start, where this Node can: 22 and later
module.enableCompileCache?.(fileURLToPath(new URL('../dist/compiled', import.meta.url)));
await import(pathToFileURL(ACTS.includes(process.argv[2]) ? KEEPING : SERVER).href);
