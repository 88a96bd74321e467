/** Screens of one room share what is read of it: one reading for each change, however many they are, and never an old one. */
import { expect, test } from 'vitest';
import { REAL } from '../../../models/room/rehearsal.ts';
import { memoryBus } from '../../../server/live/bus.ts';
import { createLatest } from '../../../server/live/latest.ts';
import { createRooms, type RoomView } from '../../../server/live/rooms.ts';
import { sqlite } from '../../../server/store/sqlite.ts';
import { createStore } from '../../../server/store/store.ts';
import { STEPS } from '../../models/room/shared.ts';
import { store, TODAY } from '../app.ts';

const SETUP = { run: '55', level: 'cycle-4', language: 'fr', screens: 'each', steps: STEPS } as const;
const SCREENS = 30;
const nothing = () => undefined;

async function open(from = store) {
  const rooms = createRooms(from.rooms, memoryBus(), () => REAL);
  const counted = { looks: 0 };
  const latest = createLatest({
    onChange: rooms.onChange,
    look(code) {
      counted.looks++;
      return rooms.look(code);
    },
  });
  const { code } = await rooms.open(SETUP);
  const versions = async (anew = false) => {
    const all = await Promise.all(Array.from({ length: SCREENS }, () => latest.view(code, anew)));
    return [
      ...new Set(all.map(({ data }) => (data === 'ended' ? data : (JSON.parse(data) as RoomView).version))),
    ];
  };
  const join = (seat: string) => rooms.act(code, { kind: 'join', seat, people: 1 });
  return { rooms, code, latest, counted, versions, join };
}

test('thirty screens take one reading for each change, and one for each newcomer', async () => {
  const { rooms, code, latest, counted, versions, join } = await open();
  const ends = Array.from({ length: SCREENS }, () => latest.follow(code, nothing));
  expect([await versions(), counted.looks]).toEqual([[0], 1]);
  await join('a');
  expect([await versions(), await versions(), counted.looks]).toEqual([[1], [1], 2]);
  await latest.view(code, true);
  expect([await versions(), counted.looks]).toEqual([[1], 3]);
  await rooms.end(code);
  expect([await versions(), counted.looks]).toEqual([['ended'], 4]);
  for (const end of ends) end();
});

test('what was requested while the room changed is not what later screens get', async () => {
  const { code, latest, versions, join } = await open();
  const end = latest.follow(code, nothing);
  const during = latest.view(code, false);
  await join('a');
  expect(await versions()).toEqual([1]);
  await during;
  expect(await versions()).toEqual([1]);
  end();
});

test('nothing is kept for a room that nobody follows any more', async () => {
  const { code, latest, counted, versions, join } = await open();
  const ends = [latest.follow(code, nothing), latest.follow(code, nothing)];
  await versions();
  ends[0]!();
  expect([await versions(), counted.looks]).toEqual([[0], 1]);
  ends[1]!();
  await join('a');
  expect([await versions(), counted.looks]).toEqual([[1], 1 + SCREENS]);
});

test('a reading that fails is not kept: the next screen asks again', async () => {
  const closing = await createStore(sqlite(':memory:'), () => TODAY);
  const { code, latest, counted, versions } = await open(closing);
  const end = latest.follow(code, nothing);
  await closing.close();
  await expect(versions()).rejects.toThrow();
  await expect(versions()).rejects.toThrow();
  expect(counted.looks).toBe(2);
  end();
});
