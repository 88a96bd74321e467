/**
 * How much the tests of the models see: `npx tsx tests/mutation/run.ts [folder…]` puts mutants in each folder, runs its
 * tests on each, and prints the score with those that no test noticed. `--report` reads the last run again.
 */
import { spawnSync } from 'node:child_process';
import { readScore, wilson, type Score } from './report.ts';
import folders from './stryker/folders.json' with { type: 'json' };

const CONFIG = 'tests/mutation/stryker/config.mjs';

const FOLDERS = Object.keys(folders);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function told(folder: string, { mutants, killed, survivors }: Score): string {
  const [low, high] = wilson(killed, mutants);
  const explained = survivors.filter(({ why }) => why !== undefined);
  const uncovered = survivors.filter(({ covered }) => !covered).length;
  return [
    `${folder}: ${mutants} mutants, ${killed} killed, ${survivors.length} not (${uncovered} run by no test)`,
    `  ${percent(killed / mutants)} (95 %: ${percent(low)} to ${percent(high)});` +
      ` ${percent(killed / (mutants - explained.length))} without the ${explained.length} explained`,
    ...survivors
      .filter(({ why }) => why === undefined)
      .map(
        ({ file, line, mutator, was, becomes, covered }) =>
          `  ${file}:${line} ${mutator}${covered ? '' : ' (not run)'}: ${was} → ${becomes}`,
      ),
  ].join('\n');
}

const words = process.argv.slice(2);
const named = words.filter((word) => FOLDERS.includes(word));
const again = words.includes('--report');

for (const folder of named.length > 0 ? named : FOLDERS) {
  if (!again) {
    const { status } = spawnSync('npx', ['stryker', 'run', CONFIG], {
      env: { ...process.env, FOLDER: folder },
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  console.log(told(folder, readScore(`reports/mutation/${folder}.json`)));
}
