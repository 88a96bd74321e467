/**
 * What a database keeps in its files of what was deleted. SQLite can wipe it: at once, or again and again while another
 * program reads the files. PostgreSQL cannot from here: rows stay in its files until it vacuums, and in its log.
 */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * @param whole however long it takes: the server stops, or nobody waits
 * @returns whether nothing is left
 */
export type Wipe = (db: Kysely<Tables>, whole: boolean) => Promise<boolean>;

export interface Traces {
  /** Whether nothing deleted is left in the files; otherwise it is tried again. */
  wipe(whole?: boolean): Promise<boolean>;
  /** The last try. */
  close(): Promise<void>;
}

const AGAIN_MS = 5000;

/**
 * @param wipe nothing: this database cannot
 * @param onLeft hears once that traces stay for a while
 */
export function createTraces(
  db: Kysely<Tables>,
  wipe: Wipe | undefined,
  onLeft: (error: Error) => void = () => undefined,
): Traces {
  let timer: NodeJS.Timeout | undefined;
  let left = false;

  async function attempt(whole = false): Promise<boolean> {
    if (!wipe) return false;
    clearTimeout(timer);
    // what was deleted is deleted, even when the disk is too full to wipe
    const gone = await wipe(db, whole).catch(() => false);
    if (!gone && !left) onLeft(new Error(LEFT));
    left = !gone;
    timer = gone ? undefined : setTimeout(() => void attempt(true), AGAIN_MS).unref();
    return gone;
  }

  return {
    wipe: attempt,
    async close() {
      await attempt(true);
      clearTimeout(timer);
    },
  };
}

const LEFT =
  'another program reads the files, or they are large or the disk full: what was deleted leaves traces in them; wiping is tried again every five seconds';
