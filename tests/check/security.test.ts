/** SECURITY.md says what holds: each threat names tests that exist, and its arithmetic is that of the code. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TURN_MS } from '../../server/http/guesses.ts';
import { LETTERS } from '../../server/store/randomId.ts';
import { ROOM_CODE_LENGTH } from '../../server/store/rooms.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const DAY_MS = 24 * 60 * 60 * 1000;

test('each threat has a test, and each test that is named is there', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\| (?!threat|---)/.test(line));
  expect(rows.length).toBeGreaterThan(12);
  for (const row of rows) {
    const tests = [...row.matchAll(/`(tests\/[\w/.-]+)`/g)].map(([, path]) => path!);
    expect(tests, row).not.toEqual([]);
    expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  }
});

test('the odds of a code follow from its letters, its length and the turns of those who try', () => {
  const said = read('SECURITY.md').replace(/\s+/g, ' ');
  const odds = (origins: number, rooms: number) =>
    (origins * (DAY_MS / TURN_MS) * rooms) / LETTERS.length ** ROOM_CODE_LENGTH;
  expect(said).toContain(`${ROOM_CODE_LENGTH} of ${LETTERS.length} characters`);
  expect(said).toContain(`every ${TURN_MS} ms: ${(DAY_MS / TURN_MS).toLocaleString('en')} a day`);
  expect(said).toContain(`≈ ${odds(100, 1000).toFixed(2)}.`);
  expect(said).toContain(`1 in ${Math.round(1 / odds(10, 100))}`);
});

test('the list of parts names each package that the server needs, with its version', () => {
  const { scripts, dependencies } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const [npm = '', ...words] = scripts.parts!.split(' ');
  const listed = execFileSync(npm, words, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  const { bomFormat, components } = JSON.parse(listed) as {
    readonly bomFormat: string;
    readonly components: readonly {
      readonly name: string;
      readonly version: string;
      readonly group?: string;
    }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const names = new Map(
    components.map(({ name, group, version }) => [group ? `${group}/${name}` : name, version]),
  );
  const missing = Object.entries(dependencies).filter(([name, version]) => names.get(name) !== version);
  expect(missing).toEqual([]);
});
