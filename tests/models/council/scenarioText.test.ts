/** A scenario written in an address reads back as the same scenario; what is invalid is refused field by field. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario, writeScenario } from '../../../models/council/plan/scenarioText.ts';
import { inForce, oneOf, USUAL, type PolicyPlan } from '../../../models/council/plan/plan.ts';
import { TRENDS } from '../../../models/council/plan/trend.ts';
import { NO_PLAN, stock } from './shared.ts';
import { evenly } from '../evenly.ts';

const BASE = 2025;
const read = (fields: [string, string][]) => readScenario(fields, stock, BASE);
/** @param query as an address has it */
const readAddress = (query: string) => read([...new URLSearchParams(query)]);

/** Levers part of the way, each from some year on. */
const somePulls = (min: number, max: number) =>
  fc
    .record({
      ids: fc.subarray(stock.levers.map(({ id }) => id)),
      part: evenly(0.01, 1),
      start: fc.integer({ min, max }),
      ramp: fc.integer({ min: 0, max: 10 }),
    })
    .map(({ ids, part, start, ramp }) =>
      ids.map((lever) => {
        const { max: most } = stock.levers.find(({ id }) => id === lever)!.intensity;
        return { lever, intensity: part * most, start, ramp };
      }),
    );

const NAMES = ['Garder', 'Réparer & prêter', ''];

const someTold: fc.Arbitrary<PolicyPlan> = fc
  .record({
    pulls: somePulls(2026, 2050),
    others: fc
      .array(somePulls(2026, 2050), { maxLength: 2 })
      .map((others) => others.filter(({ length }) => length > 0)),
    done: somePulls(2016, 2025),
    from: fc.option(fc.integer({ min: 2016, max: 2025 }), { nil: undefined }),
    horizon: fc.integer({ min: 2030, max: 2050 }),
    households: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined }),
    frozenMix: fc.boolean(),
    trend: fc.constantFrom(...TRENDS),
    assumed: fc.constantFrom<PolicyPlan['assumed']>({}, { 'policy.displacement': 0.4 }),
    costs: fc
      .option(fc.integer({ min: 0, max: 1000 }), { nil: undefined })
      .map((cost): PolicyPlan['costs'] => (cost === undefined ? {} : { [stock.levers[0]!.id]: cost })),
    named: fc.boolean(),
  })
  .map(({ named, ...told }) => (named ? { ...told, titles: NAMES.slice(0, told.others.length + 1) } : told));

describe('a scenario in an address', () => {
  test('reads back as the same scenario', () => {
    fc.assert(
      fc.property(someTold, (told) => {
        expect(read(writeScenario(told, BASE))).toEqual({ told, problems: [] });
      }),
    );
  });

  test('that pulls nothing takes its name with it, and a long name is cut', () => {
    const { told } = readAddress(
      '?repair-cafe=1&title=A&b.title=B&c.repair-cafe=2&c.title=' + 'c'.repeat(99),
    );
    expect(told.titles).toEqual(['A', 'c'.repeat(40)]);
    expect(oneOf(told, 1)).toEqual({ ...NO_PLAN, pulls: told.others[0], titles: ['c'.repeat(40)] });
  });

  test('that is empty is the usual one, without any lever', () => {
    const { told } = readAddress('');
    expect(told).toEqual(NO_PLAN);
    expect(writeScenario(told, BASE)).toEqual([]);
  });

  test('keeps a zero that answers what a law asks: it is nobody’s silence, and nothing that is done', () => {
    const { told } = readAddress('done.council-refurbished=0&done.repair-cafe=0&done.donation=50');
    expect(told.done.map(({ lever, intensity }) => [lever, intensity])).toEqual([
      ['council-refurbished', 0],
      ['donation', 50],
    ]);
    expect(new URLSearchParams(writeScenario(told, BASE)).get('done.council-refurbished')).toBe('0');
    expect(inForce(told).map(({ lever }) => lever)).toEqual(['donation']);
  });

  test('reads what a French keyboard types, and takes an empty field for an absent one', () => {
    const { told, problems } = readAddress('council-longer=1,5&repair-bonus=+');
    expect(problems).toEqual([]);
    expect(told.pulls).toEqual([{ lever: 'council-longer', intensity: 1.5, start: 2027, ramp: 2 }]);
  });

  test('leaves out what is invalid, and names the field and what would be valid', () => {
    const { told, problems } = readAddress(
      'repair-bonus=51&council-longer=two&horizon=2090&free-software.start=2020&nonsense=1&trend=up&repair-cafe=2',
    );
    expect(told.pulls.map(({ lever }) => lever)).toEqual(['repair-cafe']);
    expect(told.horizon).toBe(USUAL.horizon);
    expect(problems).toEqual([
      { field: 'repair-bonus', code: 'out-of-range', min: 0, max: 50 },
      { field: 'council-longer', code: 'not-a-number', min: 0, max: 4 },
      { field: 'horizon', code: 'out-of-range', min: 2030, max: 2050 },
      { field: 'free-software.start', code: 'out-of-range', min: 2026, max: 2050 },
      { field: 'nonsense', code: 'unknown-field' },
      { field: 'trend', code: 'unknown-word', words: ['none', 'published'] },
    ]);
  });

  test('says which trend it is compared with, when it is not the usual one', () => {
    expect(readAddress('trend=published').told.trend).toBe('published');
    expect(writeScenario({ ...NO_PLAN, trend: 'published' }, BASE)).toEqual([['trend', 'published']]);
    expect(writeScenario(readAddress('trend=none').told, BASE)).toEqual([]);
  });

  test('may be compared with two more, and added to what is already done', () => {
    const { told, problems } = readAddress(
      'b.repair-cafe=2&c.repair-cafe=4&c.repair-cafe.start=2030&done.loan=10&done.loan.start=2022&from=2020&d.repair-cafe=1&done.repair-cafe.start=2026',
    );
    const cafe = { lever: 'repair-cafe', ramp: 2 };
    expect(told.others).toEqual([
      [{ ...cafe, intensity: 2, start: 2027 }],
      [{ ...cafe, intensity: 4, start: 2030 }],
    ]);
    expect(told.done).toEqual([{ lever: 'loan', intensity: 10, start: 2022, ramp: 0 }]);
    expect(told.from).toBe(2020);
    expect(problems.map(({ field }) => field)).toEqual(['d.repair-cafe', 'done.repair-cafe.start']);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (fields) => {
        expect(() => read(fields as [string, string][])).not.toThrow();
      }),
    );
  });
});
