export const addresses = {
  proposals: '/propositions',
  /** On the receipt that is kept on the device. */
  mine: '/propositions#mon-ticket',
  list: '/propositions/liste',
  facts: '/propositions/constats',
};

export type ProposalsAddresses = typeof addresses;
