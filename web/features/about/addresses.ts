/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { AboutAddresses } from './addresses/fr.ts';

export const { about: aboutAddress } = addressesIn(
  import.meta.glob<AboutAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
