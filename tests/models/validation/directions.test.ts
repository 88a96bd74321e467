/** Every lever goes the way that published work says, and as far, or the list says why not. */
import { describe, expect, test } from 'vitest';
import { openTerritories } from '../../../data/territories/load.ts';
import { createPolicyBench } from '../../../models/council/outcome/bench.ts';
import { usualPull, USUAL } from '../../../models/council/plan/plan.ts';
import { yearOf } from '../../../models/council/run/series.ts';
import { simulate } from '../../../models/council/run/simulate.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { directionFound, isSameOrder } from '../../../models/validation/directions.ts';
import { library } from '../shared.ts';

const { catalogue, directions, factors, proposals, sources, stock, territories } = library;
const of = (door: string) => directions.filter((each) => each.door === door);

test('every lever of households and councils is listed, once', () => {
  expect(
    of('household')
      .map(({ lever }) => lever)
      .toSorted(),
  ).toEqual(proposals.levers.map(({ id }) => id).toSorted());
  expect(
    of('council')
      .map(({ lever }) => lever)
      .toSorted(),
  ).toEqual(stock.levers.map(({ id }) => id).toSorted());
});

describe.each(directions.map((each) => [`${each.door}: ${each.lever}`, each] as const))(
  '%s',
  (_name, each) => {
    const { ours, seal, ratio } = directionFound(each, library);

    test('goes the way that is known', () => {
      if (each.sign === 'nothing') expect(ours).toEqual({ central: 0, low: 0, high: 0 });
      else expect(ours.central).toBeGreaterThan(0);
    });

    test('is sealed “not measured” where nobody knows the direction, and only there', () => {
      expect(seal === 'unmeasured').toBe(each.sign === 'unknown');
      if (each.sign === 'unknown') expect(each.magnitude).toBeUndefined();
    });

    test('is of the published order of magnitude, or says why it is not', () => {
      if (ratio === undefined) return;
      expect(each.evidence.length).toBeGreaterThan(0);
      expect([ratio, isSameOrder(ratio)]).toEqual([ratio, each.magnitude!.reason === undefined]);
    });

    test('names sources that exist', () => {
      for (const { source } of each.evidence) expect(sources).toHaveProperty([source]);
    });
  },
);

test('in Le Trait, each lever of a council goes the same way', () => {
  const trait = openTerritories(territories).get('76709')!;
  const { start } = createPolicyBench(catalogue, stock, 200, 1);
  const place = placeIn(trait, territories, factors);
  const found = simulate(
    start,
    { place, base: stock.base, horizon: USUAL.horizon },
    stock.levers.map(({ id, intensity }) => ({
      pulls: [{ ...usualPull(id, stock.base), intensity: intensity.usual }],
    })),
  );
  const kg = (row: Float64Array) => yearOf(found, row, found.years - 1)[0]!;
  stock.levers.forEach(({ id }, i) => {
    expect([id, Math.sign(kg(found.scenarios[i]!.kg) - kg(found.reference.kg))]).toEqual([id, -1]);
  });
});
