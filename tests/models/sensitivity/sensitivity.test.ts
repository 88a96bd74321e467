/** What changes a result most, one thing at a time: against the models asked directly, with the catalogue changed. */
import { describe, expect, test } from 'vitest';
import { openTerritories } from '../../../data/territories/load.ts';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import { USUAL } from '../../../models/council/plan/plan.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import { createSimulator, simulate } from '../../../models/council/run/simulate.ts';
import type { Factors } from '../../../models/draws/factor.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { factorsOf } from '../../../models/household/line.ts';
import { plan } from '../../../models/household/plan.ts';
import { methodChoices } from '../../../models/sensitivity/choices.ts';
import { factorsRead, oneAtATime, worldsOf } from '../../../models/sensitivity/oneAtATime.ts';
import {
  choicesAtHome,
  HEAVIEST,
  sensitivityOf,
  swingOf,
  swingsOf,
} from '../../../models/sensitivity/sensitivity.ts';
import { householdSubject, usualPolicy } from '../../../models/sensitivity/subjects.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { catalogue, library, near, total } from '../shared.ts';

const { stock, cases, territories: facts, factors } = library;
const place = placeIn(openTerritories(facts).get(cases.territory)!, facts, factors);
const households = [{}, ...cases.households.map(({ answers }) => answers)];
const found = sensitivityOf({ catalogue, stock, households, place });
const POLICY = households.length;

/** The same figures, with another central value for one. */
const withCentral = (all: Factors, id: string, central: number): Factors =>
  all[id] ? { ...all, [id]: { ...all[id], central } } : all;

/** kgCO2e avoided by the usual policy, by the simulator alone. */
function avoided(id?: string, central = 0, switches?: Record<string, string>): number {
  const changed = <T extends { readonly factors: Factors }>(of: T): T =>
    id === undefined ? of : { ...of, factors: withCentral(of.factors, id, central) };
  const [ours, theirs] = [changed(catalogue), changed(stock) as StockCatalogue];
  const start = createSimulator(ours, theirs, createSample({ ...ours.factors, ...theirs.factors }, 100, 1));
  const setting = { place, base: stock.base, horizon: USUAL.horizon, ...(switches && { switches }) };
  const simulation = simulate(start, setting, [{ pulls: usualPolicy(stock) }]);
  return -cumulated(simulation, simulation.scenarios[0]!, 'kg')[0]!;
}

test('a household alone has the same choices, and the same results under each, as beside a policy', () => {
  const { central, choices } = choicesAtHome(catalogue, {});
  expect(central[0]).toBe(found.central[0]);
  const alone = found.choices
    .map(({ choice, options }) => ({
      choice,
      options: options.map(({ id, results }) => ({ id, results: [results[0]] })),
    }))
    .filter(({ options }) => options.some(({ results: [result] }) => swingOf(central[0]!, [result!]) > 0));
  expect(choices).toEqual(alone);
});

describe('the result of a household', () => {
  test('as it is, is that of the plan', () => {
    households.forEach((answers, i) => expect(near(found.central[i]!, total(answers))).toBe(true));
  });

  test.each(found.factors.map(({ factor }, rank) => [factor, rank] as const))(
    'with %s at its low and its high, is that of a catalogue with this central value',
    (factor, rank) => {
      const { low, high } = catalogue.factors[factor]!;
      const [atLow, atHigh] = [low, high].map((central) =>
        total({}, { ...catalogue, factors: withCentral(catalogue.factors, factor, central) }),
      );
      const [foundLow, foundHigh] = found.factors[rank]!.results[0]!;
      expect([near(foundLow, atLow!), near(foundHigh, atHigh!)]).toEqual([true, true]);
      expect(foundLow).not.toBe(foundHigh);
    },
  );

  test.each(found.choices.map(({ choice }) => choice))(
    'under each option of %s, is that of the plan',
    (id) => {
      const { options } = methodChoices(catalogue).find((choice) => choice.id === id)!;
      const shown = found.choices.find(({ choice }) => choice === id)!.options;
      options.forEach(({ answers }, i) =>
        households.forEach((told, subject) =>
          expect(near(shown[i]!.results[subject]!, total({ ...told, ...answers }))).toBe(true),
        ),
      );
    },
  );
});

describe('what a policy avoids', () => {
  test('is what the simulator finds', () => expect(near(found.central[POLICY]!, avoided())).toBe(true));

  test.each(found.policy.map(({ factor }, rank) => [factor, rank] as const))(
    'with %s at its low and its high, is what the simulator finds with this central value',
    (factor, rank) => {
      const { low, high } = { ...catalogue.factors, ...stock.factors }[factor]!;
      const { result } = found.policy[rank]!;
      expect(near(result[0], avoided(factor, low), 1e-6)).toBe(true);
      expect(near(result[1], avoided(factor, high), 1e-6)).toBe(true);
    },
  );

  test('under each switch of the catalogue, is what the simulator finds with it', () => {
    for (const { id, options } of catalogue.switches)
      for (const { id: option } of options) {
        const shown = found.choices.find(({ choice }) => choice === id)?.options;
        const ours = shown?.find((one) => one.id === option)!.results[POLICY] ?? found.central[POLICY]!;
        expect([id, option, near(ours, avoided(undefined, 0, { [id]: option }), 1e-6)]).toEqual([
          id,
          option,
          true,
        ]);
      }
  }, 60_000);
});

