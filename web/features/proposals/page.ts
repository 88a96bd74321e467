import { DRAWS, type Page } from '../../page.ts';
import { proposalsAddress, factsAddress } from './addresses.ts';

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

export const PAGES: readonly Page[] = [proposals, facts, proposal];
