export const addresses = {
  council: '/commune',
  fleet: '/commune/parc',
  /** What can be taken away from a territory's page: its note, the pieces of the law, its years as files. */
  territoryParts: { note: 'note', pieces: 'strategie', csv: 'annees.csv', json: 'annees.json' },
};

export type CouncilAddresses = typeof addresses;
