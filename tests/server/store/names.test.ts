/** Names are drawn at random: when one is already taken, its owner stays as it is, and the newcomer gets another. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Store } from '../../../server/store/store.ts';
import { DATABASES, newPlace, open } from './databases.ts';

/** The next draws, by length; draws are random again once none is left. */
const next: string[] = [];
vi.mock(import('../../../server/store/randomId.ts'), async (original) => {
  const { randomId, ...others } = await original();
  return {
    ...others,
    randomId: (length, draw) => {
      const at = next.findIndex((name) => name.length === length);
      return at < 0 ? randomId(length, draw) : next.splice(at, 1)[0]!;
    },
  };
});

describe.each(DATABASES)('on %s', (database) => {
  let store: Store;
  beforeAll(async () => void (store = await open(await newPlace(database))));
  afterAll(() => store.close());

  test('a new scenario does not overwrite one that is kept', async () => {
    next.push('k7m2qx4d', 'k7m2qx4d');
    const first = await store.scenarios.keep({ territory: 'france', query: 'a=1' }, 1);
    const second = await store.scenarios.keep({ territory: '76709', query: 'b=2' }, 1);
    expect([first.id, second.id === first.id]).toEqual(['k7m2qx4d', false]);
    expect(await store.scenarios.find(first.id)).toMatchObject({ territory: 'france', query: 'a=1' });
    expect(await store.scenarios.find(second.id)).toMatchObject({ territory: '76709', query: 'b=2' });
    expect(await store.scenarios.delete(first.id, second.token)).toBe('wrong-token');
  });

  test('a new room, or what a class kept, does not overwrite another', async () => {
    next.push('k7m2qx4d', 'k7m2qx4d', 'k7m2qx4dab', 'k7m2qx4dab');
    const [first, second] = [await store.rooms.open({ run: 'a' }), await store.rooms.open({ run: 'b' })];
    expect([first.code, second.code === first.code]).toEqual(['k7m2qx4d', false]);
    expect((await store.rooms.find(first.code))!.setup).toEqual({ run: 'a' });
    expect(await store.rooms.isFacilitator(first.code, second.token)).toBe(false);
    const [then, now] = [await store.rooms.keepTotals({ a: 1 }), await store.rooms.keepTotals({ b: 2 })];
    expect([then.code, now.code === then.code]).toEqual(['k7m2qx4dab', false]);
    expect((await store.rooms.findTotals(then.code))!.totals).toEqual({ a: 1 });
  });
});
