/** The store that the settings ask for, or a sentence that says why it cannot be opened and what to do. */
import { createStore, type Store } from './store.ts';

export interface StoreSettings {
  /** Folder of the SQLite file, made on demand. */
  readonly dataDir: string;
  /** PostgreSQL instead. */
  readonly databaseUrl: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A connection broke, or deleted rows leave traces for a while. */
  readonly onLost: (error: Error) => void;
}

export async function openStore(settings: StoreSettings): Promise<Store | { readonly wrong: string }> {
  const { dataDir, databaseUrl, now, onLost } = settings;
  try {
    // One of the two drivers is loaded, so that the built server needs no package beside it on PostgreSQL
    if (databaseUrl === undefined) {
      const { sqlite, wipeFiles } = await import('./sqlite.ts');
      return await createStore(sqlite(dataDir), now, { wipe: wipeFiles, onLeft: onLost });
    }
    const { announce, postgres } = await import('./postgres.ts');
    return await createStore(postgres(databaseUrl, onLost), now, { announce });
  } catch (error) {
    const why =
      error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error);
    return {
      wrong:
        databaseUrl === undefined
          ? `Cannot open the database in ${dataDir}: ${why}. Set DATA_DIR to a folder that may be written to, or DATABASE_URL to a PostgreSQL database.`
          : `Cannot open the database of DATABASE_URL (${withoutPassword(databaseUrl)}): ${why}. It must be the address of a PostgreSQL database: postgres://user:password@host:5432/name.`,
    };
  }
}

/** An address that may be shown. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'not an address';
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
