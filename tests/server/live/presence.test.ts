/** Counts of screens that processes send each other: the sum of the recent ones. */
import { expect, test } from 'vitest';
import { createPresence } from '../../../server/live/presence.ts';

const TIMES = { gapMs: 1, beatMs: 10, lostMs: 1000, quietMs: 5000 };
const ROOM = 'k7m2qx4d';

/** Processes that all receive what any of them sends, until it ends. */
function processes(count: number) {
  const clock = { now: 0 };
  const all = Array.from({ length: count }, () => createPresence(() => clock.now, TIMES));
  const messages: string[] = [];
  const ends = all.map((one) =>
    one.say((message) => {
      messages.push(message);
      for (const other of all) other.hear(message);
    }),
  );
  return { clock, all, ends, messages };
}

test('each process knows how many screens there are in all; a screen leaves once', async () => {
  const { all, ends } = processes(3);
  const [one, two, three] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
  const leave = one.enter(ROOM);
  two.enter(ROOM);
  two.enter(ROOM);
  two.enter('another');
  for (const each of all) await expect.poll(() => [each.count(ROOM), each.count('another')]).toEqual([3, 1]);
  leave();
  leave();
  for (const each of all) await expect.poll(() => each.count(ROOM)).toBe(2);
  ends[1]!();
  expect([one.count(ROOM), three.count(ROOM), one.count('another')]).toEqual([0, 0, 0]);
  for (const end of ends) end();
});

test('what a process does not repeat in time is forgotten, and listeners are told', async () => {
  const { clock, all, ends } = processes(2);
  const [one, two] = all as [(typeof all)[0], (typeof all)[0]];
  two.enter(ROOM);
  await expect.poll(() => one.count(ROOM)).toBe(1);
  const heard: number[] = [];
  const stop = one.onChange(ROOM, () => heard.push(one.count(ROOM)));
  clock.now += TIMES.lostMs - 1;
  await expect.poll(() => one.count(ROOM)).toBe(1);
  for (const other of ends.splice(1)) other(); // it announces that it is gone
  expect(heard).toEqual([0]);
  one.hear(`dead ${ROOM}:7`);
  expect(one.count(ROOM)).toBe(7);
  clock.now += TIMES.lostMs;
  expect(one.count(ROOM)).toBe(0);
  await expect.poll(() => heard).toEqual([0, 7, 0]);
  stop();
  for (const end of ends) end();
});

test('hundreds of rooms are sent in messages that PostgreSQL accepts, and an invalid message counts for nothing', async () => {
  const { all, ends, messages } = processes(2);
  const [one, two] = all as [(typeof all)[0], (typeof all)[0]];
  for (let i = 0; i < 1200; i++) one.enter(`a${10_000 + i}`);
  await expect.poll(() => two.count('a11199')).toBe(1);
  expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(8000);
  for (const odd of ['', 'x', `x ${ROOM}`, `x ${ROOM}:-1`, `x ${ROOM}:1e9`, `{"x":1}`]) two.hear(odd);
  expect(two.count(ROOM)).toBe(0);
  for (const end of ends) end();
});
