export const addresses = {
  about: '/a-propos',
};

export type AboutAddresses = typeof addresses;
