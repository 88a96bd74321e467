import type { OfflineAddresses } from './fr.ts';

export const addresses: OfflineAddresses = { network: '/en/no-network' };
