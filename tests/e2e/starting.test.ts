/**
 * Starting it for a class, as whoever leads one does: the file to double-click, what its window says, and the folder that
 * needs no installation. Each starts the built server for real.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from 'uqr';
import { afterAll, describe, expect, it } from 'vitest';
import { school } from '../../web/features/school/page.ts';
import { pathOf, roomPath } from '../../web/pages.ts';
import { picturePath } from '../../web/picture/address.ts';
import { freePort } from '../freePort.ts';
import { buildIfNeeded } from './app.ts';
import { SOON } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START = join(ROOT, 'Sobrement.sh');
/** Where nothing is: not even a Node. */
const NOWHERE = '/nowhere';

const folder = mkdtempSync(join(tmpdir(), 'sobrement-start-'));
const running: ChildProcess[] = [];
afterAll(async () => {
  for (const child of running.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** A start file in an environment of its own; what it has written is read at any time. */
function started(file: string, environment: NodeJS.ProcessEnv, words: readonly string[] = []) {
  const child = spawn('/bin/sh', [file, ...words], {
    env: { PATH: NOWHERE, DATA_DIR: join(folder, 'data'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: tmpdir(),
    // its own group: the server is a child of the shell
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGTERM');
    await ended;
  };
  running.push(child);
  return { said: () => said, ended, stop };
}

const answersAt = (url: string) =>
  expect.poll(async () => (await fetch(url).catch(() => undefined))?.status, SOON).toBe(200);

/** The square in the window, as dark and light parts; each letter holds two of them, one above the other. */
function squareIn(said: string): boolean[][] {
  const lines = said.split('\n').filter((line) => /^[█▀▄ ]{20,}$/.test(line));
  return lines.flatMap((line) => [
    [...line].map((each) => each !== '█' && each !== '▀'),
    [...line].map((each) => each !== '█' && each !== '▄'),
  ]);
}

describe('the file to double-click', () => {
  it('says in both languages where to find Node when there is none', async () => {
    const { ended, said } = started(START, {});
    expect((await ended)[0]).toBe(1);
    for (const part of ['n’est pas installé', 'is not installed', 'https://nodejs.org', 'npm run portable'])
      expect(said()).toContain(part);
  });

  it('says in both languages that a Node is too old', async () => {
    const old = join(folder, 'node');
    writeFileSync(old, '#!/bin/sh\n[ "$1" = -v ] && echo v18.20.8\n[ "$1" = -v ]\n', { mode: 0o755 });
    const { ended, said } = started(START, { PATH: folder });
    expect((await ended)[0]).toBe(1);
    for (const part of ['trop ancienne', 'too old', 'v18.20.8', '20.19']) expect(said()).toContain(part);
  });

  it('on Windows asks for the same Node, in both languages, with the ends of lines that Windows reads', () => {
    const text = readFileSync(join(ROOT, 'Sobrement.cmd'), 'utf8');
    expect(text.match(/\n/g)).toEqual(text.match(/\r\n/g)!.map(() => '\n'));
    for (const part of [
      'nodejs.org',
      'n’est pas installé',
      'is not installed',
      'b >= 19',
      'server\\start.mjs --lan',
      'app\\node.exe',
    ])
      expect(text).toContain(part);
    expect(readFileSync(join(ROOT, 'Sobrement.command'), 'utf8')).toContain('/Sobrement.sh');
  });

  it('says in the language of the system what to do, in three lines and a square, logs no request, and a second one says that it runs', async () => {
    await buildIfNeeded();
    const port = String(await freePort());
    const PATH = dirname(process.execPath);
    const { said, stop } = started(START, { PATH, PORT: port, LANG: 'fr_FR.UTF-8' });
    await answersAt(`http://127.0.0.1:${port}${pathOf('offline', 'fr')}`);
    const second = started(START, { PATH, PORT: port, LANG: 'fr_FR.UTF-8' }, ['--lang=en']);
    expect((await second.ended)[0]).toBe(1);
    await stop();
    expect(second.said()).toContain('may already be running');
    expect(said()).not.toMatch(/"route"|"status"/);
    const lines = said()
      .split('\n')
      .filter((line) => /^\d\. /.test(line));
    const network = /http:\/\/[\d.]+:\d+\/[^\s,]*/.exec(said())?.[0];
    // a computer that is on no network is told so
    if (network === undefined) return expect(said()).toContain('sur aucun réseau');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(pathOf('room', 'fr'));
    expect(lines[2]).toContain(`http://127.0.0.1:${port}${pathOf('offline', 'fr')}`);
    const square = squareIn(said());
    expect(square.slice(0, square[0]!.length)).toEqual(encode(network, { border: 2 }).data);
  });
});

describe('the portable folder', () => {
  it('runs from another place, with no Node on the path: pages, a session, a picture', async () => {
    await buildIfNeeded();
    const made = join(folder, 'made');
    const making = spawn(process.execPath, [join(ROOT, 'server/portable.mjs'), made], { stdio: 'ignore' });
    expect((await once(making, 'exit'))[0]).toBe(0);
    const moved = join(folder, 'une clé USB');
    renameSync(made, moved);
    expect(readdirSync(moved)).toEqual(
      expect.arrayContaining(['LICENSE', 'LISEZ-MOI - READ ME.txt', 'Sobrement.sh', 'app']),
    );
    const port = String(await freePort());
    const { said, stop } = started(join(moved, 'Sobrement.sh'), {
      PORT: port,
      DATA_DIR: '',
      LANG: 'fr_FR.UTF-8',
    });
    const url = `http://127.0.0.1:${port}`;
    await answersAt(`${url}/healthz`);
    const page = await fetch(url + pathOf('offline', 'fr'));
    expect(await page.text()).toContain('Sans internet');
    const opened = await fetch(`${url}/api/v1/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ run: '55', level: 'cycle-4', language: 'fr', screens: 'each', cards: 'levers' }),
    });
    expect(opened.status).toBe(201);
    const { code } = (await opened.json()) as { readonly code: string };
    expect((await fetch(url + roomPath(code, 'fr'))).status).toBe(200);
    const { address, section } = school;
    expect((await fetch(url + picturePath(section!, address.fr))).status).toBe(200);
    await stop();
    expect(said()).toContain('Sobrement est prêt');
    expect(readdirSync(join(moved, 'app/var'))).toContain('sobrement.sqlite');
  });
});
