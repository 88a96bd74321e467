export const addresses = {
  household: '/foyer',
  ticket: '/foyer/ticket',
  act: '/foyer/agir',
  understand: '/foyer/comprendre',
  /** The same in simplified language. */
  simple: '/foyer/simple',
  /** Inside a page of another site. */
  embedded: '/integrer/foyer',
};

export type HouseholdAddresses = typeof addresses;
