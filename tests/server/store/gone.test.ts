/** Deleted means gone: what was deleted is in no byte of any file of the database, and what may remain is reported. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { stream } from '../../../models/draws/random.ts';
import { REAL } from '../../../models/room/rehearsal.ts';
import type { RoomEvent } from '../../../models/room/types.ts';
import { memoryBus } from '../../../server/live/bus.ts';
import { createRooms } from '../../../server/live/rooms.ts';
import { openStore } from '../../../server/store/connect.ts';
import type { Store } from '../../../server/store/store.ts';
import { STEPS } from '../../models/room/shared.ts';
import { newPlace, open, type Place } from './databases.ts';

const SETUP = { run: '55', level: 'cycle-4', language: 'fr', screens: 'each', steps: STEPS } as const;
const DAY = 24 * 60 * 60 * 1000;
const TOTALS_DAYS = 120;
const SENTENCE = 'We open the drawers of Zanzibar';
const OTHER = 'We repair what Tombouctou can';

/** Looks in every file of the folder: the database, its log, its index. */
const written = ({ dataDir }: Place, sentence: string): string[] =>
  readdirSync(dataDir).filter((name) => readFileSync(join(dataDir, name)).includes(sentence));

const says = (seat: string, text: string, key = `of-${seat}`): RoomEvent => ({
  kind: 'contribute',
  key,
  seat,
  step: 'vote',
  people: 1,
  answers: { why: { kind: 'text', text } },
});

/** A room at its vote, where one pupil wrote each sentence. */
async function spoken(store: Store, ...sentences: string[]) {
  const rooms = createRooms(store.rooms, memoryBus(), () => REAL);
  const { code } = await rooms.open(SETUP);
  const act = async (event: RoomEvent) => expect(await rooms.act(code, event)).toBe('done');
  await act({ kind: 'go', step: 'vote' });
  for (const [i, sentence] of sentences.entries()) {
    await act({ kind: 'join', seat: `s${i}`, people: 1 });
    await act(says(`s${i}`, sentence));
  }
  return { rooms, code, act };
}

test('after the end of a room, none of its sentences is in the files', async () => {
  const place = await newPlace('sqlite');
  const store = await open(place);
  const { rooms, code } = await spoken(store, SENTENCE);
  expect(written(place, SENTENCE).length).toBeGreaterThan(0);
  expect(await rooms.end(code)).toBe(true);
  expect(written(place, SENTENCE)).toEqual([]);
  await store.close();
  expect(written(place, SENTENCE)).toEqual([]);
});

test('a sentence that was removed is in none, whatever the pupil changed in it before; the others are', async () => {
  const place = await newPlace('sqlite');
  const store = await open(place);
  const { act, rooms, code } = await spoken(store, SENTENCE, OTHER);
  await act(says('s0', `${SENTENCE}!`, 'last'));
  const before = await rooms.look(code);
  await act({ kind: 'remove', key: 'last', question: 'why' });
  expect(written(place, SENTENCE)).toEqual([]);
  expect(written(place, OTHER).length).toBeGreaterThan(0);
  // another process reads what is left: the room is the same
  const [here, anew] = [
    await rooms.look(code),
    await createRooms(store.rooms, memoryBus(), () => REAL).look(code),
  ];
  expect(anew).toEqual(here);
  expect(here).not.toEqual(before);
  await store.close();
});

