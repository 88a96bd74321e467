/** Where the page is, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { PicturesAddresses } from './addresses/fr.ts';

export const { pictures: picturesAddress } = addressesIn(
  import.meta.glob<PicturesAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