describe('what is shown', () => {
  const swings = (subject: number, of: readonly (readonly number[])[]) =>
    of.map((results) => swingOf(found.central[subject]!, results));
  const falling = (values: readonly number[]) =>
    values.every((value, i) => i === 0 || value <= values[i - 1]!);

  test('is sorted from what moves most to what moves least', () => {
    expect(
      falling(
        swings(
          0,
          found.factors.map(({ results }) => results[0]!),
        ),
      ),
    ).toBe(true);
    expect(
      falling(
        swings(
          POLICY,
          found.policy.map(({ result }) => result),
        ),
      ),
    ).toBe(true);
    const choices = found.choices.map(({ options }) => options.map(({ results }) => results[0]!));
    expect(falling(swings(0, choices))).toBe(true);
  });

  test('holds the heaviest figures: no other moves the household more', () => {
    expect([found.factors.length, found.policy.length]).toEqual([HEAVIEST.household, HEAVIEST.policy]);
    const shown = new Set(found.factors.map(({ factor }) => factor));
    const least = Math.min(
      ...swings(
        0,
        found.factors.map(({ results }) => results[0]!),
      ),
    );
    const others = [...new Set(plan({}, catalogue).lines.flatMap(factorsOf))].filter((id) => !shown.has(id));
    expect(others.length).toBeGreaterThan(20);
    for (const id of others) {
      const { low, high } = catalogue.factors[id]!;
      const ends = [low, high].map((central) =>
        total({}, { ...catalogue, factors: withCentral(catalogue.factors, id, central) }),
      );
      expect(swingOf(found.central[0]!, ends)).toBeLessThanOrEqual(least * (1 + 1e-9));
    }
  });

  test('names every choice of method once, as moving something or nothing', () => {
    const named = [...found.choices.map(({ choice }) => choice), ...found.still];
    expect(named.sort()).toEqual(
      methodChoices(catalogue)
        .map(({ id }) => id)
        .sort(),
    );
    expect(catalogue.switches.every(({ id }) => named.includes(id))).toBe(true);
  });

  test('leaves out a figure that touches nothing', () => {
    const alone = { people: 1, devices: [], uses: [], connections: { fixedLines: 1, sims: 0 } };
    const moved = swingsOf(householdSubject(catalogue, alone), catalogue.factors).map(({ factor }) => factor);
    expect(moved).toContain('fixed-line.electricity');
    expect(moved).not.toContain('smartphone.manufacture');
    expect(moved).not.toContain('people');
  });

  test('shares of the doubt are shares: each from 0 to 1, and no more than 1 together but for chance', () => {
    const shares = found.factors.map(({ share }) => share);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.1);
    expect(Math.max(...shares)).toBeGreaterThan(0.05);
  });
});

describe('worlds that differ by one factor', () => {
  const moved = ['smartphone.manufacture', 'years.tv'];
  const worlds = oneAtATime(catalogue.factors, moved);

  test('hold it at its low, then at its high, and every other at its central value', () => {
    moved.forEach((id, rank) => {
      const { central, low, high } = catalogue.factors[id]!;
      const row = [...worlds.row(id)];
      const expected = new Array<number>(1 + 2 * moved.length).fill(central);
      expected[worldsOf(rank).low] = low;
      expected[worldsOf(rank).high] = high;
      expect(row).toEqual(expected);
      expect([...worlds.reciprocal(id)]).toEqual(expected.map((value) => 1 / value));
    });
    expect(new Set(worlds.row('tv.manufacture'))).toEqual(
      new Set([catalogue.factors['tv.manufacture']!.central]),
    );
  });

  test('refuse a factor that nothing holds', () => {
    expect(() => worlds.row('nothing')).toThrow('unknown factor: nothing');
  });

  test('tell which factors a computation reads', () => {
    expect(
      factorsRead(catalogue.factors, ({ row, reciprocal }) => [
        row('years.tv'),
        reciprocal('lines'),
        row('years.tv'),
      ]),
    ).toEqual(['years.tv', 'lines']);
  });
});

test('a swing of the last bits of a sum is none', () => {
  expect(swingOf(300, [300 + 1e-11])).toBe(0);
  expect(swingOf(300, [290, 295])).toBe(10);
  expect(swingOf(300, [290, 315])).toBe(25);
});
