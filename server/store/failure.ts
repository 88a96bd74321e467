/** A database that cannot be reached, is going down, has no room left, or is damaged; any other error is a fault of ours. */

/** Of the network, and of PostgreSQL by class: connection, resources, operator; and too slow. */
const CODES =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|EHOSTUNREACH|08\w{3}|53\w{3}|57014|57P\w{2})$/;
/** What pg says without a code. */
const WORDS = /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout)/;
/** Of SQLite: busy, locked, read only, disk error, damaged, full, cannot open, no database. */
const SQLITE: ReadonlySet<number> = new Set([5, 6, 8, 10, 11, 13, 14, 26]);
const PRIMARY = 0xff;
const BUSY = 5;
/** The same, where the driver gives the words alone (`all`, `iterate`). */
const SQLITE_WORDS =
  /^(?:database is locked|database table is locked|attempt to write a readonly database|disk I\/O error|database or disk is full|database disk image is malformed|file is not a database|unable to open database file)/;

/** Whether another program has locked the file of SQLite. */
export function isLocked(error: unknown): boolean {
  const { errcode, message } = error as { readonly errcode?: unknown; readonly message?: unknown };
  return typeof errcode === 'number' ? (errcode & PRIMARY) === BUSY : message === 'database is locked';
}

export function isDatabaseError(error: Error): boolean {
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR')
    return typeof errcode === 'number' ? SQLITE.has(errcode & PRIMARY) : SQLITE_WORDS.test(error.message);
  return (typeof code === 'string' && CODES.test(code)) || WORDS.test(error.message);
}

/** For pages, which say so in words. */
export async function orUnavailable<T>(look: () => Promise<T>): Promise<T | 'unavailable'> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Error && isDatabaseError(error)) return 'unavailable';
    throw error;
  }
}
