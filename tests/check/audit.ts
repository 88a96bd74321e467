/**
 * Asks the registry whether a package that the server needs has a known flaw. A registry that does not answer, or keeps
 * no such list, is not a flaw: it is said, and nothing fails.
 */
import { spawnSync } from 'node:child_process';

const LIMIT_MS = 45_000;
const GRAVE = ['high', 'critical'] as const;

interface Report {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly message?: string;
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: LIMIT_MS,
  shell: process.platform === 'win32',
});

/** What npm said, where it said anything that can be read. */
function reported(): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return {};
  }
}

const { metadata, message = 'no answer' } = reported();
/** What it said, without the address that was asked. */
const [answer] = message.split(' - ');
const found = metadata?.vulnerabilities;
if (!found) console.log(`Skipped: the registry was asked for known flaws, and said ${answer}`);
else {
  const grave = GRAVE.reduce((sum, level) => sum + (found[level] ?? 0), 0);
  console.log(`Known flaws, of which ${grave} are grave: ${JSON.stringify(found)}`);
  if (grave > 0) process.exitCode = 1;
}
