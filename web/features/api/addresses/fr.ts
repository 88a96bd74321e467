export const addresses = {
  api: '/api',
  /** Not below /api, where the API itself answers. */
  route: '/interface',
};

export type ApiAddresses = typeof addresses;
