/**
 * What a council's lever does alone in a commune of ten thousand people. A measure's page shows it beside the effect
 * on a household.
 */
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import type { Library } from '../../data/library.ts';
import type { Estimate } from '../../models/draws/distribution.ts';
import { createPolicyBench } from '../../models/council/outcome/bench.ts';
import type { PolicyLever } from '../../models/council/plan/catalogue.ts';
import { helps } from '../../models/council/outcome/outcome.ts';
import { yearOf } from '../../models/council/run/series.ts';
import { simulate } from '../../models/council/run/simulate.ts';
import { USUAL, usualPull } from '../../models/council/plan/plan.ts';
import { estimateOf, mapSpread } from '../../models/draws/spread.ts';
import { placeIn } from '../../models/territory/population.ts';

/** The size of the commune is a convention, stated on the page; the year is the simulator's usual one. */
export const COMMUNE = { people: 10_000, year: USUAL.horizon } as const;

export interface CommuneEffect {
  /** kgCO2e in that year, with the lever minus without it. */
  readonly difference: Estimate;
  /** Share of the draws in which the commune's carbon falls. */
  readonly helps: number;
}

export type CommuneEffectOf = (lever: PolicyLever) => CommuneEffect;

/** Computes each effect the first time it is asked for, at the lever's usual intensity. */
export function createCommuneEffects(library: Library): CommuneEffectOf {
  const { catalogue, stock, territories, factors } = library;
  const known = new Map<string, CommuneEffect>();
  let bench: ReturnType<typeof createPolicyBench> | undefined;

  function worked({ id, intensity }: PolicyLever): CommuneEffect {
    bench ??= createPolicyBench(catalogue, stock, DEFAULT_DRAWS, DEFAULT_SEED);
    const commune = { code: 'own', kind: 'own' as const, population: COMMUNE.people };
    const setting = {
      place: placeIn(commune, territories, factors),
      base: stock.base,
      horizon: COMMUNE.year,
    };
    const pulls = [{ ...usualPull(id, stock.base), intensity: intensity.usual }];
    const found = simulate(bench.start, setting, [{ pulls }]);
    const last = found.years - 1;
    const before = yearOf(found, found.reference.kg, last);
    const after = yearOf(found, found.scenarios[0]!.kg, last);
    const difference = mapSpread(found.length, (i) => after[i]! - before[i]!);
    return { difference: estimateOf(difference), helps: helps(difference, before[0]!) };
  }

  return (lever) => {
    let effect = known.get(lever.id);
    if (!effect) known.set(lever.id, (effect = worked(lever)));
    return effect;
  };
}
