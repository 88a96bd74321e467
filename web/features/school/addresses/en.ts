import type { SchoolAddresses } from './fr.ts';

export const addresses: SchoolAddresses = {
  school: '/en/school',
  simple: '/en/school/simple',
  schoolData: '/en/school/data',
  offline: '/en/school/offline',
  comeBack: '/en/school/come-back',
  print: '/en/school/print',
  room: '/en/school/room',
  roomParts: {
    lead: 'lead',
    screen: 'screen',
    poster: 'poster',
    revealed: 'revealed',
    class: 'class',
    ticket: 'ticket',
    report: 'report',
  },
  singleSheets: { team: 'team', cards: 'cards', levers: 'levers', roles: 'roles', calculator: 'calculator' },
  sheetsBy: { pupil: 'pupil', guide: 'guide' },
};
