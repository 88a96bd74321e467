export const addresses = {
  home: '/',
};

export type HomeAddresses = typeof addresses;
