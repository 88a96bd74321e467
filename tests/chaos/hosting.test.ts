/**
 * Every command of HOSTING.md, as it is written, on a machine of the test: a folder in the place of `/`, with stand-ins
 * for what changes a machine (`standIn.mjs`). PostgreSQL is real, and so is nginx where it is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { skipAloud } from '../skipped.ts';
import { freePort } from '../freePort.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const STAND_IN = fileURLToPath(new URL('standIn.mjs', import.meta.url));
const STOOD_IN = ['apt-get', 'useradd', 'chown', 'install', 'npm', 'nginx', 'journalctl', 'systemctl'];
const BLOCK = /^```sh\n(.*?)^```/gms;
const LIMIT_MS = 60_000;

const where = (command: string) =>
  spawnSync('sh', ['-c', `PATH="$PATH:/usr/sbin" command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
const missing = ['bash', 'git', 'curl', 'psql', 'createdb', 'openssl'].filter(
  (command) => where(command) === '',
);
const NGINX = where('nginx');

/** The blocks of commands, by the title above them. */
const sections = new Map(
  readFileSync(join(PROJECT, 'HOSTING.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map(
      (text) =>
        [text.slice(0, text.indexOf('\n')), [...text.matchAll(BLOCK)].map(([, block]) => block!)] as const,
    ),
);

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

async function machine() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sobrement-host-')));
  const source = join(root, 'source');
  const bin = join(root, 'bin');
  const postgres = new URL(inject('postgres'));
  const [one, two, metrics, web] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const swaps = [
    ...['/srv/sobrement', '/etc/', '/var/lib/sobrement', '/var/backups/', '/var/log/'].map((path) => [
      path,
      root + path,
    ]),
    ['127.0.0.1:5432', postgres.host],
    ['127.0.0.1:80/', `127.0.0.1:${web}/`],
    ['listen 80;', `listen 127.0.0.1:${web};`],
    ['listen [::]:80;', ''],
    ...(
      [
        [3001, one],
        [3002, two],
        [9001, metrics],
      ] as const
    ).map(([from, to]) => [String(from), String(to)]),
  ] as [string, string][];
  for (const folder of [
    'bin',
    'etc/systemd/system',
    'etc/nginx/sites-available',
    'etc/nginx/sites-enabled',
    'srv/sobrement',
    'var/lib',
    'var/backups',
  ])
    mkdirSync(join(root, folder), { recursive: true });
  const program = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program('sudo', '[ "$1" = -u ] && shift 2\nexec "$@"');
  for (const name of STOOD_IN) program(name, `exec "${process.execPath}" "${STAND_IN}" ${name} "$@"`);
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PATH: `${bin}:${join(process.execPath, '..')}:${process.env.PATH}`,
    MACHINE: root,
    PROJECT,
    SWAPS: JSON.stringify(swaps),
    NGINX_AT: NGINX,
    NPM: where('npm'),
    PGHOST: postgres.hostname,
    PGPORT: postgres.port,
    PGUSER: postgres.username,
    PGPASSWORD: postgres.password,
  };
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  git('clone', '--quiet', PROJECT, source);
  // the files as they stand
  for (const path of ['HOSTING.md', 'host', 'server', 'package.json'])
    cpSync(join(PROJECT, path), join(source, path), { recursive: true });
  const commit = (what: string) =>
    git('-C', source, 'commit', '--quiet', '--all', '--allow-empty', '--message', what);
  git('-C', source, 'add', '--all');
  commit('as it stands');
  ends.push(() => {
    for (const name of readdirSync(root).filter((each) => each.endsWith('.pid')))
      spawnSync('kill', [readFileSync(join(root, name), 'utf8').trim()]);
    rmSync(root, { recursive: true, force: true });
  });
  const done = new Set<string>();
  /** Runs a block as someone would type it. @returns what it says */
  function type(title: string, nth = 0): string {
    const block = sections.get(title)![nth]!;
    done.add(block);
    const text = swaps.reduce((said, [from, to]) => said.replaceAll(from, to), block);
    const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', text], {
      cwd: source,
      env,
      encoding: 'utf8',
      timeout: LIMIT_MS,
    });
    if (status !== 0)
      throw new Error(`${title}, block ${nth + 1}: ${status}\n${block}\n${stdout}\n${stderr}`);
    return stdout;
  }
  return {
    root,
    type,
    done,
    commit,
    one: `http://127.0.0.1:${one}`,
    two: `http://127.0.0.1:${two}`,
    web: `http://127.0.0.1:${web}`,
  };
}

/** On a connection of its own: servers stop and start between two of them. */
const ask = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { 'content-type': 'application/json', connection: 'close' } });
const keep = async (url: string): Promise<string> => {
  const body = JSON.stringify({ territory: 'france' });
  return ((await (await ask(`${url}/api/v1/scenarios`, { method: 'POST', body })).json()) as { id: string })
    .id;
};
const has = async (url: string, id: string): Promise<number> =>
  (await ask(`${url}/api/v1/scenarios/${id}`)).status;
/** The same once the server has started. */
const hears = (url: string, id: string, status = 200) =>
  expect.poll(() => has(url, id).catch(() => 0), { timeout: 20_000 }).toBe(status);

test(
  'the commands of HOSTING.md install, back up, restore, move to PostgreSQL, upgrade and roll back',
  { timeout: 300_000 },
  async (context) => {
    if (missing.length > 0)
      return skipAloud(
        context,
        `HOSTING.md needs ${missing.join(', ')}, which this machine does not have, or not this user.`,
      );
    const { root, type, done, commit, one, two, web } = await machine();
    const current = () => readlinkSync(join(root, 'srv/sobrement/current'));

    type('A laptop for a class');
    expect(existsSync(join(root, 'source/portable/class/app/dist/server/main.js'))).toBe(true);

    for (const nth of [0, 1, 2]) type('One machine', nth);
    expect(JSON.parse(type('One machine', 3))).toEqual({ status: 'ready' });
    const first = await keep(one);
    type('Backup');

    // from SQLite to PostgreSQL, with the backup that was just made
    type('Two processes behind nginx');
    await hears(one, first, 404);
    type('Restore');
    await hears(one, first);
    await hears(two, first);
    type('Backup');
    type('Backup', 1);
    const second = await keep(two);
    type('Restore');
    await hears(two, second, 404);
    expect(await has(two, first)).toBe(200);

    if (NGINX === '') {
      console.warn('Skipped: nginx is not installed on this machine.');
      done.add(sections.get('Two processes behind nginx')![1]!);
    } else {
      await hears(one, first);
      expect(JSON.parse(type('Two processes behind nginx', 1).trim().split('\n').at(-1)!)).toEqual({
        status: 'ready',
      });
      expect(await has(web, first)).toBe(200);
      expect((await ask(`${web}/metrics`)).status).toBe(404);
    }

    const before = current();
    commit('another version');
    type('Upgrade');
    expect(current()).not.toBe(before);
    expect(await has(two, first)).toBe(200);
    type('Rollback');
    expect(current()).toBe(before);
    expect(await has(one, first)).toBe(200);

    expect(type('Watch')).toContain('sobrement_requests_total{');
    expect(type('Watch', 1)).toContain('"route":"/api/v1/scenarios"');
    expect(readFileSync(join(root, 'log', readdirSync(join(root, 'log'))[0]!), 'utf8')).not.toMatch(
      /password|postgres:\/\//,
    );
    // each block was typed at least once
    expect([...sections.values()].flat().filter((block) => !done.has(block))).toEqual([]);
  },
);
