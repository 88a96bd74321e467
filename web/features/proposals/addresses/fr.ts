export const addresses = {
  proposals: '/propositions',
  list: '/propositions/liste',
  facts: '/propositions/constats',
};

export type ProposalsAddresses = typeof addresses;
