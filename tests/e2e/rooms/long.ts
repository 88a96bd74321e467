/** Sessions too long for the suite, each to its end on every database. */
import { describe, expect } from 'vitest';
import { DATABASES, newPlace } from '../../server/store/databases.ts';
import { siteForTests } from '../site.ts';
import { longTest } from '../turns.ts';
import { play } from './play.ts';
import { comeIn } from './pupils.ts';
import { openSession, type Asked, type Session } from './session.ts';

/** Of a machine that several others keep busy. */
const LIMIT_MS = 900_000;

/** @param pupils who comes in; nobody where hands are raised */
export function longSession(
  title: string,
  asked: Asked,
  pupils: Parameters<typeof comeIn>[1] = [],
  theme: Session['theme'] = 'light',
): void {
  describe.each(DATABASES)('on %s', (database) => {
    const site = siteForTests(async () => {
      const { dataDir, databaseUrl } = await newPlace(database);
      return databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: dataDir };
    });
    longTest(title, { timeout: LIMIT_MS }, async () => {
      const session = await openSession(site, asked, theme);
      if (pupils.length > 0) await comeIn(session, pupils);
      await play(session);
      expect(session.complaints).toEqual([]);
    });
  });
}
