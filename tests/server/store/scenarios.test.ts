/** Stored scenarios: one contract, held by both databases. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCENARIO_ID_LENGTH } from '../../../server/store/scenarios.ts';
import { isId } from '../../../server/store/randomId.ts';
import type { Store } from '../../../server/store/store.ts';
import { DATABASES, newPlace, open, type Place } from './databases.ts';

const DAY = 24 * 60 * 60 * 1000;
const BORN = Date.UTC(2026, 10, 25);
const SCENARIO = { territory: '76709', query: 'repair-cafe=3&horizon=2040&name=L’Été' };

describe.each(DATABASES)('scenarios on %s', (database) => {
  let place: Place;
  let store: Store;
  let clock = BORN;
  const now = () => clock;
  beforeAll(async () => {
    place = await newPlace(database);
    store = await open(place, now);
  });
  afterAll(() => store.close());

  test('are found again exactly as they were kept, with their dates', async () => {
    const { token, ...kept } = await store.scenarios.keep(SCENARIO, 30);
    expect(isId(kept.id, SCENARIO_ID_LENGTH)).toBe(true);
    expect(kept).toEqual({ ...SCENARIO, id: kept.id, created: BORN, expires: BORN + 30 * DAY });
    expect(await store.scenarios.find(kept.id)).toEqual(kept);
    expect(JSON.stringify(await store.scenarios.find(kept.id))).not.toContain(token);
  });

  test('have two links when the same one is kept twice', async () => {
    const [a, b] = await Promise.all([1, 1].map((days) => store.scenarios.keep(SCENARIO, days)));
    expect(a!.id).not.toBe(b!.id);
    expect(a!.token).not.toBe(b!.token);
  });

  test('are deleted with their own token, and with no other', async () => {
    const mine = await store.scenarios.keep(SCENARIO, 1);
    const other = await store.scenarios.keep(SCENARIO, 1);
    expect(await store.scenarios.delete(mine.id, other.token)).toBe('wrong-token');
    expect(await store.scenarios.delete(mine.id, '')).toBe('wrong-token');
    expect(await store.scenarios.find(mine.id)).toBeDefined();
    expect(await store.scenarios.delete(mine.id, mine.token)).toBe('deleted');
    expect(await store.scenarios.delete(mine.id, mine.token)).toBe('unknown');
    expect(await store.scenarios.find(mine.id)).toBeUndefined();
    expect(await store.scenarios.find(other.id)).toBeDefined();
  });

  test('are not found once expired, not deleted twice, and swept; younger ones stay', async () => {
    await store.sweep();
    const short = await store.scenarios.keep(SCENARIO, 1);
    const long = await store.scenarios.keep(SCENARIO, 400);
    clock = BORN + DAY - 1;
    expect(await store.scenarios.find(short.id)).toBeDefined();
    clock = BORN + DAY;
    expect(await store.scenarios.find(short.id)).toBeUndefined();
    expect(await store.scenarios.delete(short.id, short.token)).toBe('unknown');
    expect(await store.sweep()).toBeGreaterThan(0);
    expect(await store.sweep()).toBe(0);
    clock = BORN;
    expect(await store.scenarios.find(short.id)).toBeUndefined();
    expect(await store.scenarios.find(long.id)).toBeDefined();
  });

  test.each(['', 'k7m2qx4', 'K7M2QX4D', '0o1l0o1l', '\u0000k7m2qx4', 'é'.repeat(8), 'a'.repeat(10_000)])(
    'the name %j is that of none',
    async (id) => {
      expect(await store.scenarios.find(id)).toBeUndefined();
      expect(await store.scenarios.delete(id, 'x')).toBe('unknown');
    },
  );

  test('are found by another process on the same database, and both may write at once', async () => {
    const other = await open(place, now);
    const kept = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? store : other).scenarios.keep(SCENARIO, 1)),
    );
    for (const { id } of kept)
      expect(await (Math.random() < 0.5 ? store : other).scenarios.find(id)).toBeDefined();
    await other.close();
  });

  test('outlive the process', async () => {
    const { id } = await store.scenarios.keep(SCENARIO, 1);
    await store.close();
    store = await open(place, now);
    expect(await store.scenarios.find(id)).toMatchObject(SCENARIO);
  });
});
