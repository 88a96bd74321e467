/**
 * A backup is one SQLite file, whichever database it was made of, so that it can be checked, and restored into either:
 * that is how what is kept moves from a file to PostgreSQL, and back. It is made while servers write: it holds all that
 * was acknowledged before it began. It also holds what is deleted afterwards: whoever keeps one deletes it in its turn.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  type PathLike,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Kysely, sql, type Dialect } from 'kysely';
import type { Place } from './connect.ts';
import { migrate, stepsOf } from './migrations.ts';
import { copyTo, FILE, FILE_MODE, readIn, sqlite, takeFolder, wipeFiles } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** What is kept; snapshots follow from events. */
type Kept = Exclude<keyof Tables, 'room_snapshot'>;

/** Rows by table. */
export type Counts = Readonly<Record<Kept, number>>;

/** Each table after those that it refers to, with the columns that name a row. */
const KEYS: Readonly<Record<Kept, readonly string[]>> = {
  scenario: ['id'],
  totals: ['code'],
  room: ['code'],
  room_event: ['room', 'seq'],
};
const TABLES = Object.keys(KEYS) as Kept[];
/** Rows that are read, then written, at once. */
const PAGE = 500;

/** Why nothing was done. */
export interface Refused {
  readonly wrong: string;
}

/**
 * @param file that is not there yet
 * @returns how many rows it holds; the file is whole once it is there
 */
export async function backUp(place: Place, file: string): Promise<Counts | Refused> {
  if (existsSync(file)) return { wrong: `${file} is already there: name another file.` };
  const folder = mkdtempSync(join(dirname(resolve(file)), `.${basename(file)}-`));
  try {
    const from = place.databaseUrl === undefined ? place.dataDir : folder;
    if (place.databaseUrl !== undefined) await exportTo(folder, place.databaseUrl);
    else if (!isFile(join(from, FILE))) return { wrong: `There is no database in ${from}.` };
    const made = join(folder, 'whole');
    copyTo(from, made);
    const damage = damageIn(made);
    if (damage !== undefined) return { wrong: `The copy is damaged: ${damage}.` };
    const counts = countsIn(made);
    chmodSync(made, FILE_MODE);
    renameSync(made, file);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As it is at one moment, whatever is written meanwhile. */
async function exportTo(folder: string, url: string): Promise<void> {
  const { postgres } = await import('./postgres.ts');
  await using(
    postgres(url, () => undefined),
    (from) =>
      using(sqlite(folder), (to) =>
        from
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute(async (still) => {
            const last = (await stepsOf<Tables>(still)).at(-1);
            if (last === undefined) throw new Error('it has no tables of Sobrement');
            await migrate(to, last);
            await to.transaction().execute((written) => copyRows(still, written));
          }),
      ),
  );
}

/**
 * Puts what a backup holds in the database, in one transaction: it is there whole, or not at all.
 * @param overwrite whether what the database holds is deleted first; otherwise it must be empty
 */
export async function restore(place: Place, file: string, overwrite: boolean): Promise<Counts | Refused> {
  if (!isFile(file)) return { wrong: `There is no file ${file}.` };
  const give = place.databaseUrl === undefined ? takeFolder(place.dataDir) : () => undefined;
  if (!give) return { wrong: `A server uses ${place.dataDir}: stop it first.` };
  const folder = mkdtempSync(join(dirname(resolve(file)), `.${basename(file)}-`));
  try {
    // the backup stays as it is: its copy is brought up to date
    copyFileSync(file, join(folder, FILE));
    const damage = damageIn(join(folder, FILE));
    if (damage !== undefined) return { wrong: `${file} is damaged: ${damage}.` };
    return await using(sqlite(folder), async (from) => {
      if ((await stepsOf(from)).length === 0) return { wrong: `${file} is no backup of Sobrement.` };
      await migrate(from);
      return using(await dialectOf(place), (to) => replace(from, to, place, overwrite));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    give();
  }
}

async function replace(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  place: Place,
  overwrite: boolean,
): Promise<Counts | Refused> {
  await migrate(to);
  const held = await countsOf(to);
  const rows = Object.values(held).reduce((sum, count) => sum + count, 0);
  if (rows > 0 && !overwrite)
    return {
      wrong: `The database holds ${saidOf(held)}: with --overwrite they are deleted, and the backup takes their place.`,
    };
  await to.transaction().execute(async (transaction) => {
    for (const table of TABLES.toReversed()) await transaction.deleteFrom(table).execute();
    await copyRows(from, transaction);
  });
  if (place.databaseUrl === undefined) await wipeFiles(to, true);
  return countsOf(to);
}

/** How many rows of each, in words. */
export const saidOf = ({ scenario, room, room_event: events, totals }: Counts): string =>
  `${scenario} scenarios, ${room} rooms with ${events} events, ${totals} totals`;

async function copyRows(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
  for (const table of TABLES)
    for await (const rows of pagesOf(from, table))
      await to
        .insertInto(table)
        .values(rows as never)
        .execute();
}

type Row = Readonly<Record<string, string | number>>;

/** The rows of a table by its key: each page begins after the last row of the one before. */
async function* pagesOf(db: Kysely<Tables>, table: Kept): AsyncGenerator<Row[]> {
  const keys = KEYS[table];
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  for (let last: Row | undefined; ;) {
    const after = last && sql`where (${columns}) > (${sql.join(keys.map((key) => last![key]))})`;
    const { rows } =
      await sql<Row>`select * from ${sql.table(table)} ${after ?? sql``} order by ${columns} limit ${sql.lit(PAGE)}`.execute(
        db,
      );
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}

async function countsOf(db: Kysely<Tables>): Promise<Counts> {
  const counts: [string, number][] = [];
  for (const table of TABLES) {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(
      db,
    );
    counts.push([table, Number(rows[0]!.rows)]);
  }
  return Object.fromEntries(counts) as Counts;
}

const countsIn = (file: string): Counts =>
  readIn(file, (all) => {
    const count = (table: string) =>
      (all(`select count(*) as rows from ${table}`) as { rows: number }[])[0]!.rows;
    return Object.fromEntries(TABLES.map((table) => [table, count(table)])) as Counts;
  });

/** What is wrong in a file, in the words of SQLite; nothing where it is whole. */
const damageIn = (file: string): string | undefined =>
  readIn(file, (all) => {
    const [first] = all('pragma integrity_check') as { integrity_check: string }[];
    return first!.integrity_check === 'ok' ? undefined : first!.integrity_check;
  });

async function dialectOf({ dataDir, databaseUrl }: Place): Promise<Dialect> {
  if (databaseUrl === undefined) return sqlite(dataDir);
  return (await import('./postgres.ts')).postgres(databaseUrl, () => undefined);
}

async function using<T>(dialect: Dialect, act: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const db = new Kysely<Tables>({ dialect });
  try {
    return await act(db);
  } finally {
    await db.destroy();
  }
}

const isFile = (path: PathLike): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
