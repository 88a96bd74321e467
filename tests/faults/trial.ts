/** Runs tests in a copy of the tree, project by project, until one of them fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECTS, projectOf, type Project } from './fault.ts';

/** `none`: every test passed. `unsure`: the tests did not run to their end, which says nothing about the fault. */
export type Verdict =
  | { readonly failed: 'one'; readonly test: string }
  | { readonly failed: 'none' }
  | { readonly failed: 'unsure'; readonly why: string };

const LIMIT_MS = 10 * 60 * 1000;
const VITEST = 'node_modules/vitest/vitest.mjs';
const REPORT = 'reports/fault.json';
const LAST_CHARACTERS = 600;

/** @param tests files or folders, from any project */
export async function tryTests(folder: string, tests: readonly string[]): Promise<Verdict> {
  for (const project of PROJECTS) {
    const own = tests.filter((test) => projectOf(test) === project);
    if (own.length === 0) continue;
    const verdict = await runProject(folder, project, own);
    if (verdict.failed !== 'none') return verdict;
  }
  return { failed: 'none' };
}

async function runProject(folder: string, project: Project, tests: readonly string[]): Promise<Verdict> {
  const report = join(folder, REPORT);
  rmSync(report, { force: true });
  const options = ['--project', project, '--bail', '1', '--reporter', 'json', '--outputFile', REPORT];
  // a process group of its own, so that a test that never ends does not outlive the limit
  const child = spawn(process.execPath, [VITEST, 'run', ...options, ...tests], {
    cwd: folder,
    detached: true,
  });
  const kill = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // it has ended in the meantime
    }
  };
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    kill();
  }, LIMIT_MS);
  process.once('exit', kill);
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('exit', kill);
  clearTimeout(limit);
  if (late) return { failed: 'unsure', why: `stopped after ${LIMIT_MS / 60_000} minutes` };
  const test = existsSync(report)
    ? firstFailure(JSON.parse(readFileSync(report, 'utf8')) as Report)
    : undefined;
  if (test !== undefined) return { failed: 'one', test };
  return code === 0 ? { failed: 'none' } : { failed: 'unsure', why: output.trim().slice(-LAST_CHARACTERS) };
}

/** The part of Vitest's report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A test that failed, or else a file that could not be run, for example when data are refused before any test. */
function firstFailure({ testResults }: Report): string | undefined {
  for (const { assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed) return failed.fullName.trim();
  }
  const broken = testResults.find(({ status }) => status === 'failed');
  return broken?.message.split('\n', 1)[0];
}
