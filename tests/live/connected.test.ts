/** Two processes on one PostgreSQL: the facilitator sees the number of screens on both, and then of those that remain. */
import { afterAll, expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { newPlace } from '../server/store/databases.ts';
import { openRoom } from './client.ts';
import { follow, LATE, type Follower } from './follow.ts';

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** Longer than the time for which a dead process is remembered. */
const FORGOTTEN = { timeout: 30_000 };

test('the count includes both processes, and falls when a screen leaves, a process stops, or one is killed', async () => {
  const place = await newPlace('postgres');
  const start = () => startApp({ DATABASE_URL: place.databaseUrl! });
  const [one, two, three] = [await start(), await start(), await start()] as const;
  ends.push(one.stop, two.stop, three.stop);
  const { code } = await openRoom(one.url);
  const screen = (app: typeof one, as?: 'lead' | 'screen'): Follower => {
    const follower = follow(`${app.url}/api/v1/rooms/${code}`, undefined, as);
    ends.push(follower.close);
    return follower;
  };
  const leads = [screen(one, 'lead'), screen(two, 'lead')] as const;
  const wall = screen(one, 'screen');
  const atOne = Array.from({ length: 3 }, () => screen(one));
  const atTwo = Array.from({ length: 2 }, () => screen(two));
  const atThree = [screen(three)];
  for (const lead of leads) await expect.poll(() => lead.connected, LATE).toBe(6);
  atTwo[0]!.close();
  for (const lead of leads) await expect.poll(() => lead.connected, LATE).toBe(5);
  atThree[0]!.close();
  expect([await three.stop(), three.stderr()]).toEqual([0, '']);
  for (const lead of leads) await expect.poll(() => lead.connected, LATE).toBe(4);

  process.kill(one.pid, 'SIGKILL');
  for (const follower of [leads[0], wall, ...atOne]) follower.close();
  await expect.poll(() => leads[1].connected, FORGOTTEN).toBe(1);
  screen(two);
  await expect.poll(() => leads[1].connected, LATE).toBe(2);
  for (const { connected, view } of [wall, ...atOne, ...atTwo]) {
    expect(view).toBeDefined();
    expect(connected).toBeUndefined();
  }
  expect(two.stderr()).toBe('');
});
