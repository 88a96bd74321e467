import type { LegalAddresses } from './fr.ts';

export const addresses: LegalAddresses = {
  legal: '/en/legal-notice',
  privacy: '/en/privacy',
};
