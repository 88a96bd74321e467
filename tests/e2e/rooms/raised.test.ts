/** The 3-hour run with no screen but the facilitator's: hands are raised. */
import { expect } from 'vitest';
import { siteForTests } from '../site.ts';
import { longTest } from '../turns.ts';
import { play } from './play.ts';
import { openSession } from './session.ts';

const site = siteForTests();

longTest('3 h, by raising hands, with adults', { timeout: 300_000 }, async () => {
  const session = await openSession(site, { run: '180', level: 'adults', language: 'en', screens: 'none' });
  await play(session);
  expect(session.complaints).toEqual([]);
});
