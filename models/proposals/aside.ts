/**
 * The effects of some levers outside a household's yearly footprint: things that no home owns, counted by
 * inhabitant, and things that happen once. They are shown beside the footprint, never taken off it.
 */
import type { Footprint } from '../household/footprint.ts';
import { ruleOf } from './acts/acts.ts';
import type { BesideRule } from './acts/rule.ts';
import type { ProposalBench } from './bench.ts';
import type { Lever } from './proposals.ts';
import { mapSpread, type Spread } from '../draws/spread.ts';

export interface Aside {
  readonly per: BesideRule['per'];
  readonly saving: Spread;
}

/** @returns nothing for a lever that acts on the footprint itself */
export function aside(
  { act, parameters: ids }: Lever,
  intensity: number,
  { situation }: Footprint,
  { spreads, parameters }: ProposalBench,
): Aside | undefined {
  const rule = ruleOf(act);
  if (rule.acts !== 'beside') return undefined;
  const rows = ids.map((id) => parameters.ofFactor(id));
  const product = mapSpread(parameters.length, (i) => rows.reduce((all, row) => all * row[i]!, intensity));
  return { per: rule.per, saving: rule.saving(act, product, { situation, spreads }) };
}
