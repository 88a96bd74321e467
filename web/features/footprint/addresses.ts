/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { HouseholdAddresses } from './addresses/fr.ts';

export const {
  household: householdAddress,
  ticket: ticketAddress,
  act: actAddress,
  understand: understandAddress,
  simple: simpleAddress,
  embedded: embeddedHouseholdAddress,
} = addressesIn(
  import.meta.glob<HouseholdAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
