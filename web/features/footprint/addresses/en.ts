import type { HouseholdAddresses } from './fr.ts';

export const addresses: HouseholdAddresses = {
  household: '/en/household',
  ticket: '/en/household/receipt',
  act: '/en/household/act',
  understand: '/en/household/understand',
  embedded: '/en/embed/household',
};
