/** Where the pages are, in each language. In a script this module is its values alone: `web/builds.ts` makes them. */
import { addressesIn } from '../../dictionaries.ts';
import type { SchoolAddresses } from './addresses/fr.ts';

export const {
  school: schoolAddress,
  simple: simpleSchoolAddress,
  schoolData: schoolDataAddress,
  offline: offlineAddress,
  comeBack: comeBackAddress,
  print: printAddress,
  room: roomAddress,
  roomParts: ROOM_PARTS,
  singleSheets: SINGLE_SHEETS,
  sheetsBy: SHEETS_BY,
} = addressesIn(import.meta.glob<SchoolAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }));
