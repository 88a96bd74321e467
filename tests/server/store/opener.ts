/** A process that opens the store at the given place, says whether it answers, and ends. */
import { openStore } from '../../../server/store/connect.ts';
import type { Place } from './databases.ts';

const place = JSON.parse(process.argv[2]!) as Place;
const store = await openStore({ ...place, now: Date.now, onLost: console.error });
if ('wrong' in store) process.stdout.write(store.wrong);
else {
  process.stdout.write((await store.answers()) ? 'answers' : 'silent');
  await store.close();
}
