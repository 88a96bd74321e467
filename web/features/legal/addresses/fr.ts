export const addresses = {
  legal: '/mentions-legales',
  privacy: '/confidentialite',
  accessibility: '/accessibilite',
  criteria: '/accessibilite/criteres',
};

export type LegalAddresses = typeof addresses;
