/**
 * The proposals chosen on the household page, and their effects. The slider's own figures follow at once; the costlier
 * ones (shares, every proposal alone, money) follow when the page is idle.
 */
import type { Footprint } from '../../../../models/household/footprint.ts';
import { createProposalBench } from '../../../../models/proposals/bench.ts';
import { createEffects } from '../../../../models/proposals/effects.ts';
import type { Picks } from '../../../../models/proposals/picks.ts';
import type { Choice } from '../../../../models/proposals/proposals.ts';
import type { Factors } from '../../../../models/draws/factor.ts';
import { widened } from '../../../../models/draws/widened.ts';
import { rememberPicks } from '../../../storage/picks.ts';
import type { Household } from '../household.svelte.ts';
import type { Workshop } from '../view.ts';
import { createPicked } from './picked.svelte.ts';
import { isOf, type Asked, type Typed } from './prices.ts';
import type { Programme } from '../programme.ts';

export type Choosing = ReturnType<typeof createChoosing>;

/** @param begun the proposals from a link, a file or an earlier visit */
export function createChoosing(household: Household, programme: Programme, begun: Picks) {
  const { numbers } = programme;
  const wide = wideOf(household.workshop!, programme.prices.factors);
  const bench = createProposalBench(wide.catalogue, wide.sample, numbers);
  const effectsOf = createEffects(bench);
  const all = Object.fromEntries(numbers.proposals.map(({ id, intensity }) => [id, intensity]));
  const picked = createPicked(numbers, begun, (picks) => {
    // not while the page shows someone else's answers: the reader's own picks stay as they were
    if (!household.visiting) rememberPicks(picks);
  });
  household.carryWith(picked.picks);
  let typed = $state.raw<readonly Typed[]>([]);
  /** The effects of some proposals on another footprint, with the same assumptions. */
  const on = (footprint: Footprint, choice: Choice) =>
    effectsOf(footprint, choice, picked.rebound === undefined ? {} : { rebound: picked.rebound });
  const effects = $derived(on(household.footprint!, picked.choice));

  return {
    household,
    programme,
    bench,
    wide,
    picked,
    get effects() {
      return effects;
    },
    on,
    /** Each proposal alone, at its full intensity unless the reader set another. */
    alone: (footprint: Footprint) => on(footprint, all).proposals,
    /** Prices that the reader typed where none is published. */
    get typed() {
      return typed;
    },
    type(asked: Asked, euros: number | undefined): void {
      const others = typed.filter((each) => !isOf(each, asked));
      typed = euros === undefined ? others : [...others, { ...asked, euros }];
    },
    /** Replaces the whole choice with that of a file or of a link. */
    replace(next: Picks): void {
      typed = [];
      picked.replace(next);
    },
  };
}

/** Adds factors that a first view does not need: those of prices, or of the corridor. */
export function wideOf({ catalogue, sample }: Pick<Workshop, 'catalogue' | 'sample'>, further: object) {
  const extra = further as Factors;
  return {
    catalogue: { ...catalogue, factors: { ...catalogue.factors, ...extra } },
    sample: widened(sample, extra),
  };
}
