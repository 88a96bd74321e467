/** `npm run build`: the client and the server, into dist/. With `--if-needed`, only when sources changed. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, forgetBuild, isFresh, noteBuild, stampOfSources } from './freshness.mjs';

/** Builds everything. A source that changes meanwhile is built the next time. */
async function build() {
  // Vite and Svelte read this: under any other value (a test run, say) they would make a development build
  process.env.NODE_ENV = 'production';
  process.chdir(ROOT);
  const { createBuilder } = await vite();
  const began = performance.now();
  const stamp = stampOfSources();
  forgetBuild();
  const builder = await createBuilder({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  await drawPictures();
  noteBuild(stamp);
  console.log(`dist/ built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** The pages as they are built draw their own pictures. */
async function drawPictures() {
  const built = (name) => join(ROOT, 'dist/server', name);
  const { drawPictures: draw } = await import(pathToFileURL(built('drawing.js')).href);
  await draw({
    client: join(ROOT, 'dist/client'),
    territories: built('territories'),
    pictures: built('pictures'),
  });
}

async function vite() {
  try {
    return await import('vite');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error('Vite is not installed, so nothing can be built. Run: npm ci --include=dev');
    process.exit(1);
  }
}

if (!process.argv.includes('--if-needed') || !isFresh()) await build();
