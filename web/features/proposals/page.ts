import { DRAWS, type Page } from '../../page.ts';
import {
  embeddedProposalAddress,
  embeddedRankingAddress,
  factsAddress,
  proposalsAddress,
} from './addresses.ts';

/** Measured for a French person, filtered, in the order of the programme, and for two communes. */
export const proposals: Page = {
  address: proposalsAddress,
  section: 'proposals',
  script: {
    name: 'proposals',
    source: 'web/features/proposals/laid/start.ts',
    alone: true,
    smallest: 'whole',
  },
  styles: ['site', 'laid'],
  measured: () => ['', '?order=programme', '?subject=commune', '?commune=76709'],
};

export const facts: Page = { address: factsAddress, section: 'proposals' };

/** One proposal; measured on those with the most to show: lines touched, laws, parameters. */
export const proposal: Page = {
  address: proposalsAddress,
  section: 'proposals',
  script: { name: 'proposal', source: 'web/features/proposals/one/start.ts' },
  styles: ['proposal'],
  budget: DRAWS,
  measured: () => ['/legal-guarantee', '/repairable-society', '/net-neutrality'],
};

/** What a commune can do, inside a page of another site. */
export const embeddedRanking: Page = {
  address: embeddedRankingAddress,
  styles: ['site', 'laid'],
  embedded: true,
  unlisted: true,
  budget: DRAWS,
  measured: () => ['/76709'],
};

/** What one proposal would do in a commune, inside a page of another site. */
export const embeddedProposal: Page = {
  address: embeddedProposalAddress,
  styles: ['proposal'],
  embedded: true,
  unlisted: true,
  measured: () => ['/repairable-society/76709'],
};

export const PAGES: readonly Page[] = [proposals, facts, proposal, embeddedRanking, embeddedProposal];
