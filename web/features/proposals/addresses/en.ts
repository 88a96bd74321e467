import type { ProposalsAddresses } from './fr.ts';

export const addresses: ProposalsAddresses = {
  proposals: '/en/proposals',
  list: '/en/proposals/list',
  facts: '/en/proposals/facts',
};
