/**
 * The proposals chosen on the household page, and their effects. The slider's own figures follow at once; the costlier
 * ones (shares, every proposal alone, money) follow when the page is idle.
 */
import type { Footprint } from '../../../../models/household/footprint.ts';
import { createProposalBench } from '../../../../models/proposals/bench.ts';
import { createSample, NO_DRAWS } from '../../../../models/draws/sample.ts';
import { createEffects, createSaved } from '../../../../models/proposals/effects.ts';
import type { Picks } from '../../../../models/proposals/picks.ts';
import type { Choice, Proposal } from '../../../../models/proposals/proposals.ts';
import { countedIn, usualIn } from '../../../../models/proposals/usual.ts';
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
  const workshop = household.workshop!;
  const { catalogue, sample } = workshop;
  const bench = createProposalBench(catalogue, sample, numbers);
  const effectsOf = createEffects(bench);
  const central = createSample(catalogue.factors, NO_DRAWS, sample.seed);
  const savedOf = createSaved(createProposalBench(catalogue, central, numbers));
  const proposalOf = (id: string) => numbers.proposals.find((proposal) => proposal.id === id)!;
  /** Some proposals, each as far as it usually goes. */
  const choiceOn = ({ situation }: Footprint, some: readonly Proposal[]): Choice =>
    Object.fromEntries(some.map((proposal) => [proposal.id, usualIn(proposal, numbers, situation)]));
  const usual = (id: string) => usualIn(proposalOf(id), numbers, household.footprint!.situation);
  const counted = (id: string) => countedIn(proposalOf(id), numbers, household.footprint!.situation);
  const picked = createPicked(numbers, begun, usual, (picks) => {
    // not while the page shows someone else's answers: the reader's own picks stay as they were
    if (!household.visiting) setTimeout(rememberPicks, 0, picks); // no press waits for the device's storage
  });
  household.carryWith(picked.picks);
  let typed = $state.raw<readonly Typed[]>([]);
  const assumptions = () => (picked.rebound === undefined ? {} : { rebound: picked.rebound });
  /** The effects of some proposals on another footprint, with the same assumptions. */
  const on = (footprint: Footprint, choice: Choice) => effectsOf(footprint, choice, assumptions());
  /** What was picked when there were several does nothing to the one that is left. */
  const acting = $derived(
    Object.fromEntries(Object.entries(picked.choice).filter(([id]) => counted(id) !== 1)),
  );
  const saved = $derived(savedOf(household.footprint!, acting, assumptions()));
  const effects = $derived(on(household.footprint!, acting));
  let followed = $state.raw<{ readonly effects: typeof effects; readonly choice: Choice }>();

  return {
    household,
    programme,
    bench,
    /** That of the household when its proposals were laid. */
    workshop,
    picked,
    get effects() {
      return effects;
    },
    /** What they save at central values, at once. */
    get saved() {
      return saved;
    },
    /** The choice of a frame ago and its effects: what is not under the finger follows what is. */
    get followed() {
      return followed ?? { effects, choice: picked.choice };
    },
    follow(): void {
      followed = { effects, choice: picked.choice };
    },
    on,
    /** What a proposal, chosen or not, adds to the others that are chosen, in kgCO2e a year at central values. */
    adds(id: string): number {
      const { [id]: own, ...others } = acting;
      const footprint = household.footprint!;
      const { saving } = own === undefined ? on(footprint, { ...others, [id]: usual(id) }) : effects;
      return saving[0]! - on(footprint, others).saving[0]!;
    },
    /** How far a proposal goes until the reader sets it, 0 to 1. */
    usual,
    /** How many the reader has of what a proposal would have fewer of; nothing for any other. */
    counted,
    choiceOn,
    /** Each proposal alone, as far as it usually goes. */
    alone: (footprint: Footprint) => on(footprint, choiceOn(footprint, numbers.proposals)).proposals,
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
