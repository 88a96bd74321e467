/**
 * The proposals chosen on the household page, and what they do. The slider’s own figures follow at once; what costs
 * more (shares, every proposal alone, money) follows when the page is idle.
 */
import type { Footprint } from '../../../../models/household/footprint.ts';
import { createProposalBench } from '../../../../models/proposals/bench.ts';
import { createEffects } from '../../../../models/proposals/effects.ts';
import type { Picks } from '../../../../models/proposals/picks.ts';
import type { Choice } from '../../../../models/proposals/proposals.ts';
import type { Factors } from '../../../../models/draws/factor.ts';
import { widened } from '../../../../models/draws/sample.ts';
import type { ChooseMessages } from '../../../i18n/fr/choose.ts';
import { rememberPicks } from '../../../storage/picks.ts';
import type { Household } from '../household.svelte.ts';
import type { Workshop } from '../view.ts';
import { createPicked } from './picked.svelte.ts';
import { isOf, type Asked, type Typed } from './prices.ts';
import type { Programme } from './programme.ts';

export type Choosing = ReturnType<typeof createChoosing>;

/** With the words to show it in. */
export interface Chosen {
  readonly choosing: Choosing;
  readonly words: ChooseMessages;
}

/** @param begun the proposals of a link, a file or an earlier visit */
export function createChoosing(household: Household, programme: Programme, begun: Picks) {
  const { numbers } = programme;
  const wide = wideOf(household.workshop!, programme);
  const bench = createProposalBench(wide.catalogue, wide.sample, numbers);
  const effectsOf = createEffects(bench);
  const all = Object.fromEntries(numbers.proposals.map(({ id, intensity }) => [id, intensity]));
  const picked = createPicked(numbers, begun, (picks) => {
    // not while one looks at someone else’s: one’s own are kept aside
    if (!household.visiting) rememberPicks(picks);
  });
  let typed = $state.raw<readonly Typed[]>([]);
  /** What some proposals do to another footprint, by the same assumptions. */
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
    /** Every proposal alone, as far as it goes unless someone says otherwise. */
    alone: (footprint: Footprint) => on(footprint, all).proposals,
    /** Prices typed in the place of those that nobody has published. */
    get typed() {
      return typed;
    },
    type(asked: Asked, euros: number | undefined): void {
      const others = typed.filter((each) => !isOf(each, asked));
      typed = euros === undefined ? others : [...others, { ...asked, euros }];
    },
    /** All that is chosen is that of a file or of a link. */
    replace(next: Picks): void {
      typed = [];
      picked.replace(next);
    },
  };
}

/** With the factors of prices and of the corridor, which the first view does without. */
function wideOf({ catalogue, sample }: Workshop, { prices, corridor }: Programme) {
  const extra = { ...prices.factors, ...corridor.factors } as Factors;
  return {
    catalogue: { ...catalogue, factors: { ...catalogue.factors, ...extra } },
    sample: widened(sample, extra),
  };
}
