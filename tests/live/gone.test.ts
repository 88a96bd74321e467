/** A charter sentence, on the built server: once its room has ended, no byte of it is in the folder, even after SIGTERM. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../e2e/app.ts';
import { newPlace } from '../server/store/databases.ts';
import { join as joinRoom, must, openRoom, send } from './client.ts';

const SENTENCE = 'We open the drawers of Zanzibar';

test('a sentence of a room that has ended is in no file, before SIGTERM and after', async () => {
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
  const ended = await must<{ wiped: boolean }>(send(`${room.address}/end`, { keep: false }, room.token));
  expect(ended.wiped).toBe(true);
  expect(written()).toEqual([]);
  expect([await app.stop(), app.stderr()]).toEqual([0, '']);
  expect(written()).toEqual([]);
});
