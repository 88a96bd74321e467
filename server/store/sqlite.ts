/**
 * The embedded database: one file, made when it is first opened. What is acknowledged is on the disk (WAL,
 * synchronous=full), and what is deleted is overwritten (secure_delete).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { SqliteAdapter, SqliteDialect, type Dialect, type SqliteDatabase } from 'kysely';

const FILE = 'sobrement.sqlite';
/** Two processes on one file wait for each other, this long at most. */
const BUSY_MS = 5000;
/** Of its owner alone. */
const FOLDER_MODE = 0o700;

/**
 * @param folder where the file is, or `:memory:` for a database that nothing outlives
 * @param mostPages beyond which it is full, as a disk may be; as many as there is room for, when not said
 */
export function sqlite(folder: string, mostPages?: number): Dialect {
  const memory = folder === ':memory:';
  if (!memory) mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  const database = new DatabaseSync(memory ? folder : join(folder, FILE), { timeout: BUSY_MS });
  try {
    for (const pragma of ['journal_mode=wal', 'synchronous=full', 'foreign_keys=on', 'secure_delete=on'])
      database.exec(`pragma ${pragma}`);
    if (mostPages !== undefined) database.exec(`pragma max_page_count=${mostPages}`);
  } catch (error) {
    database.close();
    throw error;
  }
  return new OwnDialect({ database: forKysely(database) });
}

/** SQLite makes tables within transactions, which Kysely does not assume: two processes that start at once need it. */
class OwnAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class OwnDialect extends SqliteDialect {
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
