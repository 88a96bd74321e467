/** What a proposal saves, said the way people say it: never a lone number, and "perhaps nothing" where zero is likely. */
import type { Language } from '../../../../models/catalogue.ts';
import type { Estimate } from '../../../../models/distribution.ts';
import type { Proposal } from '../../../../models/proposals/proposals.ts';
import { amount, between } from '../../../format.ts';
import type { ChooseMessages } from '../../../i18n/fr/choose.ts';
import type { Choosing } from './choice.svelte.ts';

/** Below this many kg a year, what is saved is not worth a figure. */
const NOTHING = 0.05;

export function gain(estimate: Estimate | undefined, language: Language, m: ChooseMessages): string {
  if (!estimate || estimate.high < NOTHING) return m.nothingHere;
  if (estimate.central < NOTHING) return m.perhaps(amount(estimate.high, language));
  return m.saves(amount(estimate.central, language), between(estimate, language));
}

/** What a proposal saves alone is linear in how far it goes. */
export const scaled = ({ central, low, high }: Estimate, by: number): Estimate => ({
  central: central * by,
  low: low * by,
  high: high * by,
});

/** The proposals of a kind that act on a footprint: the others stand beside it, or compute nothing. */
export function chosenOn({ bench }: Choosing, kind: Proposal['kind']): Proposal[] {
  const { levers, proposals } = bench.proposals;
  const outside = levers.filter(({ act }) => act.kind === 'once' || act.kind === 'collective');
  return proposals.filter(
    (proposal) =>
      proposal.kind === kind &&
      proposal.lever !== undefined &&
      !outside.some(({ id }) => id === proposal.lever),
  );
}
