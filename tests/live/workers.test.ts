/** Several processes that share a port, as WORKERS asks: on one machine, with PostgreSQL. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { freePort } from '../freePort.ts';
import { newPlace } from '../server/store/databases.ts';
import { join, openRoom, send } from './client.ts';
import { follow, LATE } from './follow.ts';

const PROCESSES = 2;
const PUPILS = 6;

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

test('two processes serve the same rooms, are measured together, and those that are killed are replaced', async () => {
  const [place, metricsPort] = [await newPlace('postgres'), await freePort()];
  const settings = {
    WORKERS: String(PROCESSES),
    METRICS_PORT: String(metricsPort),
    DATABASE_URL: place.databaseUrl!,
  };
  const app = await startApp(settings, true);
  ends.push(app.stop);
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
  const measured = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
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
  for (const screen of screens) await expect.poll(() => screen.connections, LATE).toBeGreaterThan(1);
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
