/** What a proposal does to the average French person, or to a household, item by item. */
import type { Estimate } from '../../models/draws/distribution.ts';
import {
  effectAlone,
  shared,
  type AloneEffect,
  type Laying,
  type Per,
} from '../../models/proposals/alone.ts';
import type { Effects } from '../../models/proposals/effects.ts';
import type { Proposal } from '../../models/proposals/proposals.ts';
import { estimateOf, type Spread } from '../../models/draws/spread.ts';

/** The household or person whose effects are shown. */
export interface Ground extends Laying {
  readonly per: Per;
}

export const effectOf = (proposal: Proposal, ground: Ground): AloneEffect | undefined =>
  effectAlone(proposal, ground, ground.per);

export interface ItemTouched {
  readonly component: Effects['lines'][number]['line']['component'];
  readonly item: string;
  readonly stages: readonly string[];
  /** kgCO2e a year that the lever acts on, at central values. */
  readonly before: number;
  readonly saving: Estimate;
}

/** The items that a proposal touches, in the footprint’s order. */
export function itemsTouched({ id, lever, intensity }: Proposal, ground: Ground): ItemTouched[] {
  if (lever === undefined) return [];
  const { footprint, bench, effectsOf, per } = ground;
  const divisor = per === 'person' ? footprint.people : 1;
  const acting = bench.proposals.levers.filter((one) => one.id === lever);
  const touched = new Map<object, number>();
  for (const { charge, touches } of bench.lay(footprint, acting)) {
    if (touches.length > 0) {
      touched.set(charge.line, (touched.get(charge.line) ?? 0) + charge.spread[0]!);
    }
  }
  const found: {
    component: ItemTouched['component'];
    item: string;
    stages: string[];
    before: number;
    saving: Spread;
  }[] = [];
  for (const { line, saving } of effectsOf(footprint, { [id]: intensity }).lines) {
    let last = found.at(-1);
    if (last?.item !== line.item || last.component !== line.component) {
      const { component, item } = line;
      found.push(
        (last = { component, item, stages: [], before: 0, saving: new Float64Array(saving.length) }),
      );
    }
    last.stages.push(line.stage);
    last.before += touched.get(line)! / divisor;
    for (let i = 0; i < saving.length; i++) last.saving[i]! += saving[i]!;
  }
  return found.map((one) => ({ ...one, saving: estimateOf(shared(one.saving, ground, per)) }));
}
