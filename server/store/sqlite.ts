/**
 * The embedded database: one file, made when it is first opened. What is acknowledged is on the disk (WAL,
 * synchronous=full), and what is deleted is overwritten (secure_delete), then wiped from the log and from the free parts
 * of pages (`wipeFiles`).
 */
import { once } from 'node:events';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  sql,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  type QueryResult,
  type SqliteDatabase,
} from 'kysely';
import { isLocked } from './failure.ts';
import type { Wipe } from './traces.ts';

/** The file in its folder. */
export const FILE = 'sobrement.sqlite';
/** Locked as long as a server uses the folder; the system frees it, however that server ends. */
const LOCK = 'sobrement.lock';
/** Who writes while another program has locked the file waits this long at most, and looks again this often. */
const BUSY_MS = 5000;
const AGAIN_MS = 10;
/** Of its owner alone. SQLite gives its log and its index the mode of the file. */
const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;
/** Files that are written anew while others wait: some twenty milliseconds. Larger ones are by a thread. */
const AT_ONCE_BYTES = 4 * 1024 * 1024;
/** A copy in progress would otherwise lie elsewhere on the disk, and not be overwritten. */
const PRAGMAS = [
  'journal_mode=wal',
  'synchronous=full',
  'foreign_keys=on',
  'secure_delete=on',
  'temp_store=memory',
];

/**
 * @param folder where the file is, or `:memory:` for a database that nothing outlives
 * @param mostPages beyond which it is full, as a disk may be; as many as there is room for, when not said
 */
export function sqlite(folder: string, mostPages?: number): Dialect {
  const memory = folder === ':memory:';
  if (!memory) makeOwn(folder, FILE);
  const database = new DatabaseSync(memory ? folder : join(folder, FILE), { timeout: BUSY_MS });
  try {
    for (const pragma of PRAGMAS) database.exec(`pragma ${pragma}`);
    // the driver would hold up everyone meanwhile: from now on `Patient` waits
    database.exec('pragma busy_timeout=0');
    if (mostPages !== undefined) database.exec(`pragma max_page_count=${mostPages}`);
  } catch (error) {
    database.close();
    throw error;
  }
  return new OwnDialect(forKysely(database));
}

/** The folder and the file, which nobody else reads, even where the folder was there before. */
function makeOwn(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  const file = join(folder, name);
  closeSync(openSync(file, 'a', FILE_MODE));
  for (const [path, mode] of [
    [folder, FOLDER_MODE],
    [file, FILE_MODE],
  ] as const)
    try {
      chmodSync(path, mode);
    } catch (error) {
      // of another owner, who decides
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    }
}

/**
 * Has the folder for one server alone: two would each keep rooms that the screens of the other never hear of.
 * @returns a function that gives it back; nothing where another process has it
 */
export function takeFolder(folder: string): (() => void) | undefined {
  makeOwn(folder, LOCK);
  const lock = new DatabaseSync(join(folder, LOCK), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (isLocked(error)) return undefined;
    throw error;
  }
}

/**
 * Copies the database of a folder while a server writes in it: what was acknowledged before this began is in the copy.
 * @param file that is not there yet
 */
export function copyTo(folder: string, file: string): void {
  const database = new DatabaseSync(join(folder, FILE), { timeout: BUSY_MS });
  try {
    database.prepare('vacuum into ?').run(file);
  } finally {
    database.close();
  }
}

/** Reads a file that nobody writes in. */
export function readIn<T>(file: string, read: (all: (sql: string) => readonly unknown[]) => T): T {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return read((text) => database.prepare(text).all());
  } finally {
    database.close();
  }
}

/** SQLite makes tables within transactions, which Kysely does not assume: two processes that start at once need it. */
class OwnAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Waits for a file that another program has locked, and leaves the connection to others meanwhile. */
class Patient implements DatabaseConnection {
  readonly #one: DatabaseConnection;
  readonly #leave: (ms: number) => Promise<void>;

