/** SECURITY.md says what holds: each threat names tests that exist, and its arithmetic is that of the code. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MISTAKES, TURNS } from '../../server/http/guesses.ts';
import { LETTERS } from '../../server/store/randomId.ts';
import { ROOM_CODE_LENGTH, ROOM_KEY_LENGTH } from '../../server/store/rooms.ts';

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

test('the odds of a code follow from its letters, its length and the allowances of those who try', () => {
  const said = read('SECURITY.md').replace(/\s+/g, ' ');
  const perDay = ({ atOnce, everyMs }: { readonly atOnce: number; readonly everyMs: number }) =>
    atOnce + DAY_MS / everyMs;
  const tries = 100 * perDay(MISTAKES) + perDay(TURNS);
  const odds = (1000 * tries) / LETTERS.length ** ROOM_CODE_LENGTH;
  const number = (value: number) => value.toLocaleString('en');
  expect(said).toContain(`${ROOM_CODE_LENGTH} of ${LETTERS.length} characters`);
  expect(said).toContain(`${MISTAKES.atOnce} at once, then one every ${MISTAKES.everyMs / 1000} seconds`);
  expect(said).toContain(`${number(perDay(MISTAKES))} a day`);
  expect(said).toContain(`${number(TURNS.atOnce)} at once, then one every ${TURNS.everyMs} ms`);
  expect(said).toContain(`${number(perDay(TURNS))} a day`);
  expect(said).toContain(`${number(tries)} codes a day`);
  expect(said).toContain(`1 in ${number(Math.round(1 / odds))}`);
  expect(odds).toBeLessThan(1 / 1000);
  // a key may be tried without limit: as fast as no server answers
  const all = (1000 * 100_000 * DAY_MS) / 1000 / LETTERS.length ** (ROOM_CODE_LENGTH + ROOM_KEY_LENGTH);
  expect(said).toContain(`${ROOM_KEY_LENGTH} more that nobody types`);
  expect(said).toContain(`1 in ${number(Math.round(1 / all / 1000) * 1000)}`);
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
