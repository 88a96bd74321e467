/** A receipt laid down: its segments, and what each effect takes off them. */
import { describe, expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { effectAlone, gainOf, type Per } from '../../../models/proposals/alone.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import { layDown, untouchedBy } from '../../../models/proposals/laid.ts';
import { gainGroup, inGainOrder } from '../../../models/proposals/order.ts';

const { catalogue, proposals } = load();
const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
const bench = createProposalBench(catalogue, sample, proposals);
const estimate = createEstimator(catalogue, sample);
const measures = proposals.proposals.filter(({ kind }) => kind === 'measure');
const layingOf = (answers: Answers) => ({
  footprint: estimate(answers),
  bench,
  effectsOf: createEffects(bench),
});
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Its plans and its traffic are a large part of it. */
const PHONES: Answers = {
  people: 5,
  devices: [{ type: 'smartphone', count: 5, yearsKept: 6 }],
  unlistedDevices: 'none',
};

const HOMES: readonly [string, Answers, Per][] = [
  ['a French person', {}, 'person'],
  ['a French household', {}, 'household'],
  ['a home with little but phones', PHONES, 'household'],
  [
    'a home with two laptops and two sizes of television',
    {
      people: 3,
      devices: [
        { type: 'laptop', count: 1, yearsKept: 7 },
        { type: 'laptop', count: 1, origin: 'refurbished' },
        { type: 'tv-55', count: 1 },
        { type: 'tv-32', count: 1 },
      ],
    },
    'household',
  ],
];

describe.each(HOMES)('the receipt of %s, laid down', (_name, answers, per) => {
  const laying = layingOf(answers);
  const { footprint } = laying;
  const divisor = per === 'person' ? footprint.people : 1;
  const laid = layDown(proposals.proposals, laying, per);

  test('is as long as its total, each kilogram once', () => {
    expect(sum(laid.segments.map(({ amount }) => amount))).toBeCloseTo(footprint.total.central / divisor, 9);
    const things = laid.segments.flatMap(({ component, things: some }) =>
      some.map((one) => `${component}/${one}`),
    );
    expect(new Set(things).size).toBe(things.length);
  });

  test('shows a type of device once, whatever its sizes and however many there are', () => {
    for (const { things } of laid.segments) for (const thing of things) expect(thing).not.toMatch(/#|^tv-/);
  });

  test('has the same parts as any other, outside devices: one name stands for one thing', () => {
    const parts = (tier: string) => laid.segments.filter(({ component }) => component === tier);
    const [line, rest, ...none] = parts('network');
    expect([line!.things, none]).toEqual([['fixed-line'], []]);
    expect(rest!.things).toContain('mobile-plan');
    expect(parts('datacenter')).toHaveLength(1);
  });

  test('goes from the heaviest thing of each tier to the lightest', () => {
    for (const tier of ['device', 'network', 'datacenter']) {
      const own = laid.segments.filter(({ component, things }) => component === tier && things.length === 1);
      const kg = own.map(({ amount }) => amount);
      expect(kg).toEqual(kg.toSorted((a, b) => b - a));
    }
  });

  test('loses under each effect what that effect saves, and never more than it acts on', () => {
    for (const { effect, bites, shownBy } of laid.effects) {
      expect(sum(bites.map(({ takes }) => takes)), shownBy.id).toBeCloseTo(effect.saving.central, 9);
      for (const { segment, acts, takes } of bites) {
        expect(acts, shownBy.id).toBeLessThanOrEqual(laid.segments[segment]!.amount + 1e-9);
        expect(takes, shownBy.id).toBeLessThanOrEqual(acts + 1e-9);
      }
    }
  });

  test('names each proposal once, and those that share an effect together', () => {
    const named = [...laid.effects.flatMap(({ proposals: some }) => some), ...laid.unfigured].map(
      ({ id }) => id,
    );
    expect(named.toSorted()).toEqual(proposals.proposals.map(({ id }) => id).toSorted());
    for (const { proposals: some, shownBy } of laid.effects) {
      expect(new Set(some.map(({ lever }) => lever))).toEqual(new Set([shownBy.lever]));
      expect(new Set(some.map(({ intensity }) => intensity)).size).toBe(1);
    }
  });

  test('stands over effects in the order of all rankings', () => {
    expect(inGainOrder(laid.effects, ({ effect }) => gainOf(effect))).toEqual(laid.effects);
    for (const { effect, group } of laid.effects) expect(group).toBe(gainGroup(gainOf(effect)));
  });
});

test('an effect is that of the proposal alone, as far as it usually goes there', () => {
  const laying = layingOf({});
  for (const { shownBy, effect } of layDown(measures, laying, 'person').effects)
    expect(effect).toEqual(
      effectAlone(
        proposals.proposals.find(({ id }) => id === shownBy.id)!,
        laying,
        'person',
      ),
    );
});

test('what no measure acts on is the heaviest first', () => {
  const laid = layDown(measures, layingOf({}), 'person');
  expect(untouchedBy(laid).map(({ things }) => things)).toEqual([['fixed-line']]);
  expect(untouchedBy({ ...laid, effects: [] }).map(({ amount }) => amount)).toEqual(
    laid.segments.map(({ amount }) => amount).toSorted((a, b) => b - a),
  );
});
