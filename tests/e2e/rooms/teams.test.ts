/** The run of 1 h 50, one screen per team, on PostgreSQL; in both themes. */
import { expect } from 'vitest';
import { newPlace } from '../../server/store/databases.ts';
import { siteForTests } from '../site.ts';
import { longTest } from '../turns.ts';
import { play } from './play.ts';
import { comeIn, KEYED, SMALL, TOUCHED } from './pupils.ts';
import { openSession } from './session.ts';

const site = siteForTests(async () => ({ DATABASE_URL: (await newPlace('postgres')).databaseUrl }));

longTest('1 h 50, by teams, in a lycée', { timeout: 300_000 }, async () => {
  const asked = { run: '110', level: 'lycee', language: 'fr', screens: 'team' } as const;
  const session = await openSession(site, asked, 'both');
  await comeIn(session, [
    { ...SMALL, people: 4 },
    { ...KEYED, people: 3 },
    { ...TOUCHED, people: 5 },
  ]);
  await play(session);
  expect(session.complaints).toEqual([]);
});
