/** Where the page is, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { EmbedAddresses } from './addresses/fr.ts';

export const { embed: embedAddress } = addressesIn(
  import.meta.glob<EmbedAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
