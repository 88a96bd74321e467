import type { HomeAddresses } from './fr.ts';

export const addresses: HomeAddresses = {
  home: '/en/',
};
