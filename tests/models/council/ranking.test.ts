/** The order of the levers of a council, and what a choice of them is worth in it. */
import { describe, expect, test } from 'vitest';
import { inLeverOrder, rankedLevers, sealOfPulls } from '../../../models/council/outcome/ranking.ts';
import { kindsOf } from '../../../models/council/plan/catalogue.ts';
import { GAIN_GROUPS } from '../../../models/proposals/order.ts';
import { isAttested } from '../../../models/proposals/seal.ts';
import { library } from '../shared.ts';
import { pull, stock } from './shared.ts';

describe('the levers of a council', () => {
  const ranks = () => rankedLevers(library);

  test('stand each once in the one order, by what they surely save', () => {
    const ranked = ranks();
    expect(ranked.map(({ lever }) => lever.id).toSorted()).toEqual(
      stock.levers.map(({ id }) => id).toSorted(),
    );
    const places = ranked.map(({ group, difference }) => ({
      group: GAIN_GROUPS.indexOf(group),
      low: -difference.high,
    }));
    expect(places).toEqual(places.toSorted((a, b) => a.group - b.group || b.low - a.low));
    for (const { lever, group, helps } of ranked) {
      if (!isAttested(lever.seal)) expect([lever.id, group]).toEqual([lever.id, 'unmeasured']);
      else expect([lever.id, group]).toEqual([lever.id, helps >= 0.9 ? 'helps' : 'either']);
    }
  });

  test('that are pulled stand in that order too, with what is said of each', () => {
    const ranked = ranks();
    const [first, second, third] = ranked.map(({ lever }) => lever.id);
    const pulls = [pull(third!, 1), pull(first!, 2)];
    expect(inLeverOrder(pulls, ranked)).toEqual([pulls[1], pulls[0]]);
    expect(inLeverOrder([pull(second!, 3)], ranked)).toEqual([pull(second!, 3)]);
  });

  test('are known together as the least sure of those that are pulled, and of no other', () => {
    const of = (...levers: string[]) =>
      sealOfPulls(
        levers.map((lever) => ({ lever })),
        stock,
      );
    expect(of()).toBe(null);
    expect(of('council-longer')).toBe('calculated');
    expect(of('council-longer', 'repair-cafe')).toBe('assumed');
    expect(of('repair-cafe', 'awareness', 'council-longer')).toBe('unmeasured');
  });

  test('act on the kinds that they touch, and on those that receive what they give', () => {
    const of = (id: string) => kindsOf(stock.levers.find((lever) => lever.id === id)!);
    expect(of('donation')).toEqual(['council-computer', 'desktop-home']);
    expect(of('council-longer')).toEqual(['council-computer', 'council-screen']);
  });
});
