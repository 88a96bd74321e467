/** A process that adds events to a room without end, and prints which ones are acknowledged; tests kill it. */
import { writeSync } from 'node:fs';
import { openStore } from '../../../server/store/connect.ts';
import type { Place } from './databases.ts';

const [place, code] = JSON.parse(process.argv[2]!) as [Place, string];
const store = await openStore({ ...place, now: Date.now, onLost: console.error });
if ('wrong' in store) throw new Error(store.wrong);
for (let n = 0; ; n++) {
  const id = `${process.pid}-${n}`;
  await store.rooms.add(code, { id }, () => Promise.resolve('stored' as const));
  writeSync(1, `${id}\n`);
}
