/** The commune on a measure's page gives the same figures as the simulator for that commune. */
import { expect, test } from 'vitest';
import { createPolicyBench } from '../../models/council/outcome/bench.ts';
import { simulate } from '../../models/council/run/simulate.ts';
import { USUAL, usualPull } from '../../models/council/plan/plan.ts';
import { placeIn } from '../../models/territory/population.ts';
import { ownTerritory } from '../../models/territory/territory.ts';
import { COMMUNE } from '../../models/council/outcome/ranking.ts';
import { createCommuneEffects } from '../../web/effects/commune.ts';
import { library } from '../models/shared.ts';

const { catalogue, stock, territories, factors } = library;

test('each lever of a council changes a commune by what the simulator’s summary gives for the last year', () => {
  const inCommune = createCommuneEffects(library);
  const { start, summarise } = createPolicyBench(catalogue, stock, 1000, 1);
  const own = ownTerritory('A commune', COMMUNE.people);
  if ('wrong' in own) throw new Error('a size that the simulator refuses');
  const setting = {
    place: placeIn(own, territories, factors),
    base: stock.base,
    horizon: USUAL.horizon,
  };
  for (const lever of stock.levers) {
    const scenario = {
      pulls: [{ ...usualPull(lever.id, stock.base), intensity: lever.intensity.usual }],
    };
    const { series } = summarise(simulate(start, setting, [scenario]), 0, setting, scenario);
    expect([lever.id, inCommune(lever).difference]).toEqual([lever.id, series.kg.difference.at(-1)]);
  }
});
