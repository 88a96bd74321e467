export const addresses = { search: '/chercher' };

export type SearchAddresses = typeof addresses;
