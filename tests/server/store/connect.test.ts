/** Opening the database: on demand, by several processes at once, and what is reported when it cannot be opened. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DatabaseSync } from '@photostructure/sqlite';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import type {} from '../../skipped.ts';
import { openStore } from '../../../server/store/connect.ts';
import { sweepEvery } from '../../../server/store/sweep.ts';
import { DATABASES, newPlace, open, type Place } from './databases.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'sobrement-open-'));
const refusal = async (place: Partial<Place>) => {
  const opened = await openStore({
    dataDir: place.dataDir ?? '',
    databaseUrl: place.databaseUrl,
    now: Date.now,
    onLost: () => undefined,
  });
  if (!('wrong' in opened)) throw new Error('it was opened');
  return opened.wrong;
};

/** The modes of the folder and of the files in it: nobody but their owner reads them. */
const modes = (dataDir: string) => [
  statSync(dataDir).mode & 0o777,
  ...new Set(readdirSync(dataDir).map((name) => statSync(join(dataDir, name)).mode & 0o777)),
];
const OWN = [0o700, 0o600];
const LATER = "insert into kysely_migration values ('999-later', '2030-01-01')";

const run = promisify(execFile);

/** Opens it in a separate process. */
async function openElsewhere(place: Place): Promise<string> {
  const script = fileURLToPath(new URL('opener.ts', import.meta.url));
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, JSON.stringify(place)]);
  return stdout;
}

describe.each(DATABASES)('%s', (database) => {
  test('is opened by all of several processes that start at once on an empty database', async () => {
    const place = await newPlace(database);
    const opened = Array.from({ length: 3 }, () => openElsewhere(place));
    expect(await Promise.all(opened)).toEqual(['answers', 'answers', 'answers']);
  });

  test('is refused when a newer version wrote it, with the step that is unknown and what to do', async () => {
    const place = await newPlace(database);
    await (await open(place)).close();
    if (place.databaseUrl === undefined) {
      const file = new DatabaseSync(join(place.dataDir, 'sobrement.sqlite'));
      file.exec(LATER);
      file.close();
    } else {
      const client = new pg.Client({ connectionString: place.databaseUrl });
      await client.connect();
      await client.query(LATER);
      await client.end();
    }
    const said = await refusal(place);
    expect(said).toMatch(/newer version.*999-later.*its last is 003-snapshots.*Start that version again/);
  });

  test('reports when it no longer answers', async () => {
    const store = await open(await newPlace(database));
    await store.close();
    expect(await store.answers()).toBe(false);
  });

  test('is swept at once, and its errors are reported', async () => {
    const store = await open(await newPlace(database), () => 1);
    await store.scenarios.keep({ territory: 'france', query: '' }, 0);
    const errors: unknown[] = [];
    sweepEvery(60_000, store, (error) => errors.push(error))();
    await expect.poll(() => store.sweep()).toBe(0);
    await store.close();
    sweepEvery(60_000, store, (error) => errors.push(error))();
    await expect.poll(() => errors.length).toBe(1);
  });
});

describe('SQLite', () => {
  test('makes its folder, which only its owner can read', async () => {
    const dataDir = join(folder(), 'deep', 'inside');
    const store = await open({ dataDir, databaseUrl: undefined });
    expect(existsSync(join(dataDir, 'sobrement.sqlite'))).toBe(true);
    expect(modes(dataDir)).toEqual(OWN);
    await store.close();
  });

  test.skipIf(process.platform === 'win32')(
    'makes its own a folder and a file that others could read',
    { meta: { skipped: 'Windows has other modes.' } },
    async () => {
      const dataDir = folder();
      chmodSync(dataDir, 0o755);
      writeFileSync(join(dataDir, 'sobrement.sqlite'), '', { mode: 0o644 });
      const store = await open({ dataDir, databaseUrl: undefined });
      await store.scenarios.keep({ territory: 'france', query: '' }, 1);
      expect(modes(dataDir)).toEqual(OWN);
      await store.close();
    },
  );

  test('is refused where the path is no folder, or no database, with the reason and what to do', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, 'x');
    expect(await refusal({ dataDir: file })).toMatch(/^Cannot open the database in .*file: .+ Set DATA_DIR /);
    const dataDir = folder();
    writeFileSync(
      join(dataDir, 'sobrement.sqlite'),
      'not a database, but long enough to be read as one'.repeat(20),
    );
    expect(await refusal({ dataDir })).toMatch(/not a database.*Restore a backup/);
  });
});

describe('PostgreSQL', () => {
  test('is refused at a wrong address, with a wrong password, or without its database, and no password is shown', async () => {
    const right = inject('postgres');
    const wrong = { password: new URL(right), name: new URL(right), port: new URL(right) };
    wrong.password.password = 'hunter2';
    wrong.name.pathname = 'nowhere';
    wrong.port.port = '1';
    expect(await refusal({ databaseUrl: wrong.password.href })).toMatch(/password authentication failed/);
    expect(await refusal({ databaseUrl: wrong.name.href })).toMatch(/"nowhere" does not exist/);
    expect(await refusal({ databaseUrl: wrong.port.href })).toMatch(/ECONNREFUSED/);
    expect(await refusal({ databaseUrl: 'nonsense' })).toMatch(/not an address/);
    for (const { href } of Object.values(wrong)) {
      const said = await refusal({ databaseUrl: href });
      expect(said).not.toContain(new URL(href).password);
      expect(said).toMatch(/postgres:\/\/user:password@host:5432\/name/);
    }
  });
});
