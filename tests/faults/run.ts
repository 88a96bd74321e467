/**
 * `npm run faults`: each fault of the list is put in a copy of the tree, and the tests that could notice it are run. A
 * fault that no test notices means that a test is missing. Faults that need a build come last, one at a time: browsers
 * running side by side would time out, which proves nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWords, type Asked } from './command.ts';
import { copyTree, ROOT, type Copy } from './copy.ts';
import { needsBuild, type Fault } from './fault.ts';
import { FAULTS } from './list.ts';
import { misplaced } from './place.ts';
import { concluded, said, type Tried } from './report.ts';
import { tryTests } from './trial.ts';

/** @returns whether each fault is where it says it is */
function check(faults: readonly Fault[], list: boolean): boolean {
  const wrong = faults.flatMap((fault) => {
    const why = misplaced(fault, readFileSync(join(ROOT, fault.file), 'utf8'));
    return why === undefined ? [] : [`${fault.id}: ${fault.file}: ${why}`];
  });
  if (list) for (const { id, file, harm } of faults) console.log(`${id}\n  ${file}: ${harm}`);
  for (const line of wrong) console.error(line);
  if (list) console.log(`${faults.length} faults, ${wrong.length} misplaced`);
  return wrong.length === 0;
}

/** Without any fault, every test must pass, or a failure would prove nothing. */
async function passes({ folder }: Copy, faults: readonly Fault[]): Promise<boolean> {
  const tests = new Set(faults.flatMap((fault) => fault.tests));
  const verdict = await tryTests(folder, [...tests].sort());
  if (verdict.failed !== 'none') console.error('Without any fault, the tests do not pass:', verdict);
  return verdict.failed === 'none';
}

async function tryFault(copy: Copy, fault: Fault): Promise<Tried> {
  const began = performance.now();
  const takeOut = copy.put(fault);
  const verdict = await tryTests(copy.folder, fault.tests).finally(takeOut);
  const tried = { fault, verdict, ms: performance.now() - began };
  console.log(said(tried));
  return tried;
}

/** Each copy takes the next fault as soon as it is free. */
async function tryAll(copies: readonly Copy[], faults: readonly Fault[]): Promise<Tried[]> {
  const waiting = faults.values();
  const tried: Tried[] = [];
  await Promise.all(
    copies.map(async (copy) => {
      for (const fault of waiting) tried.push(await tryFault(copy, fault));
    }),
  );
  return tried;
}

async function run({ faults, workers }: Asked): Promise<boolean> {
  const quick = faults.filter((fault) => !needsBuild(fault));
  const copies = Array.from({ length: Math.max(1, Math.min(workers, quick.length)) }, copyTree);
  try {
    if (!(await passes(copies[0]!, faults))) return false;
    const tried = await tryAll(copies, quick);
    tried.push(...(await tryAll(copies.slice(0, 1), faults.filter(needsBuild))));
    const { text, sound } = concluded(tried);
    console.log(text);
    return sound;
  } finally {
    for (const copy of copies) copy.remove();
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const asked = readWords(process.argv.slice(2), FAULTS);
if ('wrong' in asked) console.error(asked.wrong);
const right = !('wrong' in asked) && check(asked.faults, asked.list) && (asked.list || (await run(asked)));
process.exitCode = right ? 0 : 1;
