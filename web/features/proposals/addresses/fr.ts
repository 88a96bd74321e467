export const addresses = {
  proposals: '/propositions',
  /** On the receipt that is kept on the device. */
  mine: '/propositions#mon-ticket',
  list: '/propositions/liste',
  facts: '/propositions/constats',
  /** Inside a page of another site: what a commune can do, and what one proposal would do there. */
  embeddedRanking: '/integrer/classement',
  embeddedProposal: '/integrer/proposition',
};

export type ProposalsAddresses = typeof addresses;
