export const addresses = {
  embed: '/integrer',
};

export type EmbedAddresses = typeof addresses;
