/** Several processes that share a port, as WORKERS asks: on one machine, with PostgreSQL. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { freePort } from '../freePort.ts';
import { newPlace } from '../server/store/databases.ts';
import { childrenOf } from './children.ts';
import { join, openRoom, send } from './client.ts';
import { follow, LATE } from './follow.ts';

const PROCESSES = 2;
const PUPILS = 6;
/** A process starts anew, then each screen tries again: on a busy machine, longer than an event takes. */
const LATER = { timeout: 30_000 };

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

async function startTwo() {
  const [place, metricsPort] = [await newPlace('postgres'), await freePort()];
  const settings = {
    WORKERS: String(PROCESSES),
    METRICS_PORT: String(metricsPort),
    DATABASE_URL: place.databaseUrl!,
  };
  const app = await startApp(settings, true);
  ends.push(app.stop);
  return { app, metricsPort, metrics: `http://127.0.0.1:${metricsPort}/metrics` };
}

/** Whether all of a process has ended, of which its parent has not heard. */
const hasEnded = (pid: number): boolean =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ') && readdirSync(`/proc/${pid}/task`).length === 1;

/** Whether something was sent to a port of this machine that its server has not read yet. */
const waiting = (port: number): boolean => {
  const at = `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .some(([, local, , , queues = '']) => local === at && Number.parseInt(queues.split(':')[1]!, 16) > 0);
};

test('two processes serve the same rooms, are measured together, and those that are killed are replaced', async () => {
  const { app, metrics } = await startTwo();
  const room = await openRoom(app.url);
  const screens = await Promise.all(
    Array.from({ length: PUPILS }, async () => {
      await join(room.address);
      const screen = follow(room.address);
      ends.push(screen.close);
      return screen;
    }),
  );
  for (const screen of screens) await expect.poll(() => screen.view?.people, LATE).toBe(PUPILS);
  const measured = async () => (await fetch(metrics)).text();
  await expect.poll(measured, LATE).toContain(`\nsobrement_screens ${PUPILS}\n`);
  expect(await measured()).toContain(
    `sobrement_requests_total{method="POST",route="/api/v1/rooms/:code/seats",status="201"} ${PUPILS}\n`,
  );

  // each in its turn, since the screens are shared out between them in no order that is promised
  const begun = childrenOf(app.pid);
  expect(begun).toHaveLength(PROCESSES);
  const asked = () =>
    send(room.address).then(
      ({ status }) => status,
      () => 'broken',
    );
  for (const [n, pid] of begun.entries()) {
    process.kill(pid, 'SIGKILL');
    // the other one answers; a connection to the one that was killed is broken first, as for a browser
    await expect.poll(asked, LATE).toBe(200);
    const living = () => childrenOf(app.pid).filter((child) => !begun.slice(0, n + 1).includes(child));
    await expect.poll(living, LATE).toHaveLength(PROCESSES);
  }
  for (const screen of screens) await expect.poll(() => screen.connections, LATER).toBeGreaterThan(1);
  await room.act('go', room.vote.step);
  for (const screen of screens) await expect.poll(() => screen.view?.at, LATE).toBe(room.vote.step);
  await expect.poll(measured, LATE).toContain(`\nsobrement_screens ${PUPILS}\n`);

  expect(await app.stop()).toBe(0);
  expect(app.stderr()).toBe('A process stopped (SIGKILL); another one starts.\n'.repeat(PROCESSES));
  expect(
    app
      .stdout()
      .split('\n')
      .filter((line) => line.startsWith('Sobrement is at')),
  ).toEqual([`Sobrement is at ${app.url}/`]);
});

test('what one that no longer runs has not taken is answered by the other', async () => {
  const { app } = await startTwo();
  const [held] = childrenOf(app.pid) as [number];
  process.kill(held, 'SIGSTOP');
  // each on a connection of its own, as are those of as many browsers
  const asked = () =>
    new Promise<string>((resolve) => {
      const browser = connect(Number(new URL(app.url).port), '127.0.0.1', () =>
        browser.write('GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
      );
      let read = '';
      browser.setEncoding('utf8').on('data', (piece: string) => (read += piece));
      browser.on('error', () => undefined).on('close', () => resolve(read.split('\r\n')[0]!));
      ends.push(() => browser.destroy());
    });
  const answers: string[] = [];
  for (let n = 0; n < PUPILS; n++) void asked().then((answer) => answers.push(answer));
  await expect.poll(() => answers.length, LATE).toBeGreaterThanOrEqual(PUPILS / 2);
  process.kill(held, 'SIGKILL');
  await expect.poll(() => answers, LATE).toEqual(Array(PUPILS).fill('HTTP/1.1 200 OK'));
});

test('one that is killed as it is asked for its metrics is replaced, and the others stay', async () => {
  const { app, metricsPort } = await startTwo();
  const reader = connect(metricsPort, '127.0.0.1');
  ends.push(() => reader.destroy());
  let read = '';
  reader.setEncoding('utf8').on('data', (piece: string) => (read += piece));
  const ask = () => reader.write('GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n');
  await once(reader, 'connect');
  // a process that is still starting is too late for the first question
  const asked = async () => {
    read = '';
    ask();
    await expect.poll(() => read, LATE).toMatch(/^HTTP\/1\.1 /);
    return read;
  };
  await expect.poll(asked, LATE).toMatch(/^HTTP\/1\.1 200 /);

  const [killed, left] = childrenOf(app.pid) as [number, number];
  // the first process finds the question before it hears that whoever it is for has ended
  process.kill(app.pid, 'SIGSTOP');
  read = '';
  ask();
  await expect.poll(() => waiting(metricsPort), LATE).toBe(true);
  process.kill(killed, 'SIGKILL');
  await expect.poll(() => hasEnded(killed), LATE).toBe(true);
  process.kill(app.pid, 'SIGCONT');

  await expect.poll(() => read, LATE).toMatch(/^HTTP\/1\.1 /);
  const others = () => childrenOf(app.pid).filter((child) => child !== killed);
  await expect.poll(others, LATE).toHaveLength(PROCESSES);
  expect(others()).toContain(left);
  expect(await app.stop()).toBe(0);
  expect(app.stderr()).toBe('A process stopped (SIGKILL); another one starts.\n');
});

test('while one of them does not answer, the metrics are refused with a sentence, then told again', async () => {
  const { app, metrics } = await startTwo();
  const [held] = childrenOf(app.pid) as [number];
  process.kill(held, 'SIGSTOP');
  const refused = await fetch(metrics);
  expect([refused.status, refused.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(await refused.text()).toMatch(/^Not every process answered in time/);
  process.kill(held, 'SIGCONT');
  // it may have been held while it started, before it listens to what it is asked
  await expect
    .poll(async () => {
      const told = await fetch(metrics);
      return [told.status, (await told.text()).includes('\nsobrement_screens 0\n')];
    }, LATER)
    .toEqual([200, true]);
  expect([await app.stop(), app.stderr()]).toEqual([0, '']);
});
