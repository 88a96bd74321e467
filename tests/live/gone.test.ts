/** A charter sentence, on the built server: once its room has ended, no byte of it is in the folder, even after SIGTERM. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { newPlace } from '../server/store/databases.ts';
import { join as joinRoom, must, openRoom, send } from './client.ts';

const SENTENCE = 'We open the drawers of Zanzibar';

test('a sentence of a room that has ended is in no file, before SIGTERM and after, unless its totals are kept', async () => {
  const { dataDir } = await newPlace('sqlite');
  const app = await startApp({ DATA_DIR: dataDir });
  const written = () =>
    readdirSync(dataDir).filter((name) => readFileSync(join(dataDir, name)).includes(SENTENCE));
  const room = await openRoom(app.url);
  await room.act('go', 'charter');
  const seat = await joinRoom(room.address);
  const answers = { drawer: { kind: 'text', text: SENTENCE } };
  await must(send(`${room.address}/contributions`, { key: 'k', seat, step: 'charter', people: 1, answers }));
  expect(written().length).toBeGreaterThan(0);
  const ended = await must<{ wiped: boolean; comeback: unknown }>(
    send(`${room.address}/end`, { keep: false }, room.token),
  );
  expect([ended.wiped, ended.comeback]).toEqual([true, null]);
  expect(written()).toEqual([]);

  // a class that answered yes keeps the sentences it was shown, until someone with their code deletes them
  const other = await openRoom(app.url);
  await other.act('go', 'charter');
  const said = { key: 'k', step: 'charter', people: 5, answers };
  await must(send(`${other.address}/contributions`, said, other.token));
  await other.act('reveal', 'charter');
  const kept = await must<{ comeback: { code: string } }>(
    send(`${other.address}/end`, { keep: true }, other.token),
  );
  expect(written().length).toBeGreaterThan(0);
  const totals = `${app.url}/api/v1/totals/${kept.comeback.code}`;
  expect((await fetch(totals, { method: 'DELETE' })).status).toBe(204);
  expect(written()).toEqual([]);
  expect([await app.stop(), app.stderr()]).toEqual([0, '']);
  expect(written()).toEqual([]);
});
