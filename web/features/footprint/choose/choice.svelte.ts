/**
 * The proposals chosen on the household page, and what they do. The slider’s own figures follow at once; what costs
 * more (shares, every proposal alone, money) follows when the page is idle.
 */
import type { Footprint } from '../../../../models/footprint/footprint.ts';
import { createBench } from '../../../../models/proposals/bench.ts';
import { createEffects } from '../../../../models/proposals/effects.ts';
import { choiceOf, picksOf, type Picks } from '../../../../models/proposals/picks.ts';
import type { Choice } from '../../../../models/proposals/proposals.ts';
import type { Factors } from '../../../../models/sample.ts';
import { widened } from '../../../../models/widened.ts';
import { rememberPicks } from '../../../kept/picks.ts';
import type { Household } from '../household.svelte.ts';
import type { Programme } from './programme.ts';

export type Choosing = ReturnType<typeof createChoosing>;

/** @param begun the proposals of a link, a file or an earlier visit */
export function createChoosing(household: Household, programme: Programme, begun: Picks) {
  const { numbers, prices, corridor } = programme;
  const { catalogue, sample } = household.workshop!;
  const extra = { ...prices.factors, ...corridor.factors } as Factors;
  /** With the factors of prices and of the corridor, which the first view does without. */
  const wide = {
    catalogue: { ...catalogue, factors: { ...catalogue.factors, ...extra } },
    sample: widened(sample, extra),
  };
  const bench = createBench(wide.catalogue, wide.sample, numbers);
  const effectsOf = createEffects(bench);

  let choice = $state.raw<Choice>(choiceOf(begun, numbers));
  let rebound = $state.raw(begun.rebound);
  let typed = $state.raw<Readonly<Record<string, number>>>({});
  const effects = $derived(effectsOf(household.footprint!, choice, assumptions()));

  function assumptions() {
    return rebound === undefined ? {} : { rebound };
  }

  function set(next: Choice): void {
    choice = next;
    keep();
  }

  /** Not while one looks at someone else’s: one’s own are kept aside. */
  function keep(): void {
    if (!household.visiting) rememberPicks(picks());
  }

  const picks = (): Picks => ({
    ...(Object.keys(choice).length > 0 && { proposals: picksOf(choice, numbers) }),
    ...(rebound !== undefined && { rebound }),
  });

  return {
    household,
    programme,
    bench,
    wide,
    get choice() {
      return choice;
    },
    get rebound() {
      return rebound;
    },
    /** Euros typed in the place of a price: device id → EUR. */
    get typed() {
      return typed;
    },
    get effects() {
      return effects;
    },
    picks,

    /** What some proposals do to another footprint, by the same assumptions. */
    on: (footprint: Footprint, of: Choice) => effectsOf(footprint, of, assumptions()),

    /** Every proposal alone, as far as it goes unless someone says otherwise. */
    alone(footprint: Footprint) {
      const all = Object.fromEntries(numbers.proposals.map(({ id, intensity }) => [id, intensity]));
      return effectsOf(footprint, all, assumptions()).proposals;
    },

    tick(id: string, on: boolean): void {
      const { [id]: _previous, ...others } = choice;
      set(on ? { ...others, [id]: usual(id) } : others);
    },

    /** While a slider moves; what it came to is kept when it stops. @param intensity 0 to 1; at zero a proposal stays ticked, and does nothing */
    slide(id: string, intensity: number): void {
      choice = { ...choice, [id]: intensity };
    },
    keep,

    setRebound(share: number | undefined): void {
      rebound = share;
      keep();
    },

    type(device: string, euros: number | undefined): void {
      const { [device]: _previous, ...others } = typed;
      typed = euros === undefined ? others : { ...others, [device]: euros };
    },

    /** Takes up the proposals of a file or of a link. */
    replace(next: Picks): void {
      rebound = next.rebound;
      set(choiceOf(next, numbers));
    },
  };

  function usual(id: string): number {
    return numbers.proposals.find((proposal) => proposal.id === id)!.intensity;
  }
}
