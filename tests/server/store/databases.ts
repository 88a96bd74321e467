/** The two databases on which every store test runs: each test has its own file or its own database. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openStore } from '../../../server/store/connect.ts';
import type { Store } from '../../../server/store/store.ts';

/** What tells `openStore` where a database is. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

export const DATABASES = ['sqlite', 'postgres'] as const;
export type Database = (typeof DATABASES)[number];

/** An empty database: opening it twice is like opening it from two processes. */
export async function newPlace(database: Database): Promise<Place> {
  if (database === 'sqlite')
    return { dataDir: mkdtempSync(join(tmpdir(), 'sobrement-store-')), databaseUrl: undefined };
  const url = new URL(inject('postgres'));
  const name = `test_${process.pid}_${made++}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = name;
  return { dataDir: '', databaseUrl: url.href };
}
let made = 0;

export async function open(place: Place, now: () => number = Date.now): Promise<Store> {
  const store = await openStore({ ...place, now, onLost: () => undefined });
  if ('wrong' in store) throw new Error(store.wrong);
  return store;
}
