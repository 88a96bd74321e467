import type { HouseholdAddresses } from './fr.ts';

export const addresses: HouseholdAddresses = {
  household: '/en/household',
  ticket: '/en/household/receipt',
  act: '/en/household/act',
  understand: '/en/household/understand',
  simple: '/en/household/simple',
  embedded: '/en/embed/household',
};
