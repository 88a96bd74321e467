/** The store that the settings ask for, or a sentence that says why it cannot be opened and what to do. */
import { NewerTables } from './migrations.ts';
import { createStore, type Store } from './store.ts';

/** Where the database is. */
export interface Place {
  /** Folder of the SQLite file, made on demand. */
  readonly dataDir: string;
  /** PostgreSQL instead. */
  readonly databaseUrl: string | undefined;
}

export interface StoreSettings extends Place {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A connection broke, or deleted rows leave traces for a while. */
  readonly onLost: (error: Error) => void;
  /** Whether the folder is for this process alone. */
  readonly alone?: boolean;
}

export interface Unopened {
  /** Why, and what to do. */
  readonly wrong: string;
  /** Whether another server holds the folder. */
  readonly taken?: true;
}

export async function openStore(settings: StoreSettings): Promise<Store | Unopened> {
  const { dataDir, databaseUrl, now, onLost, alone = false } = settings;
  try {
    // One of the two drivers is loaded, so that the built server needs no package beside it on PostgreSQL
    if (databaseUrl !== undefined) {
      const { announce, postgres } = await import('./postgres.ts');
      return await createStore(postgres(databaseUrl, onLost), now, { announce });
    }
    const { sqlite, takeFolder, wipeFiles } = await import('./sqlite.ts');
    const give = alone ? takeFolder(dataDir) : () => undefined;
    if (!give) return { wrong: taken(dataDir), taken: true };
    try {
      const store = await createStore(sqlite(dataDir), now, { wipe: wipeFiles, onLeft: onLost });
      return { ...store, close: () => store.close().finally(give) };
    } catch (error) {
      give();
      throw error;
    }
  } catch (error) {
    return { wrong: unopened(settings, error) };
  }
}

export const taken = (dataDir: string): string =>
  `Another Sobrement already uses ${dataDir}: the screens of one would never hear of the other. Stop it, set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL database, which several processes share.`;

/** SQLite, of a file that is no database, or no longer a whole one. */
const DAMAGED = /not a database|malformed/;

/** Why a database cannot be opened, and what to do. */
export function unopened({ dataDir, databaseUrl }: Place, error: unknown): string {
  const why =
    error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error);
  const where =
    databaseUrl === undefined
      ? `the database in ${dataDir}`
      : `the database of DATABASE_URL (${withoutPassword(databaseUrl)})`;
  const todo =
    error instanceof NewerTables
      ? 'Start that version again, or restore a backup that was made before it (HOSTING.md).'
      : databaseUrl !== undefined
        ? 'It must be the address of a PostgreSQL database: postgres://user:password@host:5432/name.'
        : DAMAGED.test(why)
          ? 'Restore a backup of it (HOSTING.md), or move the file away to begin with an empty one.'
          : 'Set DATA_DIR to a folder that may be written to, or DATABASE_URL to a PostgreSQL database.';
  return `Cannot open ${where}: ${why}. ${todo}`;
}

/** An address that may be shown. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'not an address';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
