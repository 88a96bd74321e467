import type { MethodAddresses } from './fr.ts';

export const addresses: MethodAddresses = {
  method: '/en/method',
  calculations: '/en/method/calculations',
  published: '/en/method/published',
  stocks: '/en/method/stocks',
  lives: '/en/method/lives',
  sensitivity: '/en/method/sensitivity',
  doors: '/en/method/home-and-council',
  directions: '/en/method/directions',
  versions: '/en/method/versions',
  factor: '/en/method/factors',
  openData: '/en/data',
};
