import type { SearchAddresses } from './fr.ts';

export const addresses: SearchAddresses = { search: '/en/search' };
