/** Two processes on one PostgreSQL, behind a proxy; one is killed in the middle of a vote. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { ballot, join, openRoom, send, type Contribution } from './client.ts';
import { follow, LATE } from './follow.ts';
import { startProxy } from './proxy.ts';
import { newPlace, open } from '../server/store/databases.ts';

const PUPILS = 40;
/** The number of votes acknowledged when the process is killed. */
const KILLED_AT = 12;
const AGAIN_MS = 100;

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** Does as a screen that queues its votes: sends again, under the same key, until acknowledged. @returns how often it was sent */
async function insist(address: string, sent: Contribution): Promise<number> {
  for (let times = 1; ; times++) {
    const reply = await send(`${address}/contributions`, sent).catch(() => undefined); // the connection broke: nobody knows
    if (reply?.status === 204) return times;
    if (reply && reply.status < 500) throw new Error(`${reply.status}: ${reply.text}`);
    await pause(AGAIN_MS);
  }
}

test('no acknowledged vote is lost, votes sent twice count once, and screens reconnect to the other process', async () => {
  const place = await newPlace('postgres');
  const settings = { DATABASE_URL: place.databaseUrl! };
  const [one, two] = [await startApp(settings), await startApp(settings)];
  const proxy = await startProxy([one.url, two.url]);
  ends.push(one.stop, two.stop, proxy.close);
  const room = await openRoom(proxy.url);
  await room.act('go', room.vote.step);
  const pupils = await Promise.all(
    Array.from({ length: PUPILS }, async (_, i) => {
      const seat = await join(room.address);
      const screen = follow(room.address);
      ends.push(screen.close);
      return { screen, vote: ballot(room, seat, `vote-${i}`, i) };
    }),
  );
  for (const { screen } of pupils) await expect.poll(() => screen.view?.at, LATE).toBe(room.vote.step);

  let acknowledged = 0;
  const sent = await Promise.all(
    pupils.map(async ({ vote }) => {
      const times = await insist(room.address, vote);
      if (++acknowledged === KILLED_AT) process.kill(one.pid, 'SIGKILL');
      return times;
    }),
  );
  for (const { vote } of pupils) await insist(room.address, vote);
  await room.act('reveal', room.vote.step);
  const view = await room.view();
  const figure = view.steps.find(({ id }) => id === room.vote.step)!.figures[room.vote.question]!;
  const { options } = room.vote;
  const counts = options.map((_, nth) => pupils.filter((_pupil, i) => i % options.length === nth).length);
  expect(figure).toMatchObject({
    kind: 'choice',
    people: PUPILS,
    counts: Object.fromEntries(options.map((id, nth) => [id, counts[nth]])),
  });
  expect(Math.max(...sent)).toBeGreaterThan(1);

  for (const { screen } of pupils) await expect.poll(() => screen.view, LATE).toEqual(view);
  const moved = pupils.filter(({ screen }) => screen.connections > 1).length;
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThan(PUPILS);
  const store = await open(place);
  const events = (await store.rooms.events(room.code, 0)) as { kind: string; key?: string }[];
  await store.close();
  const keys = events.filter(({ kind }) => kind === 'contribute').map(({ key }) => key);
  expect(keys.sort()).toEqual(pupils.map(({ vote }) => vote.key).sort());

  expect([await one.stop(), await two.stop(), two.stderr()]).toEqual([null, 0, '']);
});
