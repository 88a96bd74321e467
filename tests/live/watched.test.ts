/** What whoever hosts the site reads of the built server: metrics, and a log, with nothing in either about a person. */
import { afterAll, expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { freePort } from '../freePort.ts';
import { join, must, openRoom, send } from './client.ts';
import { follow, LATE } from './follow.ts';

const TOKEN = 'k7m2qx4dk7m2qx4dk7m2';
const MISTAKES = 61;

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

test('metrics count what is done, the log has a line for each request, and neither says who, which room or which secret; their port is theirs', async () => {
  const port = await freePort();
  const app = await startApp({ METRICS_PORT: String(port), METRICS_TOKEN: TOKEN }, true);
  ends.push(app.stop);
  const room = await openRoom(app.url);
  const seat = await join(room.address);
  const screen = follow(room.address);
  ends.push(screen.close);
  await expect.poll(() => screen.view?.people, LATE).toBe(1);
  expect((await send(`${room.address}/desk`, undefined, 'not-the-token')).status).toBe(403);
  for (let i = 0; i < MISTAKES; i++) await send(`${app.url}/api/v1/rooms/zzzzzzzz`);
  expect((await fetch(`${app.url}/ecole/nulle-part?token=${TOKEN}`)).status).toBe(404);

  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const value = (line: string) =>
    Number(
      metrics
        .split('\n')
        .find((each) => each.startsWith(`${line} `))
        ?.slice(line.length),
    );
  const counted = (method: string, route: string, status: number) =>
    value(`sobrement_requests_total{method="${method}",route="${route}",status="${status}"}`);
  expect(counted('POST', '/api/v1/rooms', 201)).toBe(1);
  // those before the one whose allowance the wrong token took
  expect(counted('GET', '/api/v1/rooms/:code', 404)).toBe(MISTAKES - 2);
  expect(value('sobrement_request_seconds_count{route="/api/v1/rooms/:code/seats"}')).toBe(1);
  expect(value('sobrement_refused_total{why="wrong-facilitator"}')).toBe(1);
  expect(value('sobrement_refused_total{why="too-many-requests"}')).toBe(2);
  expect([value('sobrement_rooms'), value('sobrement_screens'), value('sobrement_queue')]).toEqual([1, 1, 0]);
  expect(value('sobrement_calculators')).toBeGreaterThanOrEqual(0);
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(20e6);
  expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);

  // on the port of the site, with the token alone
  const onSite = (authorization?: string) =>
    fetch(`${app.url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });
  const [without, wrong, right] = [
    await onSite(),
    await onSite(`Bearer ${TOKEN}x`),
    await onSite(`Bearer ${TOKEN}`),
  ];
  expect([without.status, wrong.status, right.status]).toEqual([401, 401, 200]);
  expect(await right.text()).toContain('sobrement_refused_total{why="wrong-token"} 2');

  await expect(startApp({ METRICS_PORT: String(port) })).rejects.toThrow(
    `stopped with code 1.\nCannot listen on 127.0.0.1:${port}: another program already does. Stop it, or set METRICS_PORT`,
  );

  await must(send(`${room.address}/end`, { keep: false }, room.token));
  expect([await app.stop(), app.stderr()]).toEqual([0, '']);
  const [first, word, ...log] = app.stdout().trim().split('\n');
  expect(first).toBe(`Sobrement is at ${app.url}/`);
  expect(word).toMatch(/to be completed: PUBLISHER_NAME, .*LOG_DAYS\. HOSTING\.md/);
  const lines = log.map(
    (line) => JSON.parse(line) as { level: string; at: string; refused?: string; route: string },
  );
  for (const { level, at, refused } of lines) {
    expect(level).toBe(refused === undefined ? 'info' : 'warn');
    expect(Date.parse(at)).toBeGreaterThan(0);
  }
  expect(new Set(lines.map(({ refused }) => refused))).toEqual(
    new Set([undefined, 'wrong-facilitator', 'too-many-requests', 'wrong-token']),
  );
  for (const secret of [room.code, room.token, seat, TOKEN, '127.0.0.1:', 'nulle-part'])
    for (const text of [metrics, log.join('\n')]) expect(text).not.toContain(secret);
});
