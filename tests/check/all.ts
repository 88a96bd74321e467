/** `npm run check`: everything that can be checked without running a test, one line each with its time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from '../e2e/app.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path: string) => join(ROOT, 'node_modules', path);
const script = (name: string) => [bin('tsx/dist/cli.mjs'), `tests/check/${name}.ts`];

/** The longest first, so that none is left alone at the end. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  budgets: script('budgets'),
  // by TypeScript 7, under the name by which this finds it and typescript-eslint does not; it says nothing of an import of a
  // component that is missing: the build of the site does
  'types, .ts and .svelte': [
    bin('svelte-check/bin/svelte-check'),
    ...['--tsgo', '--tsconfig', 'tsconfig.json', '--output', 'human', '--fail-on-warnings'],
  ],
  readability: script('readability'),
  lint: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  'layout (npm run format)': [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'phones of 2016': script('oldPhones'),
  data: script('data'),
  'known flaws of packages': script('audit'),
  'models without a browser or Node': [bin('@typescript/native-preview/bin/tsc'), '-p', 'models'],
};

/** What these find is worth seeing even when nothing is wrong. */
const SHOWN = ['budgets', 'readability', 'known flaws of packages'];

async function run(name: string, parameters: readonly string[]): Promise<boolean> {
  const began = performance.now();
  const child = spawn(process.execPath, parameters, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  const [code] = await once(child, 'close');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0 || SHOWN.includes(name)) console.log(output.trimEnd());
  return code === 0;
}

// once for all that open the built pages: two builds at a time would write over each other
await buildIfNeeded();
// as many at a time as there are processors: where more compete, what the server computes in the background, which gives
// way to all others, hardly goes on, and pages come late
const waiting = Object.entries(CHECKS);
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      if (!(await run(...next))) process.exitCode = 1;
  }),
);
