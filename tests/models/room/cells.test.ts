/** No bar, and nothing that can be worked out from the bars, is of one to four people. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aheadIn,
  halfOf,
  leadingOptions,
  middleIn,
  toldBars,
  toldOptions,
} from '../../../models/room/cells.ts';
import { figures } from '../../../models/room/figures.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import { FLOOR } from '../../../models/room/types.ts';
import { session, STEPS } from './shared.ts';

const counts = fc
  .array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 2, maxLength: 16 })
  .map((all) => Object.fromEntries(all.map((count, i) => [`option-${i}`, count])));
const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
const isTold = (people: number) => people === 0 || people >= FLOOR;

describe('options', () => {
  test('none is told of one to four people; what is told is true, and all the rest is hidden', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { counts: told, hidden } = toldOptions(all);
        for (const [name, count] of Object.entries(told))
          expect([count, isTold(count)]).toEqual([all[name], true]);
        expect([...Object.keys(told), ...hidden].sort()).toEqual(Object.keys(all).sort());
      }),
    );
  });

  test('subtraction gives none back: never one hidden alone, nor few people hidden together, unless all are', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { counts: told, hidden } = toldOptions(all);
        if (hidden.length === 0 || Object.keys(told).length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(sum(hidden.map((name) => all[name]!))).toBeGreaterThanOrEqual(FLOOR);
      }),
    );
  });

  /** All the counts that a reader who knows the rule and how many people there are may still believe in. */
  function* possible(names: readonly string[], left: number): Generator<Record<string, number>> {
    const [name, ...others] = names;
    if (name === undefined) {
      if (left === 0) yield {};
      return;
    }
    for (let count = 0; count <= left; count++)
      for (const rest of possible(others, left - count)) yield { [name]: count, ...rest };
  }

  test('a reader who knows the rule cannot tell what any hidden option is', () => {
    const few = fc.array(fc.nat(9), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(few, (all) => {
        const given = Object.fromEntries(all.map((count, i) => [`o${i}`, count]));
        const { counts: told, hidden } = toldOptions(given);
        const left = sum(hidden.map((name) => given[name]!));
        if (hidden.length === 0 || (Object.keys(told).length === 0 && left < FLOOR)) return;
        const worlds = [...possible(hidden, left)].filter((world) => {
          const again = toldOptions({ ...given, ...world });
          return again.hidden.length === hidden.length && hidden.every((name) => again.hidden.includes(name));
        });
        for (const name of hidden)
          expect(new Set(worlds.map((world) => world[name])).size, JSON.stringify(given)).toBeGreaterThan(1);
      }),
    );
  });

  test('nor can one who also knows their own voice, where the option ahead of all is named or is not', () => {
    for (const names of [
      ['law', 'a'],
      ['law', 'a', 'b'],
      ['law', 'a', 'b', 'c'],
    ])
      for (let people = FLOOR; people <= 13; people++) {
        const hiding = [...possible(names, people)].filter(
          (world) => toldOptions(world).hidden.length === names.length,
        );
        for (const told of new Set(hiding.map(aheadIn))) {
          const worlds = hiding.filter((world) => aheadIn(world) === told);
          // each voice on its own knows one that chose as it did
          for (const own of told === undefined ? [undefined] : [undefined, ...names])
            for (const name of names) {
              const left = worlds.filter((world) => own === undefined || world[own]! > 0);
              const seen = new Set(left.map((world) => world[name]));
              expect(seen.size, `${people} ${told} ${own} ${name}`).toBeGreaterThan(1);
            }
          if (told === undefined) continue;
          for (const world of worlds) {
            expect(world[told]).toBeGreaterThanOrEqual(FLOOR);
            expect(world[told]! * 2).toBeGreaterThan(people);
          }
        }
      }
  });

  test('nor can one who also knows their own answer, where the middle one stands in the place of all counts', () => {
    const names = ['5', '20', '50', '80'];
    let told = 0;
    for (let people = FLOOR; people <= 14; people++)
      for (let many = 2; many <= names.length; many++) {
        const some = names.slice(0, many);
        const hiding = [...possible(some, people)].filter(
          (world) => toldOptions(world).hidden.length === some.length,
        );
        const middle = (world: Record<string, number>) => middleIn(some.map((name) => [name, world[name]!]));
        for (const named of new Set(hiding.map(middle))) {
          const worlds = hiding.filter((world) => middle(world) === named);
          for (const own of named === undefined ? [undefined] : [undefined, ...some])
            for (const name of some) {
              const left = worlds.filter((world) => own === undefined || world[own]! > 0);
              const seen = new Set(left.map((world) => world[name]));
              if (left.length > 0) expect(seen.size, `${people} ${named} ${own} ${name}`).toBeGreaterThan(1);
            }
          if (named === undefined) continue;
          told++;
          for (const world of worlds) {
            // five people at least are at it or below, and five at it or above
            const at = some.indexOf(named);
            for (const side of [some.slice(0, at + 1), some.slice(at)])
              expect(sum(side.map((name) => world[name]!))).toBeGreaterThanOrEqual(FLOOR);
          }
        }
      }
    expect(told).toBeGreaterThan(0);
  });

  test('the middle is told of ten people on, of numbers alone, and never beside a count', () => {
    const few = { 5: 4, 20: 2, 50: 3, 80: 3 };
    const all = (counts: Record<string, number>) => middleIn(Object.entries(counts));
    expect(all(few)).toBe('20');
    expect(all({ ...few, 5: 1 })).toBeUndefined();
    expect(all({ ...few, 20: 6 })).toBeUndefined();
    expect(all({ tv: 4, phone: 2, laptop: 3, box: 3 })).toBeUndefined();
  });

  test('the option ahead of all is named of seven people on, whatever the order, and never beside a count', () => {
    expect(aheadIn({ law: 0, a: 6, b: 1 })).toBe('a');
    expect(aheadIn({ law: 1, a: 0, b: 6 })).toBe('b');
    expect(aheadIn({ law: 0, a: 26, b: 4 })).toBe('a');
    for (const none of [
      { law: 0, a: 5, b: 1 },
      { law: 0, a: 4, b: 3 },
      { law: 0, a: 9, b: 0 },
      { law: 12, a: 1, b: 7 },
      { law: 4, a: 4, b: 4 },
    ])
      expect(aheadIn(none), JSON.stringify(none)).toBeUndefined();
  });

  test.each([
    [2, 30],
    [3, 30],
    [4, 24],
  ])(
    'of %i, each person taking one, what is shown and what is named as first tell no count of one to four people',
    (options, most) => {
      const names = Array.from({ length: options }, (_, i) => `o${i}`);
      for (let people = FLOOR; people <= most; people++) {
        const worlds = new Map<string, Record<string, number>[]>();
        for (const all of possible(names, people)) {
          const seen = JSON.stringify([toldOptions(all), leadingOptions(all)]);
          worlds.set(seen, [...(worlds.get(seen) ?? []), all]);
        }
        for (const [seen, alike] of worlds)
          for (const name of names)
            if (alike.every((all) => all[name] === alike[0]![name]))
              expect(isTold(alike[0]![name]!), seen + people).toBe(true);
      }
    },
  );

  test('what is ahead of all the others together is what most chose, wherever both may be named', () => {
    let both = 0;
    for (const names of [
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ])
      for (let people = FLOOR; people <= 16; people++)
        for (const all of possible(names, people)) {
          const [ahead, leading] = [aheadIn(all), leadingOptions(all)];
          if (ahead === undefined || leading.length === 0) continue;
          expect(leading, JSON.stringify(all)).toEqual([ahead]);
          both++;
        }
    expect(both).toBeGreaterThan(100);
  });

  test('the first of three is named where its number is hidden; two that tie are, among enough people', () => {
    expect(leadingOptions({ a: 18, b: 1, c: 1 })).toEqual(['a']);
    expect(leadingOptions({ a: 8, b: 4, c: 8 })).toEqual(['a', 'c']);
    expect(leadingOptions({ a: 5, b: 1, c: 5 })).toEqual([]);
    expect(leadingOptions({ a: 4, b: 4, c: 4 })).toEqual([]);
    expect(leadingOptions({ a: 5, b: 0, c: 5 })).toEqual(['a', 'c']);
    expect(leadingOptions({ a: 1, b: 5 })).toEqual([]);
    expect(leadingOptions({ a: 0, b: 0, c: 0 })).toEqual([]);
  });

  test('where nobody is hidden, nothing is', () => {
    expect(toldOptions({ a: 5, b: 0, c: 12 })).toEqual({ counts: { a: 5, b: 0, c: 12 }, hidden: [] });
    expect(toldOptions({ a: 12, b: 1, c: 0, d: 7 })).toEqual({ counts: { a: 12 }, hidden: ['b', 'c', 'd'] });
    expect(toldOptions({ a: 1, b: 2 })).toEqual({ counts: {}, hidden: ['a', 'b'] });
    // two of four each: that they are as full as they can be would tell them, unless one could be of five
    expect(toldOptions({ a: 4, b: 4, c: 5, d: 12 }).hidden).toEqual(['a', 'b', 'c']);
    expect(toldOptions({ a: 4, b: 4, c: 4, d: 12 }).hidden).toEqual(['a', 'b', 'c', 'd']);
    expect(toldOptions({ a: 4, b: 4, c: 9, d: 12 }).hidden).toEqual(['a', 'b']);
    expect(toldOptions({ a: 4, b: 3, c: 9, d: 12 }).hidden).toEqual(['a', 'b']);
    expect(toldOptions({ a: 9, b: 9, c: 4 })).toEqual({ counts: {}, hidden: ['a', 'b', 'c'] });
  });
});

