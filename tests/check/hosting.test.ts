/** HOSTING.md and what it installs, in what can be read of them; `npm run chaos` runs each of its commands. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { skipAloud } from '../skipped.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const UNIT = join(ROOT, 'host/sobrement@.service');
/** Of ten: what systemd says of a service that may do nearly anything is above nine. */
const EXPOSURE = 2;
/** What the system says of its language is no setting of ours. */
const OF_SYSTEM = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

test('each setting that the server reads is in its table, and no other', () => {
  const known = [...read('server/config.ts').matchAll(/said\('([A-Z_]+)'\)/g)].map(([, name]) => name!);
  const table = read('HOSTING.md').split('## Settings')[1]!;
  const told = [...table.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name!),
  );
  expect(told.sort()).toEqual([...new Set(known)].filter((name) => !OF_SYSTEM.includes(name)).sort());
});

test('the Procfile and the Containerfile start the server as npm does, with settings that it reads', () => {
  const { scripts, engines } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
    readonly engines: { readonly node: string };
  };
  const settings = [...read('server/config.ts').matchAll(/said\('([A-Z_]+)'\)/g)].map(([, name]) => name);
  const unknown = (text: string) =>
    [...text.matchAll(/\b([A-Z_]{2,})=/g)].map(([, name]) => name).filter((name) => !settings.includes(name));
  const [, run] = /^web: (.+)\n$/.exec(read('Procfile'))!;
  expect([run!.split(' ').slice(-2), unknown(run!)]).toEqual([['npm', 'start'], []]);

  const container = read('Containerfile');
  const [, env] = /^ENV (.+)$/m.exec(container)!;
  expect(unknown(env!)).toEqual(['NODE_ENV']);
  const [, command] = /^CMD (.+)$/m.exec(container)!;
  const [node, ...words] = JSON.parse(command!) as string[];
  const flags = (all: readonly string[]) => all.filter((word) => word.startsWith('--'));
  expect([node, flags(words)]).toEqual(['node', flags(scripts.start!.split(' '))]);
  const [least] = engines.node.match(/\d+/)!.map(Number) as [number];
  const images = [...container.matchAll(/^FROM \S+node:(\d+)/gm)].map(([, version]) => Number(version));
  expect(images).toHaveLength(2);
  expect(Math.min(...images)).toBeGreaterThanOrEqual(least);
  // it says so until a machine that runs the tests builds it
  expect(container.split('\n')[0]).toMatch(/^# Not tested/);
});

test('each link leads to a title or a file, and the README leads here', () => {
  const text = read('HOSTING.md');
  const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) =>
    title!.toLowerCase().replaceAll(' ', '-'),
  );
  for (const [, to] of text.matchAll(/\]\(([^)]+)\)/g))
    expect(to!.startsWith('#') ? titles.includes(to!.slice(1)) : existsSync(join(ROOT, to!)), to).toBe(true);
  expect(read('README.md')).toContain('(HOSTING.md)');
});

const has = spawnSync('systemd-analyze', ['--version']).status === 0;

test('the unit is one that systemd takes, and leaves the server little that it may do', (context) => {
  if (!has) return skipAloud(context, 'systemd-analyze is not installed here.');
  const asked = (...words: string[]) => spawnSync('systemd-analyze', [...words, UNIT], { encoding: 'utf8' });
  const verified = asked('verify');
  expect([verified.status, verified.stderr.split('\n').filter((line) => line.includes('sobrement'))]).toEqual(
    [0, []],
  );
  const { stdout } = asked('security', '--offline=true', '--no-pager');
  expect(Number(/exposure level for [^:]+: ([\d.]+)/.exec(stdout)?.[1])).toBeLessThan(EXPOSURE);
});
