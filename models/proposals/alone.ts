/** What one proposal does alone, at its own intensity, to a household or to one of its persons. */
import type { Estimate } from '../draws/distribution.ts';
import type { Footprint } from '../household/footprint.ts';
import { aside, type Aside } from './aside.ts';
import type { ProposalBench } from './bench.ts';
import type { EffectsOf } from './effects.ts';
import { perPerson } from '../household/perPerson.ts';
import type { Gain } from './order.ts';
import type { Lever, Proposal } from './proposals.ts';
import type { Seal } from './seal.ts';
import { estimateOf, shareOfDraws, type Spread } from '../draws/spread.ts';

export type Per = 'person' | 'household';

/** A footprint and what is needed to apply proposals to it, all on the same draws. */
export interface Laying {
  readonly footprint: Footprint;
  readonly bench: ProposalBench;
  readonly effectsOf: EffectsOf;
}

export interface AsideEffect {
  readonly per: Aside['per'];
  readonly saving: Estimate;
  /** Share of the draws in which something is saved there. */
  readonly helps: number;
}

export interface AloneEffect {
  /** kgCO2e a year. */
  readonly saving: Estimate;
  /** Set when the figure is the most that the proposal may save. */
  readonly atMost?: true;
  /** Share of the draws in which the footprint falls. */
  readonly helps: number;
  readonly seal: Seal;
  /** Its effect outside a yearly footprint. */
  readonly aside?: AsideEffect;
}

/** Returns nothing where no lever is known. */
export function effectAlone(proposal: Proposal, laying: Laying, per: Per): AloneEffect | undefined {
  const known = aloneSpreads(proposal, laying, per);
  if (!known) return undefined;
  const { saving, beside, ...rest } = known;
  return {
    ...rest,
    saving: estimateOf(saving),
    ...(beside && { aside: asideEffect(beside) }),
  };
}

/** What is told of an effect outside a footprint. */
export const asideEffect = ({ per, saving }: Aside): AsideEffect => ({
  per,
  saving: estimateOf(saving),
  helps: shareOfDraws(saving, (kg) => kg > 0),
});

/**
 * What decides where the effect stands among others; an effect outside the footprint stands by what it saves
 * there. Nothing where nothing is computed.
 */
export function gainOf(effect: AloneEffect | undefined): Gain | undefined {
  if (!effect) return undefined;
  const { seal, atMost } = effect;
  const { helps, saving } = effect.aside ?? effect;
  return { seal, atMost, helps, low: saving.low, high: saving.high };
}

/** The same, from the draws of what a proposal saves of a footprint alone. */
export const gainOfSpread = (
  saving: Spread,
  { seal }: Pick<Lever, 'seal'>,
  { atMost }: Pick<Proposal, 'atMost'>,
): Gain => {
  const { low, high } = estimateOf(saving);
  return { seal, atMost, helps: shareOfDraws(saving, (kg) => kg > 0), low, high };
};

export interface AloneSpreads {
  readonly saving: Spread;
  readonly helps: number;
  readonly seal: Seal;
  readonly atMost?: true;
  readonly beside?: Aside;
}

/** The same effect over the draws, for means of several households. */
export function aloneSpreads(
  { id, lever: name, intensity, atMost }: Proposal,
  laying: Laying,
  per: Per,
): AloneSpreads | undefined {
  const { footprint, bench, effectsOf } = laying;
  const lever = bench.proposals.levers.find((one) => one.id === name);
  if (!lever) return undefined;
  const { saving, helps } = effectsOf(footprint, { [id]: intensity });
  const beside = aside(lever, intensity, footprint, bench);
  // an amount counted by inhabitant is already one person's
  const spread = beside?.per === 'once' ? shared(beside.saving, laying, per) : beside?.saving;
  return {
    saving: shared(saving, laying, per),
    helps,
    seal: lever.seal,
    ...(atMost && { atMost }),
    ...(beside && spread && { beside: { per: beside.per, saving: spread } }),
  };
}

/** The amount for the household, or for each of its persons. */
export const shared = (spread: Spread, { footprint, bench }: Laying, per: Per): Spread =>
  per === 'person' ? perPerson(spread, footprint, bench) : spread;
