/**
 * `npm run load`: pages and API next to a handler that does nothing, then classes, at a tenth of the target size.
 * `npm run load -- --full` uses the full size, and goes on until it fails; `-- --scale 0.02` any other part of it;
 * `-- --rooms` leaves the pages out; `-- --others` only measures how long a page and joins take beside the
 * costliest requests, and the memory afterwards (`--only NAME`: those of one route); `-- --hostile` beside thousands of joins to
 * one room; `-- --workers` compares one process with two.
 */
import { parseArgs } from 'node:util';
import { FULL, meets } from './aim.ts';
import { hostile } from './hostile.ts';
import { http } from './http.ts';
import { others } from './others.ts';
import { classes, joins, type Classes } from './rooms.ts';
import { workers } from './workers.ts';

/** Multiples of the target size, to find where it fails. */
const FURTHER = [1, 2, 4] as const;
const DEFAULT_SCALE = 0.1;
/** What a request may cost with two processes, beside what it costs with one. */
const MOST_DEARER = 1.15;
/** What a room that was flooded may cost, in milliseconds. */
const HOSTILE = { joins: 10_000, readMs: 50, pageMs: 20 } as const;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    rooms: { type: 'boolean', default: false },
    others: { type: 'boolean', default: false },
    only: { type: 'string' },
    hostile: { type: 'boolean', default: false },
    workers: { type: 'boolean', default: false },
    scale: { type: 'string' },
  },
});
const scale = values.full ? 1 : Number(values.scale ?? DEFAULT_SCALE);
if (!(scale > 0 && scale <= 1)) throw new Error('--scale is a part of the full size: above 0, 1 at most.');

const sized = (whole: number) => Math.max(1, Math.round(whole * scale));

if (values.others) await others(values.only);
else if (values.hostile) await flooded();
else if (values.workers) await shared();
else await everything();

async function flooded(): Promise<void> {
  const found = await hostile(HOSTILE.joins);
  console.table(found);
  console.log(`Aimed at: reads ≤ ${HOSTILE.readMs} ms, pages ≤ ${HOSTILE.pageMs} ms`);
  const reads = Math.max(found.readAfterEvictionMs, found.readAfterRestartMs);
  const pages = Math.max(found.pageP99Ms, found.pageDuringItMs, found.pageDuringThatMs);
  if (reads > HOSTILE.readMs || pages > HOSTILE.pageMs) process.exitCode = 1;
}

async function shared(): Promise<void> {
  const found = await workers();
  console.table(found);
  const [one, two] = found.map(({ msPerRequest }) => msPerRequest) as [number, number];
  console.log(
    `Processor time a request with two: ${(two / one).toFixed(2)} times that with one, target ≤ ${MOST_DEARER}`,
  );
  if (two / one > MOST_DEARER) process.exitCode = 1;
}

async function everything(): Promise<void> {
  if (!values.rooms) await http();
  const joined = await joins(sized(FULL.joins), sized(FULL.seconds));
  console.table([{ ...joined, target: `p95 ≤ ${FULL.joinP95Ms} ms, no error` }]);
  const found: (Classes & { meets: boolean })[] = [];
  for (const times of values.full ? FURTHER : [1]) {
    const row = await classes(sized(FULL.rooms) * times, values.full ? FULL.minutes : 1);
    found.push({ ...row, meets: meets(row) });
    console.log(`${row.rooms} rooms: ${row.errors} errors, figure seen by 95 % in ${row.revealP95Ms} ms`);
    // slower is still a class; what is lost is not
    if (row.errors > 0) break;
  }
  console.log(
    `Aimed at: no error, figure seen by 95 % within ${FULL.revealP95Ms} ms, ${FULL.memoryMB} MB at most`,
  );
  console.table(found);
  if (!found[0]!.meets || joined.errors > 0 || joined.p95Ms > FULL.joinP95Ms) process.exitCode = 1;
}
