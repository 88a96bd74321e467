export const addresses = {
  council: '/commune',
  fleet: '/commune/parc',
  /** What can be taken away from a territory's page: its note, the pieces of the law, a deliberation, files. */
  territoryParts: {
    note: 'note',
    pieces: 'strategie',
    deliberation: 'deliberation',
    meeting: 'seance',
    review: 'bilan',
    csv: 'annees.csv',
    json: 'annees.json',
    docx: 'deliberation.docx',
    odt: 'deliberation.odt',
    txt: 'deliberation.txt',
  },
  /** Files that its note offers: no script names them. */
  territoryFiles: { xlsx: 'annees.xlsx', ods: 'annees.ods', pictures: 'graphiques' },
};

export type CouncilAddresses = typeof addresses;