  constructor(one: DatabaseConnection, leave: (ms: number) => Promise<void>) {
    this.#one = one;
    this.#leave = leave;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const until = performance.now() + BUSY_MS;
    for (;;) {
      try {
        return await this.#one.executeQuery<R>(query);
      } catch (error) {
        // a transaction locks the file as it begins: in the middle of one nothing has to wait
        if (!isLocked(error) || performance.now() > until) throw error;
      }
      await this.#leave(AGAIN_MS);
    }
  }

  streamQuery<R>(query: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#one.streamQuery(query, size);
  }
}

/** A write waits for the disk and holds up everyone: others are served before the next one. */
class OwnDriver extends SqliteDriver {
  #patient: Patient | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return (this.#patient ??= new Patient(connection, async (ms) => {
      await super.releaseConnection();
      await pause(ms);
      await super.acquireConnection();
    }));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    await breath();
  }
}

class OwnDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new OwnDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new OwnAdapter();
  }
}

/** Kysely speaks to better-sqlite3; this one has the shape of Node’s own `node:sqlite`, which has no `reader`. */
const forKysely = (database: DatabaseSyncInstance): SqliteDatabase => ({
  close: () => database.close(),
  prepare(sql) {
    const statement = database.prepare(meant(sql, database.isTransaction));
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters),
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => statement.iterate(...parameters),
    };
  },
});

function meant(sql: string, inTransaction: boolean): string {
  // A transaction that reads before it writes would otherwise fail, not wait, when another process wrote between
  if (sql === 'begin') return 'begin immediate';
  // A full disk ends a transaction by itself: to end it again is an error, which would hide that one
  return sql === 'rollback' && !inTransaction ? 'select 1 limit 0' : sql;
}

/**
 * Leaves in the files what the tables hold, and nothing else. The log is emptied; and pages are written anew, because
 * SQLite moves rows from page to page and overwrites them only where they were last.
 */
export const wipeFiles: Wipe = async (db, whole) => {
  const done = await db.connection().execute(async (connection) => {
    if (!(await emptyLog(connection))) return false;
    const { file, bytes } = await sizeOf(connection);
    if (bytes > AT_ONCE_BYTES && file !== '') return whole ? file : false;
    await sql`vacuum`.execute(connection);
    return await emptyLog(connection);
  });
  if (typeof done === 'boolean') return done;
  await writeAnew(done);
  return db.connection().execute(emptyLog);
};

/**
 * Writes a file anew on a thread, so that everyone is answered meanwhile: they read the file as it was, and whoever writes
 * waits, see `Patient`. Its log is emptied there too, since it is as long as the file.
 */
async function writeAnew(file: string): Promise<void> {
  const driver = createRequire(import.meta.url).resolve('@photostructure/sqlite');
  const workerData = { driver, file, busyMs: BUSY_MS, pragmas: PRAGMAS };
  const thread = new Worker(VACUUM, { eval: true, workerData });
  // what it throws rejects here
  await once(thread, 'exit');
}

/** What the thread runs. Its text is here, so that sources and the build have the same. */
const VACUUM = `
  const { workerData: { driver, file, busyMs, pragmas } } = require('node:worker_threads');
  const { DatabaseSync } = require(driver);
  const database = new DatabaseSync(file, { timeout: busyMs });
  try {
    for (const pragma of pragmas) database.exec('pragma ' + pragma);
    database.exec('vacuum');
    database.exec('pragma wal_checkpoint(truncate)');
  } finally {
    database.close();
  }
`;

/** False while another program reads what is in it. */
async function emptyLog<T>(connection: Kysely<T>): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
  return rows[0]?.busy === 0;
}

/** @returns the file too; empty when the database is in memory */
async function sizeOf<T>(connection: Kysely<T>): Promise<{ readonly file: string; readonly bytes: number }> {
  const { rows } = await sql<{
    file: string;
    bytes: number;
  }>`select file, page_count * page_size as bytes from pragma_page_count, pragma_page_size, pragma_database_list where name = 'main'`.execute(
    connection,
  );
  return rows[0]!;
}
