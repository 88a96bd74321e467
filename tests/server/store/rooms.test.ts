/** Stored rooms: one contract, held by both databases. */
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isId } from '../../../server/store/randomId.ts';
import {
  ROOM_CODE_LENGTH,
  ROOM_KEY_LENGTH,
  TOTALS_DAYS,
  type FoundRoom,
  type RoomEvents,
  type Verdict,
} from '../../../server/store/rooms.ts';
import type { Store } from '../../../server/store/store.ts';
import { DATABASES, newPlace, open, type Place } from './databases.ts';

const HOUR = 60 * 60 * 1000;
const BORN = Date.UTC(2026, 10, 25, 9);
const SETUP = { run: '55', level: 'cycle-4', steps: [{ id: 'a', é: 'È' }] };
const keep = () => Promise.resolve<Verdict<string>>('stored');

describe.each(DATABASES)('rooms on %s', (database) => {
  let place: Place;
  let store: Store;
  let clock = BORN;
  beforeAll(async () => {
    place = await newPlace(database);
    store = await open(place, () => clock);
  });
  afterAll(() => store.close());

  test('a room is found by its code, with how it was opened, for a day', async () => {
    const { code, key, expires } = await store.rooms.open(SETUP);
    expect(isId(code, ROOM_CODE_LENGTH)).toBe(true);
    expect(isId(key, ROOM_KEY_LENGTH)).toBe(true);
    expect(expires).toBe(BORN + 24 * HOUR);
    expect(await store.rooms.find(code)).toEqual({ key, setup: SETUP, version: 0, ended: false, expires });
    for (const wrong of ['', 'zzzzzz', code.toUpperCase(), `${code}x`, '\0'.repeat(6)])
      expect(await store.rooms.find(wrong)).toBeUndefined();
    clock = expires;
    expect(await store.rooms.find(code)).toBeUndefined();
    expect(await store.rooms.add(code, {}, keep)).toBe('unknown');
    clock = BORN;
  });

  test('its facilitator is whoever has the token, and the phrase gives a new token, which ends the first', async () => {
    const { code, token, phrase } = await store.rooms.open(SETUP);
    const other = await store.rooms.open(SETUP);
    expect(phrase).toMatch(/^(?:[2-9a-z]{4} ){3}[2-9a-z]{4}$/);
    expect(await store.rooms.isFacilitator(code, token)).toBe(true);
    for (const wrong of ['', 'x', other.token, phrase])
      expect(await store.rooms.isFacilitator(code, wrong)).toBe(false);
    expect(await store.rooms.recover(code, other.phrase)).toBeUndefined();
    const again = await store.rooms.recover(code, ` ${phrase.toUpperCase().replaceAll(' ', '-')} `);
    expect(await store.rooms.isFacilitator(code, again!)).toBe(true);
    expect(await store.rooms.isFacilitator(code, token)).toBe(false);
  });

  test('events are kept in order, and those after a given place can be read', async () => {
    const { code } = await store.rooms.open(SETUP);
    for (const n of [1, 2, 3]) expect(await store.rooms.add(code, { n }, keep)).toBe('stored');
    expect(await store.rooms.events(code, 0)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(await store.rooms.events(code, 2)).toEqual([{ n: 3 }]);
    expect(await store.rooms.find(code)).toMatchObject({ version: 3 });
  });

  test('an event that is refused, changes nothing or fails leaves nothing', async () => {
    const { code } = await store.rooms.open(SETUP);
    await store.rooms.add(code, { n: 1 }, keep);
    const refused = { refused: 'locked' } as const;
    expect(await store.rooms.add(code, { n: 2 }, () => Promise.resolve(refused))).toEqual(refused);
    expect(await store.rooms.add(code, { n: 2 }, () => Promise.resolve('same' as const))).toBe('same');
    await expect(store.rooms.add(code, { n: 2 }, () => Promise.reject(new Error('bug')))).rejects.toThrow(
      'bug',
    );
    expect(await store.rooms.events(code, 0)).toEqual([{ n: 1 }]);
    expect(await store.rooms.find(code)).toMatchObject({ version: 1 });
  });

  test('others are served between two writes that came together', async () => {
    const { code } = await store.rooms.open(SETUP);
    const order: string[] = [];
    const writing = Array.from({ length: 8 }, (_, n) =>
      store.rooms.add(code, { n }, keep).then(() => order.push('write')),
    );
    for (let turn = 0; !order.includes('write') || turn < 4; turn++) {
      await setImmediate();
      order.push('page');
    }
    await Promise.all(writing);
    expect(
      order.slice(0, order.lastIndexOf('write')).filter((one) => one === 'page').length,
    ).toBeGreaterThanOrEqual(4);
  });

  test('forty at once, from two processes where there may be two: none is lost, none is decided on an outdated room', async () => {
    const { code } = await store.rooms.open(SETUP);
    const others = database === 'postgres' ? [await open(place, () => clock)] : [];
    const stores = [store, ...others];
    const seen: number[] = [];
    const decide = async ({ version }: FoundRoom, { events }: RoomEvents) => {
      seen.push(version);
      expect(await events(0)).toHaveLength(version);
      // like a contribution sent twice: only the first of each pair changes anything
      return version % 2 === 0 || version > 10 ? ('stored' as const) : ({ refused: 'odd' } as const);
    };
    const verdicts = await Promise.all(
      Array.from({ length: 40 }, (_, i) => stores[i % stores.length]!.rooms.add(code, { i }, decide)),
    );
    expect(verdicts.filter((verdict) => verdict === 'stored')).toHaveLength(1);
    expect(seen.sort((a, b) => a - b)).toEqual([0, ...Array.from({ length: 39 }, () => 1)]);
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, i) => stores[i % stores.length]!.rooms.add(code, { i }, keep)),
    );
    expect(all.every((verdict) => verdict === 'stored')).toBe(true);
    const events = (await store.rooms.events(code, 1)) as { i: number }[];
    expect(events.map(({ i }) => i).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
    await Promise.all(others.map((each) => each.close()));
  });

  test('nothing is left of an ended room but its code; the sweep removes that too', async () => {
    const { code, token, phrase, expires } = await store.rooms.open(SETUP);
    await store.rooms.add(code, { text: 'mine' }, keep);
    await store.rooms.end(code);
    expect(await store.rooms.find(code)).toMatchObject({ setup: null, ended: true });
    expect(await store.rooms.events(code, 0)).toEqual([]);
    expect(await store.rooms.isFacilitator(code, token)).toBe(false);
    expect(await store.rooms.recover(code, phrase)).toBeUndefined();
    clock = expires;
    expect(await store.sweep()).toBeGreaterThan(0);
    clock = BORN;
    expect(await store.rooms.find(code)).toBeUndefined();
  });

  test('the sweep removes the events of a room that nobody ended', async () => {
    const { code, expires } = await store.rooms.open(SETUP);
    await store.rooms.add(code, { text: 'mine' }, keep);
    clock = expires;
    await store.sweep();
    clock = BORN;
    expect(await store.rooms.events(code, 0)).toEqual([]);
  });

  test('totals are found under their code for 120 days', async () => {
    const { code, expires } = await store.rooms.keepTotals({ kg: { people: 28 } });
    expect(expires).toBe(BORN + 120 * 24 * HOUR);
    expect(await store.rooms.findTotals(code)).toEqual({
      totals: { kg: { people: 28 } },
      created: BORN,
      expires: BORN + TOTALS_DAYS * 24 * 60 * 60 * 1000,
    });
    expect(await store.rooms.findTotals('zzzzzzzzzz')).toBeUndefined();
    clock = expires;
    expect(await store.rooms.findTotals(code)).toBeUndefined();
    expect(await store.sweep()).toBeGreaterThan(0);
    clock = BORN;
    expect(await store.rooms.findTotals(code)).toBeUndefined();
  });
});
