import type { EmbedAddresses } from './fr.ts';

export const addresses: EmbedAddresses = {
  embed: '/en/embed',
};
