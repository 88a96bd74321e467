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

/** @param folder where the file is, or `:memory:` for a database that nothing outlives */
export function sqlite(folder: string): Dialect {
  const memory = folder === ':memory:';
  if (!memory) mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  const database = new DatabaseSync(memory ? folder : join(folder, FILE), { timeout: BUSY_MS });
  try {
    for (const pragma of ['journal_mode=wal', 'synchronous=full', 'foreign_keys=on', 'secure_delete=on'])
      database.exec(`pragma ${pragma}`);
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
    // A transaction that reads before it writes would otherwise fail, not wait, when another process wrote between
    const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters),
      run: (parameters) => statement.run(...parameters),
      iterate: (parameters) => statement.iterate(...parameters),
    };
  },
});
