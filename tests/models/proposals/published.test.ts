/**
 * Why some published effects of levers are not reproduced, or were published in two ways. validation.test.ts holds those
 * of published.json; this file checks what their explanations say.
 */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../models/household/answers.ts';
import { bounds } from '../../../models/draws/quantile.ts';
import { drawsOf } from '../../../models/draws/spread.ts';
import { computePublished } from '../../../models/validation/published.ts';
import { fresh, library, value } from '../shared.ts';
import { effects, parameter } from './shared.ts';

const KG_PER_MEGATONNE = 1e9;
const NOTHING: Answers = { devices: [], connections: { fixedLines: 0, sims: 0 }, uses: [] };

const within = (low: number, high: number) => (found: number) => found >= low && found <= high;

describe('one more year, smartphones of the Union (EEB 2019: 211 million sold a year, 3 years)', () => {
  const SOLD = 211e6;
  const IMPLIED = (14.12 * 0.72) / 4;
  const saved = (smartphone: string, count = SOLD * 3) =>
    effects(
      {
        ...NOTHING,
        devices: [{ type: 'smartphone', count, yearsKept: 3, origin: 'new', hoursPerDay: 0 }],
        switches: { smartphone },
      },
      { 'keep-longer': 1 },
    ).saving;
  const megatonnes = (smartphone: string) => saved(smartphone)[0]! / KG_PER_MEGATONNE;

  test('saves more than the 2 Mt that they publish, whatever the manufacture figure chosen', () => {
    for (const making of ['ademe', 'manufacturers', 'base-carbone'])
      expect(megatonnes(making)).toBeGreaterThan(2);
  });

  test('is larger than what their total implies as our making of a phone is', () => {
    expect(megatonnes('ademe')).toBeCloseTo(computePublished('one-more-year-smartphones-union', library), 9);
    const theirs = (14.12e9 * 0.72) / SOLD;
    const ours = ['manufacture', 'distribution', 'end-of-life'].reduce(
      (kg, stage) => kg + value(`smartphone.${stage}`),
      0,
    );
    expect(megatonnes('ademe') / IMPLIED).toBeCloseTo(ours / theirs, 6);
    expect(ours / theirs).toBeCloseTo(1.65, 2);
  });

  test('the two other manufacture figures frame their 2.54 Mt; our range for a phone includes it, that of all phones, whose models even out, does not', () => {
    expect([megatonnes('base-carbone'), megatonnes('manufacturers')]).toSatisfy(
      ([low, high]: number[]) => low! < IMPLIED && high! > IMPLIED,
    );
    const lowOf = (count: number) => bounds(drawsOf(saved('ademe', count))).low / count;
    const implied = (IMPLIED * KG_PER_MEGATONNE) / (SOLD * 3);
    expect(lowOf(1)).toBeLessThan(implied);
    expect(lowOf(SOLD * 3)).toBeGreaterThan(implied);
  });
});

test('SD instead of HD at the margin saves 4.0 g for the network alone; servers account for the rest', () => {
  const answers: Answers = {
    ...NOTHING,
    connections: { fixedLines: 1, sims: 1 },
    uses: [{ type: 'video', network: 'fixed', definition: 'hd', hoursPerWeek: 7 }],
  };
  const grams = (component: string) =>
    effects(answers, { 'lower-definition': 1 }).lines.reduce(
      (kg, { line, saving }) =>
        line.item === 'video' && line.component === component ? kg + saving[0]! : kg,
      0,
    ) *
    (1000 / 365);
  expect(grams('network')).toSatisfy(within(3.95, 4.1));
  expect(grams('network') + grams('datacenter')).toBeCloseTo(
    computePublished('definition-marginal', library),
    6,
  );
});

/** 87 for a box (9.9 W) and 70 for a decoder: an average home has 0.85 of one and 0.65 of the other. */
test('box and decoder use 157 kWh in a home with one of each, since not every home has both', () => {
  const both: Answers = {
    ...NOTHING,
    devices: [{ type: 'set-top-box', count: 1, yearsKept: 5 }],
    connections: { fixedLines: 1, sims: 0 },
  };
  const { saving, footprint } = effects(both, { 'box-asleep': 1 });
  const kWh = saving[0]! / parameter('lever.box.constant') / footprint.situation.grid!.central;
  expect(kWh).toBeCloseTo(value('fixed-line.electricity') + value('set-top-box.electricity'), 6);
  expect(kWh).toBeCloseTo(157, 0);
  expect(fresh(both).situation.fixedLines.central).toBe(1);
});
