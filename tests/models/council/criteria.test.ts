/** Metals, material and fossil energy of what a policy avoids or adds: the household's definitions, nothing added up. */
import { describe, expect, test } from 'vitest';
import { CRITERIA, type Criterion } from '../../../models/catalogue/criterion.ts';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import { createSummaries } from '../../../models/council/outcome/summary.ts';
import { createImpacts } from '../../../models/council/run/impacts.ts';
import { createSimulator, simulate } from '../../../models/council/run/simulate.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { createSpreads } from '../../../models/draws/spread.ts';
import { criterionSpread } from '../../../models/household/criteria.ts';
import { library } from '../shared.ts';
import { catalogue, factors, pull, sample, simulated, stock, TOWN } from './shared.ts';

/** A territory that has one kind alone, and where it lasts longer: fewer are bought. */
const alone = (id: string, lever: string) => {
  const types = stock.types.filter((type) => type.id === id);
  const own = { ...stock, types, levers: stock.levers.filter((each) => each.id === lever) };
  const found = simulate(createSimulator(catalogue, own, sample), TOWN, [{ pulls: [pull(lever, 20)] }]);
  const [scenario] = found.scenarios;
  const bought = cumulated(found, scenario!, 'bought');
  return {
    bought,
    taken: (which: Criterion) => scenario![which].map((all, i) => all - found.reference[which][i]!),
  };
};

describe('the criteria besides carbon', () => {
  test.each(['smartphone', 'laptop', 'tv'])('of a new %s are those of the household', (id) => {
    const { bought, taken } = alone(id, 'awareness');
    const { situation } = createEstimator(
      catalogue,
      sample,
    )({
      devices: [{ type: id, count: 1, yearsKept: 1, origin: 'new' }],
      connections: { fixedLines: 0, sims: 0 },
      uses: [],
    });
    for (const which of CRITERIA) {
      const { spread, covered } = criterionSpread(situation, which, sample);
      expect(covered).toHaveLength(1);
      expect(bought[0]).toBeLessThan(0);
      taken(which).forEach((all, draw) => {
        const expected = bought[draw]! * spread[draw]!;
        expect(Math.abs(all - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
      });
    }
  });

  test('are zero where no source says, and of what a scenario does not buy they are avoided', () => {
    const computer = alone('council-computer', 'free-software');
    expect(computer.bought[0]).toBeLessThan(0);
    for (const which of CRITERIA) expect(computer.taken(which).every((all) => all === 0)).toBe(true);
    const found = simulated(TOWN, { pulls: [pull('council-longer', 2)] }, { pulls: [] });
    for (const which of CRITERIA) {
      expect(found.scenarios[0]![which][0]).toBeLessThan(found.reference[which][0]!);
      expect(found.scenarios[1]![which]).toEqual(found.reference[which]);
    }
  });

  test('are none of a kind of which no more than its electricity, or its whole year, is known', () => {
    const { of } = createImpacts(catalogue, sample, createSpreads(factors, sample));
    for (const type of stock.types.filter(({ device }) => device === undefined))
      expect([type.id, of(type, TOWN).criteria]).toEqual([type.id, []]);
  });

  test('come with the factors of the kinds that are acted on, all of the grade and the range that the page says, and with what they lack', () => {
    const summarise = createSummaries(stock, catalogue.factors, sample);
    const summaryOf = (lever: string, intensity: number) => {
      const scenario = { pulls: [pull(lever, intensity)] };
      return summarise(simulated(TOWN, scenario), 0, TOWN, scenario);
    };
    for (const { id, intensity } of stock.levers)
      for (const { factors } of Object.values(summaryOf(id, intensity.usual).criteria))
        for (const factor of factors) {
          const { grade, range, central, low, high } = library.factors[factor]!;
          expect([id, factor, grade, range]).toEqual([id, factor, 'B', 'judgement']);
          expect([low / central, high / central].map((each) => each.toFixed(9))).toEqual([
            '0.500000000',
            '1.500000000',
          ]);
        }
    const { metals } = summaryOf('repair-bonus', 6).criteria;
    expect(metals.factors).toContain('smartphone.metals');
    const panels = summaryOf('ad-panels', 100).criteria.metals;
    expect([panels.factors, panels.uncovered.map(({ id }) => id)]).toEqual([[], ['ad-panel']]);
    expect(panels.total).toEqual({ central: 0, low: 0, high: 0 });
  });
});
