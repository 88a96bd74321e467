/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { CouncilAddresses } from './addresses/fr.ts';

export const {
  council: councilAddress,
  fleet: fleetAddress,
  territoryParts: TERRITORY_PARTS,
  territoryFiles: TERRITORY_FILES,
} = addressesIn(import.meta.glob<CouncilAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }));
