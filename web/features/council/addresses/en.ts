import type { CouncilAddresses } from './fr.ts';

export const addresses: CouncilAddresses = {
  council: '/en/council',
  fleet: '/en/council/fleet',
  territoryParts: {
    note: 'note',
    pieces: 'strategy',
    deliberation: 'deliberation',
    meeting: 'meeting',
    review: 'review',
    csv: 'years.csv',
    json: 'years.json',
    docx: 'deliberation.docx',
    odt: 'deliberation.odt',
    txt: 'deliberation.txt',
  },
  territoryFiles: { xlsx: 'years.xlsx', ods: 'years.ods', pictures: 'charts' },
};
