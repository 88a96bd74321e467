/** What was planned beside what was really done, by the same model. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doneIn,
  measuredIn,
  plannedIn,
  reviewOf,
  reviewScenarios,
  type Reported,
} from '../../../models/council/outcome/review.ts';
import { rampOf, type Pull } from '../../../models/council/plan/scenario.ts';
import { estimateOf } from '../../../models/draws/spread.ts';
import { yearOf } from '../../../models/council/run/series.ts';
import { SHOWN_OUTPUTS } from '../../../models/council/run/outputs.ts';
import { whatever } from '../property.ts';
import { EVERYTHING, pull, settingOf, simulated, stock } from './shared.ts';

const SETTING = settingOf(10_000, 2032);
const YEAR = 2028;
const CAFE = pull('repair-cafe', 3);
const BONUS = pull('repair-bonus', 6);

function review(pulls: readonly Pull[], reported: Reported, year = YEAR) {
  const simulation = simulated(SETTING, ...reviewScenarios(pulls, reported, year));
  return { simulation, said: reviewOf(simulation, SETTING, year, measuredIn(pulls, reported, year)) };
}
const asPlanned = (pulls: readonly Pull[], year = YEAR): Reported => ({
  [year]: Object.fromEntries(pulls.map((each) => [each.lever, plannedIn(each, year)])),
});
const NOTHING = { central: 0, low: 0, high: 0 };

describe('a review', () => {
  test('of what was done as planned finds no difference, of any action nor of any indicator', () => {
    const { said } = review(EVERYTHING.pulls, asPlanned(EVERYTHING.pulls));
    for (const output of SHOWN_OUTPUTS) {
      expect(said.outputs[output].gap, output).toEqual(NOTHING);
      expect(said.outputs[output].done, output).toEqual(said.outputs[output].planned);
    }
    expect(Object.keys(said.levers)).toHaveLength(EVERYTHING.pulls.length);
    for (const [lever, { gap }] of Object.entries(said.levers)) expect(gap, lever).toEqual(NOTHING);
  });

  test('of nothing done is the reference: zero is a measure', () => {
    const zero = { [YEAR]: Object.fromEntries(EVERYTHING.pulls.map(({ lever }) => [lever, 0])) };
    const { said, simulation } = review(EVERYTHING.pulls, zero);
    const [, done] = simulation.scenarios;
    const at = YEAR - SETTING.base - 1;
    for (const output of SHOWN_OUTPUTS)
      expect(yearOf(simulation, done![output], at)).toEqual(
        yearOf(simulation, simulation.reference[output], at),
      );
    expect(said.outputs.kg.done).toEqual(NOTHING);
    expect(said.outputs.kg.planned.central).not.toBe(0);
  });

  test('gives for the plan what the simulation of a plan gives', () => {
    const pulls = [CAFE, BONUS];
    const { said } = review(pulls, asPlanned(pulls));
    const whole = simulated(SETTING, { pulls });
    const at = YEAR - SETTING.base - 1;
    const [after, before] = [whole.scenarios[0]!, whole.reference].map(({ kg }) => yearOf(whole, kg, at));
    expect(said.outputs.kg.planned).toEqual(estimateOf(after!.map((value, i) => value - before![i]!)));
  });

  test('leaves what was not measured out of both sides', () => {
    const one = { [YEAR]: { 'repair-cafe': 1 } };
    expect(measuredIn([CAFE, BONUS], one, YEAR)).toEqual(['repair-cafe']);
    expect(review([CAFE, BONUS], one).said).toEqual(review([CAFE], one).said);
    expect(measuredIn([CAFE, BONUS], {}, YEAR)).toEqual([]);
  });

  test('takes an earlier year as it was told, or else at the same share of its plan', () => {
    const parts = (reported: Reported) =>
      [...rampOf(doneIn([CAFE], reported, YEAR)[0]!, SETTING)].slice(1, 3);
    expect(parts({ 2028: { 'repair-cafe': 1 } })).toEqual([expect.closeTo(1 / 6), expect.closeTo(1 / 3)]);
    expect(parts({ 2027: { 'repair-cafe': 3 }, 2028: { 'repair-cafe': 1 } })).toEqual([
      1,
      expect.closeTo(1 / 3),
    ]);
    // a later year says nothing of this one
    expect(parts({ 2028: { 'repair-cafe': 2 }, 2029: { 'repair-cafe': 0 } })).toEqual([
      expect.closeTo(1 / 3),
      expect.closeTo(2 / 3),
    ]);
  });

  test('counts what began before its plan, in its own year', () => {
    const early = { 2027: { 'repair-cafe': 2 } };
    const later = pull('repair-cafe', 3, 2029);
    expect(plannedIn(later, 2027)).toBe(0);
    const { said } = review([later], early, 2027);
    expect(said.outputs.kg.planned).toEqual(NOTHING);
    expect(said.outputs.repaired.done.central).toBeGreaterThan(0);
  });

  test('below what the law asks stands where the law stands', () => {
    const bound = stock.levers.find(({ minimum }) => minimum)!;
    const own = pull(bound.id, bound.intensity.max, 2027, 0);
    expect(review([own], { [YEAR]: { [bound.id]: 1 } }).said.outputs.kg.done).toEqual(NOTHING);
  });

  test('the more repairs were made, the more devices were kept, at every year', () => {
    whatever(10)(
      fc.integer({ min: 2027, max: 2032 }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (year, less, more) => {
        const kept = (done: number) =>
          review([CAFE], { [year]: { 'repair-cafe': done } }, year).said.outputs.repaired;
        const [few, many] = [kept(less), kept(less + more)];
        expect(many.done.central).toBeGreaterThan(few.done.central);
        expect(few.planned).toEqual(many.planned);
      },
    );
  });
});
