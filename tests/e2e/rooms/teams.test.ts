/** The run of 1 h 50, one screen per team, on PostgreSQL; in both themes. */
import { afterAll, beforeAll, expect } from 'vitest';
import { newPlace } from '../../server/store/databases.ts';
import { openSite, type Site } from '../site.ts';
import { longTest } from '../turns.ts';
import { play } from './play.ts';
import { comeIn, KEYED, SMALL, TOUCHED } from './pupils.ts';
import { openSession } from './session.ts';

let site: Site;
beforeAll(async () => {
  const { databaseUrl } = await newPlace('postgres');
  site = await openSite({ DATABASE_URL: databaseUrl });
});
afterAll(() => site.close());

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
