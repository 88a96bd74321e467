/** A room that is stored whole now and then: it is read from there, and forgets there too what is to be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REAL } from '../../../models/room/rehearsal.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import type { Room, RoomEvent } from '../../../models/room/types.ts';
import { memoryBus } from '../../../server/live/bus.ts';
import { createRooms } from '../../../server/live/rooms.ts';
import type { RoomStore } from '../../../server/store/rooms.ts';
import type { Store } from '../../../server/store/store.ts';
import { session, STEPS } from '../../models/room/shared.ts';
import { newPlace, open } from './databases.ts';

const SETUP = { run: '55', level: 'cycle-4', language: 'fr', screens: 'each', steps: STEPS } as const;
const EVERY = 20;
const SENTENCE = 'We open the drawers of Zanzibar';

/** The rooms of a process that has just started. */
const started = (rooms: RoomStore, build = 'this build') =>
  createRooms(rooms, memoryBus(), () => REAL, undefined, undefined, { made: () => build, every: EVERY });

/** A store that counts the events that are read. */
function counting({ rooms }: Store) {
  const counted = { events: 0 };
  const events: RoomStore['events'] = async (code, after) => {
    const found = await rooms.events(code, after);
    counted.events += found.length;
    return found;
  };
  return { counted, rooms: { ...rooms, events } };
}

/** A room at its vote, with as many pupils as there are events to a snapshot, and five more; the last one wrote a sentence. */
async function filled(store: Store) {
  const rooms = started(store.rooms);
  const { code } = await rooms.open(SETUP);
  const act = async (event: RoomEvent) => expect(await rooms.act(code, event)).toBe('done');
  await act({ kind: 'go', step: 'vote' });
  await act({ kind: 'join', seat: 'author', people: 1 });
  const answers = { why: { kind: 'text' as const, text: SENTENCE } };
  await act({ kind: 'contribute', key: 'said', seat: 'author', step: 'vote', people: 1, answers });
  const join = async (count: number, as: string) => {
    for (let i = 0; i < count; i++) await act({ kind: 'join', seat: `${as}${i}`, people: 1 });
  };
  await join(EVERY + 2, 's');
  return { rooms, code, act, join };
}

describe.each(['sqlite', 'postgres'] as const)('on %s', (database) => {
  test('a process that has just started reads the snapshot, and the events since: the room is the same', async () => {
    const store = await open(await newPlace(database));
    const { rooms, code } = await filled(store);
    const { counted, ...anew } = counting(store);
    expect(await started(anew.rooms).look(code)).toEqual(await rooms.look(code));
    expect(counted.events).toBe(5);
    await store.close();
  });

  test('another build reads all the events instead', async () => {
    const store = await open(await newPlace(database));
    const { rooms, code } = await filled(store);
    const { counted, ...anew } = counting(store);
    expect(await started(anew.rooms, 'another build').look(code)).toEqual(await rooms.look(code));
    expect(counted.events).toBe(EVERY + 5);
    await store.close();
  });

  test('what is removed is in no snapshot, and the next one is made without it', async () => {
    const store = await open(await newPlace(database));
    const { code, act, join } = await filled(store);
    expect((await store.rooms.snapshot(code))!.body).toContain(SENTENCE);
    await act({ kind: 'remove', key: 'said', question: 'why' });
    expect(await store.rooms.snapshot(code)).toBeUndefined();
    await join(1, 'late');
    const { version, body } = (await store.rooms.snapshot(code))!;
    expect(version).toBe(EVERY + 7);
    expect(body).not.toContain(SENTENCE);
    await store.close();
  });

  test('it goes with its room', async () => {
    const store = await open(await newPlace(database));
    const { rooms, code } = await filled(store);
    await rooms.end(code);
    expect(await store.rooms.snapshot(code)).toBeUndefined();
    await store.close();
  });

  test('what is refused, or changes nothing, leaves it as it was', async () => {
    const store = await open(await newPlace(database));
    const { rooms, code } = await filled(store);
    const before = await store.rooms.snapshot(code);
    await rooms.act(code, { kind: 'join', seat: 's0', people: 1 });
    expect(await rooms.act(code, { kind: 'reveal', step: 'none' })).toEqual({ refused: 'unknown-step' });
    expect(await store.rooms.snapshot(code)).toEqual(before);
    await store.close();
  });
});

test('on SQLite no file keeps what a snapshot held, once it is removed', async () => {
  const { dataDir, ...place } = await newPlace('sqlite');
  const store = await open({ dataDir, ...place });
  const { act } = await filled(store);
  const holding = () =>
    readdirSync(dataDir).filter((name) => readFileSync(join(dataDir, name)).includes(SENTENCE));
  expect(holding()).not.toEqual([]);
  await act({ kind: 'remove', key: 'said', question: 'why' });
  expect(holding()).toEqual([]);
  await store.close();
});

test('a room that was written and read goes on as it would have', () => {
  const written = (room: Room) => JSON.parse(JSON.stringify(room)) as Room;
  fc.assert(
    fc.property(session, session, (before, then) => {
      const room = replay(openRoom(STEPS, 'team'), before);
      expect(replay(written(room), then)).toEqual(replay(room, then));
    }),
  );
});
