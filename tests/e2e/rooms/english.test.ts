/** The 55-minute run again, in English, on PostgreSQL, in the dark theme. */
import { expect } from 'vitest';
import { newPlace } from '../../server/store/databases.ts';
import { siteForTests } from '../site.ts';
import { longTest } from '../turns.ts';
import { play } from './play.ts';
import { comeIn, EIGHT } from './pupils.ts';
import { openSession } from './session.ts';

const site = siteForTests(async () => ({ DATABASE_URL: (await newPlace('postgres')).databaseUrl }));

longTest('a class of nine-year-olds plays its 55 minutes', { timeout: 300_000 }, async () => {
  const asked = { run: '55', level: 'cycle-3', language: 'en', screens: 'each' } as const;
  const session = await openSession(site, asked, 'dark');
  await comeIn(session, EIGHT);
  await play(session);
  expect(session.complaints).toEqual([]);
});
