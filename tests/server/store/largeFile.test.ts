/** A file that takes long to be written anew, once something in it is deleted: everyone is answered meanwhile. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../../server/store/migrations.ts';
import { sqlite, wipeFiles } from '../../../server/store/sqlite.ts';
import type { Tables } from '../../../server/store/tables.ts';
import { newPlace } from './databases.ts';

const EVENTS = 4000;
const EVENT = 'x'.repeat(10_000);
const SENTENCE = 'We open the drawers of Zanzibar';
/** On a slower machine it takes longer, and as many turns more. */
const LEAST_TURNS = 10;

test('a large file is wiped on a thread: it is read meanwhile, and who writes waits for no more than that', async () => {
  const { dataDir } = await newPlace('sqlite');
  const db = new Kysely<Tables>({ dialect: sqlite(dataDir) });
  await migrate(db);
  const room = { setup: 'null', version: 0, ended: 0, expires: 1, facilitator_hash: '', phrase_hash: '' };
  await db
    .insertInto('room')
    .values(['a', 'b'].map((code) => ({ ...room, code })))
    .execute();
  await db.transaction().execute(async (transaction) => {
    for (let seq = 1; seq <= EVENTS; seq++)
      await transaction
        .insertInto('room_event')
        .values({ room: seq % 2 ? 'a' : 'b', seq, body: EVENT + (seq % 2 ? SENTENCE : '') })
        .execute();
  });
  await db.deleteFrom('room_event').where('room', '=', 'a').execute();
  const file = join(dataDir, 'sobrement.sqlite');
  const before = statSync(file).size;
  let wiping = true;
  const wiped = wipeFiles(db, true).finally(() => (wiping = false));
  const written = pause(1).then(() =>
    db
      .insertInto('room_event')
      .values({ room: 'b', seq: EVENTS + 1, body: '"late"' })
      .execute(),
  );
  let turns = 0;
  for (; wiping; turns++) {
    const { body } = await db
      .selectFrom('room_event')
      .select('body')
      .where('seq', '=', 2)
      .executeTakeFirstOrThrow();
    expect(body).toBe(EVENT);
    await pause(1);
  }
  expect(await wiped).toBe(true);
  expect(turns).toBeGreaterThan(LEAST_TURNS);
  await written;
  const late = await db
    .selectFrom('room_event')
    .select('body')
    .where('seq', '=', EVENTS + 1)
    .execute();
  expect(late).toEqual([{ body: '"late"' }]);
  expect(statSync(file).size).toBeLessThan(0.6 * before);
  expect(readFileSync(file).includes(SENTENCE)).toBe(false);
  await db.destroy();
});
