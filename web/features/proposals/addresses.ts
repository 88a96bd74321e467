/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { ProposalsAddresses } from './addresses/fr.ts';

export const {
  proposals: proposalsAddress,
  mine: mineAddress,
  list: listAddress,
  facts: factsAddress,
  embeddedRanking: embeddedRankingAddress,
  embeddedProposal: embeddedProposalAddress,
} = addressesIn(
  import.meta.glob<ProposalsAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
