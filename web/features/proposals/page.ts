import type { Page } from '../../page.ts';

export const proposalsAddress = { fr: '/propositions', en: '/en/proposals' } as const;
export const listAddress = { fr: '/propositions/liste', en: '/en/proposals/list' } as const;
export const factsAddress = { fr: '/propositions/constats', en: '/en/proposals/facts' } as const;

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
  measured: () => ['/legal-guarantee', '/repairable-society'],
};

export const PAGES: readonly Page[] = [proposals, facts, list, proposal];
