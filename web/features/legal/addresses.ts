/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { LegalAddresses } from './addresses/fr.ts';

export const {
  legal: legalAddress,
  privacy: privacyAddress,
  accessibility: accessibilityAddress,
  criteria: criteriaAddress,
  ecodesign: ecodesignAddress,
  simplified: simplifiedAddress,
} = addressesIn(import.meta.glob<LegalAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }));
