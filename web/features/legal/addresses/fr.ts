export const addresses = {
  legal: '/mentions-legales',
  privacy: '/confidentialite',
  accessibility: '/accessibilite',
  criteria: '/accessibilite/criteres',
  ecodesign: '/ecoconception',
};

export type LegalAddresses = typeof addresses;