test.each(['sqlite', 'postgres'] as const)(
  'what the facilitator made of a sentence goes with it, on %s: edited, merged into another, or merged with another',
  async (kind) => {
    const store = await open(await newPlace(kind));
    const { act, rooms, code } = await spoken(store, SENTENCE, OTHER, 'third');
    const at = (key: string) => ({ step: 'vote', question: 'why', key });
    await act({ kind: 'edit', ...at('of-s0'), text: `${SENTENCE}.` });
    await act({ kind: 'merge', ...at('of-s1'), other: 'of-s0', text: `${SENTENCE}?` });
    await act({ kind: 'edit', ...at('of-s1'), text: `${SENTENCE};` });
    await act({ kind: 'merge', ...at('of-s2'), other: 'of-s1', text: `${SENTENCE},` });
    await act({ kind: 'remove', key: 'of-s0', question: 'why' });
    const rows = JSON.stringify(await store.rooms.events(code, 0));
    expect([rows.includes(SENTENCE), rows.includes(OTHER), rows.includes('third')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(await createRooms(store.rooms, memoryBus(), () => REAL).look(code)).toEqual(
      await rooms.look(code),
    );
    await store.close();
  },
);

test('what a removed screen said is in none; what others said is', async () => {
  const place = await newPlace('sqlite');
  const store = await open(place);
  const { act } = await spoken(store, SENTENCE, OTHER);
  await act({ kind: 'dismiss', seat: 's0' });
  expect(written(place, SENTENCE)).toEqual([]);
  expect(written(place, OTHER).length).toBeGreaterThan(0);
  await store.close();
});

test('after a day, once swept, and from then on', async () => {
  const place = await newPlace('sqlite');
  const clock = { now: 1 };
  const store = await open(place, () => clock.now);
  await spoken(store, SENTENCE);
  clock.now += DAY;
  await store.sweep();
  expect(written(place, SENTENCE)).toEqual([]);
  await store.close();
});

test('totals that were deleted by someone with their code are in none of the files', async () => {
  const place = await newPlace('sqlite');
  const store = await open(place);
  const { code } = await store.rooms.keepTotals({ texts: [SENTENCE] });
  expect(await store.rooms.deleteTotals(code)).toBe(true);
  expect(await store.rooms.deleteTotals(code)).toBe(false);
  expect(written(place, SENTENCE)).toEqual([]);
  await store.close();
});

test('a scenario that was deleted by someone with its token is in none, and another one still is', async () => {
  const place = await newPlace('sqlite');
  const store = await open(place);
  const kept = (name: string) =>
    store.scenarios.keep({ territory: 'own', query: new URLSearchParams({ name }).toString() }, 30);
  const [mine] = await Promise.all([kept('Zanzibar'), kept('Tombouctou')]);
  expect(written(place, 'Zanzibar').length).toBeGreaterThan(0);
  expect(await store.scenarios.delete(mine.id, 'another token')).toBe('wrong-token');
  expect(written(place, 'Zanzibar').length).toBeGreaterThan(0);
  expect(await store.scenarios.delete(mine.id, mine.token)).toBe('deleted');
  expect(written(place, 'Zanzibar')).toEqual([]);
  expect(written(place, 'Tombouctou').length).toBeGreaterThan(0);
  await store.close();
});

test('totals of a class are in none after 120 days, once swept', async () => {
  const place = await newPlace('sqlite');
  const clock = { now: 1 };
  const store = await open(place, () => clock.now);
  await store.rooms.keepTotals({ texts: [SENTENCE] });
  clock.now += TOTALS_DAYS * DAY - 1;
  expect(await store.sweep()).toBe(0);
  expect(written(place, SENTENCE).length).toBeGreaterThan(0);
  clock.now += 1;
  expect(await store.sweep()).toBe(1);
  expect(written(place, SENTENCE)).toEqual([]);
  await store.close();
});

test('whatever rooms wrote at the same time, what ended leaves no copy in a free part of a page', async () => {
  for (const seed of [1, 2, 3]) {
    const place = await newPlace('sqlite');
    const store = await open(place);
    const codes = await Promise.all([0, 1, 2, 3].map(async () => (await store.rooms.open({})).code));
    // as a whole class of each room would write, in one transaction of this test
    const file = new DatabaseSync(join(place.dataDir, 'sobrement.sqlite'));
    file.exec('begin');
    const add = file.prepare('insert into room_event (room, seq, body) values (?, ?, ?)');
    const draw = stream(seed, 'rooms');
    for (let seq = 1; seq <= 1500; seq++) {
      const code = codes[draw() % codes.length]!;
      add.run(code, seq, `{"text":"sentence of ${code} ${'y'.repeat(draw() % 400)}"}`);
    }
    file.exec('commit');
    file.close();
    for (const code of codes) {
      expect(await store.rooms.end(code)).toBe(true);
      for (const ended of codes.slice(0, codes.indexOf(code) + 1))
        expect(written(place, `sentence of ${ended}`)).toEqual([]);
    }
    await store.close();
  }
});

test('while another program reads the files, it is reported that traces stay, and they go once it has finished', async () => {
  const place = await newPlace('sqlite');
  const said: string[] = [];
  const store = await openStore({ ...place, now: Date.now, onLost: ({ message }) => said.push(message) });
  if ('wrong' in store) throw new Error(store.wrong);
  const { rooms, code } = await spoken(store, SENTENCE);
  const reader = new DatabaseSync(join(place.dataDir, 'sobrement.sqlite'));
  reader.exec('begin');
  reader.prepare('select count(*) from room_event').all();
  expect(await rooms.end(code)).toBe(false);
  expect(said).toEqual([expect.stringMatching(/another program/)]);
  expect(written(place, SENTENCE).length).toBeGreaterThan(0);
  reader.exec('commit');
  reader.close();
  await expect.poll(() => written(place, SENTENCE), { timeout: 20_000 }).toEqual([]);
  await store.close();
});

test('what could not be wiped when a room ended is wiped when the server stops', async () => {
  const place = await newPlace('sqlite');
  const store = await open(place);
  const { rooms, code } = await spoken(store, SENTENCE);
  const reader = new DatabaseSync(join(place.dataDir, 'sobrement.sqlite'));
  reader.exec('begin');
  reader.prepare('select count(*) from room_event').all();
  expect(await rooms.end(code)).toBe(false);
  reader.exec('commit');
  // still open: this is not the last connection, with which SQLite would empty its log by itself
  await store.close();
  expect(written(place, SENTENCE)).toEqual([]);
  reader.close();
});

test('on PostgreSQL its own files may keep traces, and this is reported', async () => {
  const store = await open(await newPlace('postgres'));
  const { rooms, code } = await spoken(store, SENTENCE);
  expect(await rooms.end(code)).toBe(false);
  expect(await store.rooms.events(code, 0)).toEqual([]);
  await store.close();
});

test('on PostgreSQL, a sentence that was removed is in no row', async () => {
  const store = await open(await newPlace('postgres'));
  const { act, code } = await spoken(store, SENTENCE, OTHER);
  await act({ kind: 'remove', key: 'of-s0', question: 'why' });
  const rows = JSON.stringify(await store.rooms.events(code, 0));
  expect([rows.includes(SENTENCE), rows.includes(OTHER)]).toEqual([false, true]);
  await store.close();
});
