export const addresses = {
  legal: '/mentions-legales',
  privacy: '/confidentialite',
};

export type LegalAddresses = typeof addresses;