describe('bars', () => {
  const bars = fc.array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(30)), { minLength: 1, maxLength: 18 });
  const edgesOf = (bins: readonly number[]) => bins.slice(1).map((_, i) => (i + 1) * 50);

  test('each holds five people at least, everyone is in one, and edges are those of the question', () => {
    fc.assert(
      fc.property(bars, (bins) => {
        const people = sum(bins);
        const told = toldBars({ edges: edgesOf(bins), bins });
        expect(sum(told.bins)).toBe(people);
        expect(told.edges).toHaveLength(told.bins.length - 1);
        expect(edgesOf(bins)).toEqual(expect.arrayContaining([...told.edges]));
        expect([...told.edges].sort((a, b) => a - b)).toEqual(told.edges);
        if (people >= FLOOR) for (const each of told.bins) expect(each).toBeGreaterThanOrEqual(FLOOR);
        told.bins.forEach((each, i) => {
          const [from, to] = [told.edges[i - 1] ?? -Infinity, told.edges[i] ?? Infinity];
          expect(each).toBe(sum(bins.filter((_, place) => place * 50 >= from && place * 50 < to)));
        });
      }),
    );
  });

  test('the last one, "800 and more: 1", joins its neighbours', () => {
    expect(toldBars({ edges: [50, 100, 800], bins: [0, 14, 9, 1] })).toEqual({
      edges: [100],
      bins: [14, 10],
    });
  });
});

