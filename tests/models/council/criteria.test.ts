/** Metals, material and fossil energy of what a policy avoids or adds: the household's definitions, nothing added up. */
import { describe, expect, test } from 'vitest';
import { CRITERIA, criterionFactor } from '../../../models/catalogue/criterion.ts';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import { createSummaries } from '../../../models/council/outcome/summary.ts';
import { yearOf } from '../../../models/council/run/series.ts';
import { createSimulator, simulate } from '../../../models/council/run/simulate.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { criterion } from '../../../models/household/criteria.ts';
import { library } from '../shared.ts';
import { catalogue, pull, sample, simulated, stock, TOWN } from './shared.ts';

const alone = (id: string) => {
  const own = { ...stock, types: stock.types.filter((type) => type.id === id) };
  return simulate(createSimulator(catalogue, own, sample), TOWN, []);
};

describe('the criteria besides carbon', () => {
  test.each(['smartphone', 'laptop', 'tv'])('of a new %s are those of the household', (id) => {
    const found = alone(id);
    const { situation } = createEstimator(
      catalogue,
      sample,
    )({
      devices: [{ type: id, count: 1, yearsKept: 1, origin: 'new' }],
      connections: { fixedLines: 0, sims: 0 },
      uses: [],
    });
    const bought = yearOf(found, found.untouched.bought, 0)[0]!;
    for (const which of CRITERIA) {
      const { total, covered } = criterion(situation, which, sample);
      expect(covered).toHaveLength(1);
      expect(yearOf(found, found.untouched[which], 0)[0]! / bought / total.central).toBeCloseTo(1, 12);
    }
  });

  test('are zero where no source says, and of what a scenario does not buy they are avoided', () => {
    const watch = alone('watch');
    for (const which of CRITERIA)
      expect(Object.hasOwn(catalogue.factors, criterionFactor('watch', which))).toBe(
        watch.untouched[which][0]! > 0,
      );
    const found = simulated(TOWN, { pulls: [pull('council-longer', 2)] }, { pulls: [] });
    for (const which of CRITERIA) {
      expect(cumulated(found, found.scenarios[0]!, which)[0]).toBeLessThan(0);
      expect(found.scenarios[1]![which]).toEqual(found.reference[which]);
    }
  });

  test('come with the factors of the kinds that are acted on, all of the grade that the page says, and with what they lack', () => {
    const summarise = createSummaries(stock, catalogue.factors, sample);
    const summaryOf = (lever: string, intensity: number) => {
      const scenario = { pulls: [pull(lever, intensity)] };
      return summarise(simulated(TOWN, scenario), 0, TOWN, scenario);
    };
    for (const { id, intensity } of stock.levers)
      for (const { factors } of Object.values(summaryOf(id, intensity.usual).criteria))
        for (const factor of factors)
          expect([id, factor, library.factors[factor]!.grade]).toEqual([id, factor, 'B']);
    const { metals } = summaryOf('repair-bonus', 6).criteria;
    expect(metals.factors).toContain('smartphone.metals');
    const panels = summaryOf('ad-panels', 100).criteria.metals;
    expect([panels.factors, panels.uncovered.map(({ id }) => id)]).toEqual([[], ['ad-panel']]);
    expect(panels.total).toEqual({ central: 0, low: 0, high: 0 });
  });
});
