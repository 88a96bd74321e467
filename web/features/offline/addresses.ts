/** Where the page is, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { OfflineAddresses } from './addresses/fr.ts';

export const { network: networkAddress } = addressesIn(
  import.meta.glob<OfflineAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
