/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { MethodAddresses } from './addresses/fr.ts';

export const {
  method: methodAddress,
  calculations: calculationsAddress,
  published: publishedAddress,
  stocks: stocksAddress,
  lives: livesAddress,
  sensitivity: sensitivityAddress,
  doors: doorsAddress,
  directions: directionsAddress,
  versions: versionsAddress,
  factor: factorAddress,
  openData: openDataAddress,
} = addressesIn(import.meta.glob<MethodAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }));
