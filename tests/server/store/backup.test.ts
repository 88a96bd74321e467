/** A backup is made while the server writes, holds all that was acknowledged, and is restored into either database. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { backUp, restore, type Counts } from '../../../server/store/backup.ts';
import { openStore } from '../../../server/store/connect.ts';
import { takeFolder } from '../../../server/store/sqlite.ts';
import { CHAOS } from '../../e2e/turns.ts';
import { DATABASES, newPlace, open, type Place } from './databases.ts';

/** Events that are written before the backup begins, and for how long that may take. */
const WRITTEN = CHAOS ? { least: 20_000, timeout: 300_000 } : { least: 200, timeout: 60_000 };
const fileName = () => join(mkdtempSync(join(tmpdir(), 'sobrement-backup-')), 'kept.sqlite');

/** @returns what was said of it when it was refused */
async function done(act: Promise<Counts | { readonly wrong: string }>): Promise<Counts> {
  const made = await act;
  if ('wrong' in made) throw new Error(made.wrong);
  return made;
}

/** A room, in which a process of its own writes until it is stopped. */
async function written(place: Place) {
  const store = await open(place);
  const { code } = await store.rooms.open({});
  await store.close();
  const script = fileURLToPath(new URL('writer.ts', import.meta.url));
  const writer = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify([place, code])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void writer.kill('SIGKILL'));
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const acknowledged = () => said.split('\n').slice(0, -1);
  await expect.poll(() => acknowledged().length, { timeout: WRITTEN.timeout }).toBeGreaterThan(WRITTEN.least);
  return {
    code,
    acknowledged,
    async stop() {
      const ended = once(writer, 'exit');
      writer.kill('SIGKILL');
      await ended;
    },
  };
}

const idsOf = async (place: Place, code: string) => {
  const store = await open(place);
  const events = (await store.rooms.events(code, 0)) as { id: string }[];
  await store.close();
  return events.map(({ id }) => id);
};

describe.each(DATABASES)('of %s', (database) => {
  test(
    'loses no event that was acknowledged before it began, while others are written',
    { timeout: 2 * WRITTEN.timeout },
    async () => {
      const place = await newPlace(database);
      const { code, acknowledged, stop } = await written(place);
      const [before, file] = [acknowledged(), fileName()];
      const counts = await done(backUp(place, file));
      // it went on writing meanwhile
      await expect
        .poll(() => acknowledged().length, { timeout: 20_000 })
        .toBeGreaterThan(counts.room_event + 5);
      await stop();
      expect(counts.room_event).toBeGreaterThanOrEqual(before.length);
      expect(statSync(file).mode & 0o077).toBe(0);
      for (const into of DATABASES) {
        const other = await newPlace(into);
        expect(await done(restore(other, file, false))).toEqual(counts);
        const held = await idsOf(other, code);
        // in order, the first ones and none missing between them
        expect(held).toEqual((await idsOf(place, code)).slice(0, held.length));
        expect(held.slice(0, before.length)).toEqual(before);
      }
    },
  );

  test('takes no place that is taken: not that of another file, not that of what a database holds', async () => {
    const place = await newPlace(database);
    const store = await open(place);
    const kept = await store.scenarios.keep({ territory: 'france', query: 'repair-cafe=3' }, 30);
    const file = fileName();
    await done(backUp(place, file));
    const bytes = readFileSync(file);
    expect(await backUp(place, file)).toEqual({ wrong: expect.stringContaining('already there') });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    const later = await store.scenarios.keep({ territory: '76709', query: '' }, 30);
    await store.close();
    expect(await restore(place, file, false)).toEqual({ wrong: expect.stringContaining('--overwrite') });
    expect(await done(restore(place, file, true))).toMatchObject({ scenario: 1 });
    const again = await open(place);
    expect(await again.scenarios.find(kept.id)).toMatchObject({ query: 'repair-cafe=3' });
    expect(await again.scenarios.find(later.id)).toBeUndefined();
    expect(await again.scenarios.delete(kept.id, kept.token)).toBe('deleted');
    await again.close();
  });

  test('made by a newer version, or damaged, or of something else, is refused with what to do', async () => {
    const [place, file] = [await newPlace(database), fileName()];
    await (await open(place)).close();
    await done(backUp(place, file));
    const whole = readFileSync(file);
    const newer = new DatabaseSync(file);
    newer.exec("insert into kysely_migration values ('999-later', '2030-01-01')");
    newer.close();
    await expect(restore(place, file, true)).rejects.toThrow(/newer version.*999-later/);
    writeFileSync(file, whole.subarray(0, whole.length - 5000));
    await expect(done(restore(place, file, true))).rejects.toThrow(/damaged|malformed/);
    writeFileSync(file, 'no database at all, but long enough to be read as one'.repeat(30));
    await expect(done(restore(place, file, true))).rejects.toThrow(/not a database/);
    await expect(done(restore(place, `${file}.none`, true))).rejects.toThrow(/no file/);
    await (await open(place)).close();
  });
});

test('there is no backup of a folder without a database, and none is left behind', async () => {
  const [place, file] = [await newPlace('sqlite'), fileName()];
  expect(await backUp(place, file)).toEqual({ wrong: expect.stringContaining('no database') });
  expect(existsSync(file)).toBe(false);
});

describe('the folder of a server', () => {
  const start = async (place: Place) =>
    openStore({ ...place, now: Date.now, onLost: () => undefined, alone: true });

  test('is for one server alone, until it stops; nothing is restored under it', async () => {
    const place = await newPlace('sqlite');
    const first = await start(place);
    if ('wrong' in first) throw new Error(first.wrong);
    expect(await start(place)).toEqual({
      wrong: expect.stringMatching(/Another Sobrement.*DATA_DIR/),
      taken: true,
    });
    const file = fileName();
    await done(backUp(place, file));
    expect(await restore(place, file, true)).toEqual({ wrong: expect.stringContaining('stop it first') });
    await first.close();
    const second = await start(place);
    if ('wrong' in second) throw new Error(second.wrong);
    await second.close();
  });

  test('is free again when the server is killed', async () => {
    const { dataDir } = await newPlace('sqlite');
    const script = fileURLToPath(new URL('holder.ts', import.meta.url));
    const holder = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(takeFolder(dataDir)).toBeUndefined();
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    const give = takeFolder(dataDir);
    expect(give).toBeDefined();
    give!();
  });
});
