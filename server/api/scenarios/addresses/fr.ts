/** Where short links begin, and what deletes one, in French; its shape is what the other languages must have. */
export const addresses = {
  short: '/s',
  deletion: 'supprimer',
};

export type ScenarioAddresses = typeof addresses;
