/** Applies levers to the charges of a footprint: the common ground of effects, coverage and asides. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Footprint } from '../household/footprint.ts';
import { createSample, type Sample } from '../draws/sample.ts';
import { createCharges } from './charges.ts';
import type { Lever, Proposals } from './proposals.ts';
import { createSpreads, type Spread, type Spreads } from '../draws/spread.ts';
import { touch } from './touch.ts';
import type { Charge, Touch } from './acts/charge.ts';

export interface LeverTouch {
  readonly lever: Lever;
  readonly touch: Touch;
}

export interface Laid {
  readonly charge: Charge;
  /** In the catalogue's order; empty when no lever acts on it. */
  readonly touches: readonly LeverTouch[];
}

/** How many spreads are kept at a time: a visitor makes a few, an API many. */
const MOST_KEPT = 300;

export interface ProposalBench {
  readonly proposals: Proposals;
  /** Of the catalogue’s factors, and of the levers’ own parameters. */
  readonly spreads: Spreads;
  readonly parameters: Spreads;
  /** A spread made once, under a name that lists everything it is made of. */
  kept(name: string, make: () => Spread): Spread;
  /** Every charge of a footprint, with the effect of these levers on it. */
  lay(footprint: Footprint, levers: readonly Lever[]): Laid[];
}

/**
 * Works over one catalogue, one sample and one set of proposals; the draws of charges are kept between calls.
 */
export function createProposalBench(
  catalogue: Catalogue,
  sample: Sample,
  proposals: Proposals,
): ProposalBench {
  const spreads = createSpreads(catalogue.factors, sample);
  const own = createSample(proposals.factors, sample.draws, sample.seed);
  const parameters = createSpreads(proposals.factors, own);
  const chargesOf = createCharges(spreads);

  const named = new Map<string, Spread>();

  function kept(name: string, make: () => Spread): Spread {
    let spread = named.get(name);
    if (!spread) {
      if (named.size >= MOST_KEPT) named.clear();
      named.set(name, (spread = make()));
    }
    return spread;
  }

  function lay(footprint: Footprint, levers: readonly Lever[]): Laid[] {
    const on = { situation: footprint.situation, spreads, parameters, kept };
    return chargesOf(footprint).map((charge) => ({
      charge,
      touches: levers.flatMap((lever) => {
        const touched = touch(lever, charge, on);
        return touched ? [{ lever, touch: touched }] : [];
      }),
    }));
  }

  return { proposals, spreads, parameters, kept, lay };
}
