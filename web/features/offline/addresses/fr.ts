export const addresses = { network: '/sans-reseau' };

export type OfflineAddresses = typeof addresses;
