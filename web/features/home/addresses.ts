/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { HomeAddresses } from './addresses/fr.ts';

export const { home: homeAddress } = addressesIn(
  import.meta.glob<HomeAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
