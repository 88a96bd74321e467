import type { LegalAddresses } from './fr.ts';

export const addresses: LegalAddresses = {
  legal: '/en/legal-notice',
  privacy: '/en/privacy',
  accessibility: '/en/accessibility',
  criteria: '/en/accessibility/criteria',
  ecodesign: '/en/eco-design',
  simplified: '/en/simplified-reading',
};
