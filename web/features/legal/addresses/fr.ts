export const addresses = {
  legal: '/mentions-legales',
  privacy: '/confidentialite',
  accessibility: '/accessibilite',
  criteria: '/accessibilite/criteres',
  ecodesign: '/ecoconception',
  simplified: '/lecture-simplifiee',
};

export type LegalAddresses = typeof addresses;
