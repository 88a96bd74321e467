import type { AboutAddresses } from './fr.ts';

export const addresses: AboutAddresses = {
  about: '/en/about',
};
