/** What happens outside a household's year: once, or to things that no home owns. It is never part of a saving. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aside } from '../../../models/proposals/aside.ts';
import { choiceOf, picksOf } from '../../../models/proposals/picks.ts';
import { anyAnswers } from '../arbitraries.ts';
import { catalogue, fresh, near, value } from '../shared.ts';
import { bench, choices, effectsOf, HOME, parameter, proposals } from './shared.ts';

const lever = (id: string) => proposals.levers.find((each) => each.id === id)!;
const OUTSIDE = ['drawers', 'ad-panels'];

describe('an aside', () => {
  test('exists for the levers that act on no line of a home, and only for these', () => {
    const run = fresh(HOME);
    const shown = proposals.levers.filter((each) => aside(each, 1, run, bench) !== undefined);
    expect(shown.map(({ id }) => id).sort()).toEqual([...OUTSIDE].sort());
  });

  test('is never subtracted from a footprint', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const run = fresh(answers);
        const found = effectsOf(run, { 'take-back': 1, 'empty-drawers': 1, 'ad-screens': 1 });
        expect(found.proposals).toHaveLength(3);
        expect(found.lines).toEqual([]);
        expect(found.after).toEqual(run.total);
      }),
      { numRuns: 20 },
    );
  });

  test('for advertising screens is their number per inhabitant times what one weighs', () => {
    const run = fresh(HOME);
    const found = aside(lever('ad-panels'), 1 / 2, run, bench)!;
    expect(found.per).toBe('inhabitant-year');
    const [number, each] = ['number', 'kg'].map((name) => bench.parameters.ofFactor(`lever.panels.${name}`));
    expect(found.saving.length).toBe(number!.length);
    found.saving.forEach((kg, i) => expect(near(kg, (number![i]! * each![i]!) / 2, 1e-12)).toBe(true));
    expect(found.saving[0]).toBeCloseTo(0.0267, 4);
  });

  test('for drawers is, once, the manufacture of as many new phones less the transport of old ones', () => {
    const run = fresh({ ...HOME, dormant: 3 });
    const found = aside(lever('drawers'), 1, run, bench)!;
    expect(found.per).toBe('once');
    const reused = parameter('lever.drawers.reused') * parameter('lever.repair.displacement');
    const making = value('smartphone.manufacture') + value('smartphone.distribution');
    expect(near(found.saving[0]!, 3 * reused * (making - value('handover.carriage')))).toBe(true);
    const six = aside(lever('drawers'), 1, fresh({ ...HOME, dormant: 6 }), bench)!;
    six.saving.forEach((kg, i) => expect(near(kg, 2 * found.saving[i]!)).toBe(true));
    const none = aside(lever('drawers'), 1, fresh({ ...HOME, dormant: 0 }), bench)!;
    expect(none.saving.every((kg) => kg === 0)).toBe(true);
  });

  test('for drawers that nobody counted is drawn with their number', () => {
    const found = aside(lever('drawers'), 1, fresh({}), bench)!;
    expect(new Set(found.saving).size).toBeGreaterThan(100);
    const dormant = fresh({}).situation.dormant.central;
    const known = aside(lever('drawers'), 1, fresh({ dormant }), bench)!;
    expect(near(found.saving[0]!, known.saving[0]!)).toBe(true);
    expect(catalogue.factors[catalogue.dormant.factor]!.central).toBeGreaterThan(0);
  });
});

describe('picks', () => {
  test('turn into a choice and back, in the catalogue’s order', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const picks = picksOf(choice, proposals);
        const order = proposals.proposals.map(({ id }) => id);
        expect(picks.map(({ id }) => order.indexOf(id))).toEqual(
          picks.map(({ id }) => order.indexOf(id)).sort((a, b) => a - b),
        );
        expect(choiceOf({ proposals: picks }, proposals)).toEqual(choice);
      }),
    );
  });

  test('without an intensity have that of the proposal; one listed twice has the stronger', () => {
    const of = (...picked: { id: string; intensity?: number }[]) =>
      choiceOf({ proposals: picked }, proposals);
    expect(of({ id: 'box-asleep' })).toEqual({ 'box-asleep': 0.33 });
    expect(of({ id: 'box-asleep', intensity: 0 })).toEqual({ 'box-asleep': 0 });
    expect(of({ id: 'box-asleep', intensity: 0.9 }, { id: 'box-asleep' })).toEqual({ 'box-asleep': 0.9 });
    expect(of({ id: 'box-asleep' }, { id: 'box-asleep', intensity: 0.1 })).toEqual({ 'box-asleep': 0.33 });
    expect(choiceOf({}, proposals)).toEqual({});
  });
});