test('no cell of any figure of any session tells of one to four people', () => {
  const reveals = STEPS.map(({ id }) => ({ kind: 'reveal' as const, step: id }));
  fc.assert(
    fc.property(session, (events) => {
      const room = replay(openRoom(STEPS, 'team'), [...events, ...reveals]);
      for (const { id } of STEPS)
        for (const figure of Object.values(figures(room, id))) {
          if (figure.kind === 'number') expect(figure.bins.every(isTold)).toBe(true);
          if (figure.kind === 'choice') expect(Object.values(figure.counts).every(isTold)).toBe(true);
        }
    }),
  );
});

test('half of the people are told under a number, or at one or above, and a single bar tells nothing', () => {
  expect(halfOf({ edges: [], bins: [12] })).toBeUndefined();
  expect(halfOf({ edges: [100, 200], bins: [5, 6, 5] })).toEqual({ under: 200, people: 11, of: 16 });
  expect(halfOf({ edges: [100], bins: [8, 8] })).toEqual({ under: 100, people: 8, of: 16 });
  expect(halfOf({ edges: [100, 200], bins: [5, 5, 14] })).toBeUndefined();
  expect(halfOf({ edges: [100, 200], bins: [5, 5, 10] })).toEqual({ under: 200, people: 10, of: 20 });
  fc.assert(
    fc.property(fc.array(fc.nat(900), { minLength: 5, maxLength: 40 }), (values) => {
      const told = toldBars({
        edges: [100, 200, 400],
        bins: [0, 100, 200, 400].map(
          (from, i, all) => values.filter((one) => one >= from && one < (all[i + 1] ?? Infinity)).length,
        ),
      });
      const half = halfOf(told);
      const last = told.bins.at(-1)!;
      expect(half === undefined).toBe(last * 2 > values.length);
      if (!half) return;
      const those = values.filter((one) => one < half.under);
      expect(those.length * 2).toBeGreaterThanOrEqual(values.length);
      expect([half.people, half.of]).toEqual([those.length, values.length]);
    }),
  );
});
