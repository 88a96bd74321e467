/**
 * `npm run bench`: how fast the models, the server and the page are, next to their targets, a calibration loop and
 * ADEME's model. It ends with 1 where half of the calls miss a target.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { http } from '../load/http.ts';
import { ademeRow } from './ademe.ts';
import { backcastRows } from './backcast.ts';
import { fleetRows } from './fleet.ts';
import { misses, print, spread, type Row } from './measure.ts';
import {
  councilSlideRow,
  firstAnswerRow,
  firstSubjectRow,
  pictureRow,
  slideRow,
  subjectRow,
  tapRow,
  tickRow,
} from './tap.ts';

const FRESH_PROCESSES = 15;
const FRESH_TARGET_MS = 40;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the household rows into one file that Node runs directly. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/household.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      copyPublicDir: false,
    },
  });
  return join(folder, 'household.js');
}

async function householdRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = await bundle(folder);
    const run = async (...parameters: string[]) =>
      JSON.parse((await promisify(execFile)(process.execPath, [file, ...parameters])).stdout) as unknown;
    const rows = (await run()) as Row[];
    const first: number[] = [];
    for (let i = 0; i < FRESH_PROCESSES; i++) first.push((await run('--first')) as number);
    const fresh = { what: 'the same in a fresh process', ...spread(first), target: FRESH_TARGET_MS };
    return rows.flatMap((row) => (row.what.includes('first footprint') ? [row, fresh] : [row]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function councilRows(): Promise<Row[]> {
  const file = join(ROOT, 'tests/bench/council.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file]);
  return JSON.parse(stdout) as Row[];
}

/** Reports a row that cannot be measured here, and lets the others be printed. */
async function tryRow(what: string, make: () => Row | Promise<Row>): Promise<Row[]> {
  try {
    return [await make()];
  } catch (error) {
    console.log(`${what}: not measured. ${String(error).split('\n')[0]}`);
    return [];
  }
}

async function main(): Promise<void> {
  const models = await householdRows();
  const fleet = fleetRows();
  const council = await councilRows();
  const backcast = backcastRows();
  const ademe = await tryRow('ADEME’s model', ademeRow);
  const tap = await tryRow('tap to end of layout', tapRow);
  const tick = await tryRow('tick to end of layout', tickRow);
  const slide = await tryRow('slide to end of layout', slideRow);
  const picture = await tryRow('picture', pictureRow);
  const subject = await tryRow('change of subject', subjectRow);
  const cold = await tryRow('first change of subject', firstSubjectRow);
  const first = await tryRow('first question', firstAnswerRow);
  const preview = [
    ...(await tryRow('council slide', () => councilSlideRow(1))),
    ...(await tryRow('council slide, slowed', () => councilSlideRow(4))),
  ];
  const rows = [
    ...models,
    ...fleet,
    ...council,
    ...backcast,
    ...ademe,
    ...tap,
    ...tick,
    ...slide,
    ...picture,
    ...subject,
    ...cold,
    ...first,
    ...preview,
  ];
  print(rows);
  const missed = rows.filter(misses);
  for (const { what } of missed) console.log(`Missed: ${what}`);
  if (missed.length > 0) process.exitCode = 1;
  const ours = models.find(({ what }) => what.startsWith('one footprint'));
  if (ours && ademe[0])
    console.log(
      `ADEME’s model takes ${Math.round(ademe[0].median / ours.median)} times as long as one footprint.`,
    );
  if (process.argv.includes('--no-http')) return;
  console.log('\nOver HTTP:');
  await http();
}

await main();
