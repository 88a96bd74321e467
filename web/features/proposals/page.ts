import { DRAWS, type Page } from '../../page.ts';
import { proposalsAddress, listAddress, factsAddress } from './addresses.ts';

export const proposals: Page = { address: proposalsAddress, section: 'proposals' };

export const facts: Page = { address: factsAddress, section: 'proposals' };

export const list: Page = {
  address: listAddress,
  section: 'proposals',
  script: { name: 'proposals', source: 'web/features/proposals/start.ts' },
};

/** One proposal; measured on those with the most to show: lines touched, laws, parameters. */
export const proposal: Page = {
  address: proposalsAddress,
  section: 'proposals',
  script: { name: 'proposal', source: 'web/features/proposals/one/start.ts' },
  styles: ['proposal'],
  budget: DRAWS,
  measured: () => ['/legal-guarantee', '/repairable-society', '/net-neutrality'],
};

export const PAGES: readonly Page[] = [proposals, facts, list, proposal];
