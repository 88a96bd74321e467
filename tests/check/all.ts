/** `npm run check`: everything that can be checked without running a test, one line each with its time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from '../e2e/app.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path: string) => join(ROOT, 'node_modules', path);
const script = (name: string) => [bin('tsx/dist/cli.mjs'), `tests/check/${name}.ts`];

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'types, .ts and .svelte': [bin('svelte-check/bin/svelte-check'), '--output', 'human', '--fail-on-warnings'],
  'models without a browser or Node': [bin('typescript-native/bin/tsc'), '-p', 'models'],
  lint: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  'layout (npm run format)': [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  data: script('data'),
  'known flaws of packages': script('audit'),
  budgets: script('budgets'),
  readability: script('readability'),
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
const results = await Promise.all(Object.entries(CHECKS).map(([name, parameters]) => run(name, parameters)));
if (results.includes(false)) process.exitCode = 1;
