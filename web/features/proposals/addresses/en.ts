import type { ProposalsAddresses } from './fr.ts';

export const addresses: ProposalsAddresses = {
  proposals: '/en/proposals',
  mine: '/en/proposals#my-receipt',
  list: '/en/proposals/list',
  facts: '/en/proposals/facts',
  embeddedRanking: '/en/embed/ranking',
  embeddedProposal: '/en/embed/proposal',
};
