/** Faults in what the server keeps, on SQLite and on PostgreSQL. */
import type { Fault } from '../fault.ts';

const ROOMS = ['tests/server/store/rooms.test.ts'];
const SCENARIOS = ['tests/server/store/scenarios.test.ts', 'tests/server/store/names.test.ts'];

export const STORE: readonly Fault[] = [
  {
    id: 'store-room-for-ever',
    file: 'server/store/rooms.ts',
    text: "from.selectFrom('room').where('code', '=', code).where('expires', '>', now());",
    becomes: "from.selectFrom('room').where('code', '=', code);",
    harm: 'A session is found after its day is over.',
    tests: ROOMS,
  },
  {
    id: 'store-event-twice',
    file: 'server/store/rooms.ts',
    text: ".where('seq', '>', after)",
    becomes: ".where('seq', '>=', after)",
    harm: 'The last event that a process has read is read again, and counted twice.',
    tests: [...ROOMS, 'tests/server/store/live.test.ts'],
  },
  {
    id: 'store-same-again',
    file: 'server/store/rooms.ts',
    text: "if (verdict !== 'stored' && !forget)",
    becomes: "if (verdict !== 'stored' && verdict !== 'same' && !forget)",
    harm: 'What is sent twice is stored twice, and every screen is woken for it.',
    tests: ROOMS,
  },
  {
    id: 'store-phrase-of-paper',
    file: 'server/store/rooms.ts',
    text: ".where('phrase_hash', '=', hashOf(bare(phrase)))",
    becomes: ".where('phrase_hash', '=', hashOf(phrase))",
    harm: 'A teacher who copies the phrase from paper does not come back into the room.',
    tests: ROOMS,
  },
  {
    id: 'store-answers-stay',
    file: 'server/store/rooms.ts',
    text: "        await transaction.deleteFrom('room_event').where('room', '=', code).execute();\n",
    becomes: '',
    harm: 'What pupils said stays on the disk after the end of the session.',
    tests: ROOMS,
  },
  {
    id: 'store-written-over',
    file: 'server/store/scenarios.ts',
    text: "conflict.column('id').doNothing()",
    becomes: "conflict.column('id').doUpdateSet(row)",
    harm: 'Where a new link has the name of an older one, what was kept under it is lost.',
    tests: SCENARIOS,
  },
  {
    id: 'store-deleted-by-anyone',
    file: 'server/store/scenarios.ts',
    text: ".where('deletion_hash', '=', hashOf(token))",
    becomes: ".where('deletion_hash', '!=', '')",
    harm: 'Whoever knows a link may delete it.',
    tests: SCENARIOS,
  },
  {
    id: 'store-totals-unswept',
    file: 'server/store/store.ts',
    text: "['scenario', 'room', 'totals'] as const",
    becomes: "['scenario', 'room'] as const",
    harm: 'What classes kept for 120 days is kept for ever.',
    tests: [...ROOMS, 'tests/server/store/open.test.ts'],
  },
  {
    id: 'store-begin-late',
    file: 'server/store/sqlite.ts',
    text: "  if (sql === 'begin') return 'begin immediate';\n",
    becomes: '',
    harm: 'Two processes that write at once on one file: one of them fails instead of waiting.',
    tests: ['tests/server/store'],
  },
  {
    id: 'store-full-disk',
    file: 'server/store/failure.ts',
    text: 'new Set([5, 6, 8, 10, 13, 14])',
    becomes: 'new Set([5, 6, 8, 10, 14])',
    harm: 'When the disk is full, people read that the server has a fault, not that nothing is lost.',
    tests: ['tests/server/fullDisk.test.ts'],
  },
  {
    id: 'store-password-told',
    file: 'server/store/open.ts',
    text: 'return `${protocol}//${host}${pathname}`;',
    becomes: 'return `${protocol}//${host}${pathname}` && url;',
    harm: 'The password of the database is written on the terminal, and in the log of whoever runs it.',
    tests: ['tests/server/store/open.test.ts'],
  },
  {
    id: 'store-deleted-still-there',
    file: 'server/store/sqlite.ts',
    text: "'secure_delete=on'",
    becomes: "'secure_delete=off'",
    harm: 'What was deleted can still be read in the file.',
    tests: ['tests/server/store/open.test.ts'],
  },
];
