/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { ApiAddresses } from './addresses/fr.ts';

export const { api: apiAddress, route: routeAddress } = addressesIn(
  import.meta.glob<ApiAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
