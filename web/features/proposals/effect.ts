/** What one proposal does alone, at its own intensity, to a household or to one of its persons. */
import type { Estimate } from '../../../models/distribution.ts';
import type { Footprint } from '../../../models/footprint/footprint.ts';
import { aside, type Aside } from '../../../models/proposals/aside.ts';
import type { Bench } from '../../../models/proposals/bench.ts';
import type { Effects, EffectsOf } from '../../../models/proposals/effects.ts';
import { perPerson } from '../../../models/proposals/perPerson.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import { estimateOf, type Spread } from '../../../models/proposals/spread.ts';

export type Per = 'person' | 'household';

/** A footprint with proposals laid on it. */
export interface Ground {
  readonly footprint: Footprint;
  readonly bench: Bench;
  readonly effectsOf: EffectsOf;
  readonly per: Per;
}

export interface Effect {
  /** kgCO2e a year. */
  readonly saving: Estimate;
  /** Share of the draws in which the footprint falls. */
  readonly helps: number;
  /** What it does outside a yearly footprint. */
  readonly aside?: { readonly per: Aside['per']; readonly saving: Estimate };
}

/** Nothing where no lever is known. */
export function effectOf({ id, lever: name, intensity }: Proposal, ground: Ground): Effect | undefined {
  const { footprint, bench, effectsOf } = ground;
  const lever = bench.proposals.levers.find((one) => one.id === name);
  if (!lever) return undefined;
  const { saving, helps } = effectsOf(footprint, { [id]: intensity });
  const beside = aside(lever, intensity, footprint, bench);
  const spread = beside && (beside.per === 'once' ? shared(beside.saving, ground) : beside.saving);
  return {
    saving: estimateOf(shared(saving, ground)),
    helps,
    ...(beside && spread && { aside: { per: beside.per, saving: estimateOf(spread) } }),
  };
}

/** Of the household, or for each of its persons. */
export const shared = (spread: Spread, { per, footprint, bench }: Ground): Spread =>
  per === 'person' ? perPerson(spread, footprint, bench) : spread;

export interface ItemTouched {
  readonly component: Effects['lines'][number]['line']['component'];
  readonly item: string;
  readonly stages: readonly string[];
  /** What the lever acts on, kgCO2e a year at central values. */
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
  return found.map((one) => ({ ...one, saving: estimateOf(shared(one.saving, ground)) }));
}
