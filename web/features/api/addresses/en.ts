import type { ApiAddresses } from './fr.ts';

export const addresses: ApiAddresses = {
  api: '/en/api',
  route: '/en/interface',
};
