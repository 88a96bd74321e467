/** Where the search is, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { SearchAddresses } from './addresses/fr.ts';

export const { search: searchAddress } = addressesIn(
  import.meta.glob<SearchAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
