export const addresses = {
  household: '/foyer',
  ticket: '/foyer/ticket',
  act: '/foyer/agir',
  understand: '/foyer/comprendre',
};

export type HouseholdAddresses = typeof addresses;
