/** Names are drawn: where one is taken already, what has it stays as it is, and the newcomer has another. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Store } from '../../../server/store/store.ts';
import { DATABASES, newPlace, open } from './databases.ts';

/** What is drawn next, by its length; drawn as usual once nothing is left. */
const next: string[] = [];
vi.mock(import('../../../server/store/randomId.ts'), async (original) => {
  const { randomId, isId } = await original();
  return {
    isId,
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

  test('a kept scenario is not written over', async () => {
    next.push('k7m2qx4d', 'k7m2qx4d');
    const first = await store.scenarios.keep({ territory: 'france', query: 'a=1' }, 1);
    const second = await store.scenarios.keep({ territory: '76709', query: 'b=2' }, 1);
    expect([first.id, second.id === first.id]).toEqual(['k7m2qx4d', false]);
    expect(await store.scenarios.find(first.id)).toMatchObject({ territory: 'france', query: 'a=1' });
    expect(await store.scenarios.find(second.id)).toMatchObject({ territory: '76709', query: 'b=2' });
    expect(await store.scenarios.delete(first.id, second.token)).toBe('wrong-token');
  });

  test('nor is a room, nor what a class kept', async () => {
    next.push('k7m2qx', 'k7m2qx', 'k7m2qx4dab', 'k7m2qx4dab');
    const [first, second] = [await store.rooms.open({ run: 'a' }), await store.rooms.open({ run: 'b' })];
    expect([first.code, second.code === first.code]).toEqual(['k7m2qx', false]);
    expect((await store.rooms.find(first.code))!.setup).toEqual({ run: 'a' });
    expect(await store.rooms.isFacilitator(first.code, second.token)).toBe(false);
    const [then, now] = [await store.rooms.keepTotals({ a: 1 }), await store.rooms.keepTotals({ b: 2 })];
    expect([then.code, now.code === then.code]).toEqual(['k7m2qx4dab', false]);
    expect((await store.rooms.findTotals(then.code))!.totals).toEqual({ a: 1 });
  });
});
