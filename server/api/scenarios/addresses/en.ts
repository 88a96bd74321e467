import type { ScenarioAddresses } from './fr.ts';

export const addresses: ScenarioAddresses = {
  short: '/en/s',
  deletion: 'delete',
};
