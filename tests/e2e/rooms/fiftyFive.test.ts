/** The 55-minute run, in French, on SQLite: eight pupils, to whom everything happens that can happen in a class. */
import { expect, test } from 'vitest';
import { siteForTests } from '../site.ts';
import { play } from './play.ts';
import { goingOffline, reloading, reloadingAtHome, sleeping, unheardAndLate } from './incidents.ts';
import { comeIn, EIGHT } from './pupils.ts';
import { openSession } from './session.ts';
import { settle, tie } from './steps/vote.ts';

/** What the browser logs in the console when it loses the network. */
const LOST_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

const site = siteForTests();

test('a class plays its 55 minutes', { timeout: 300_000 }, async () => {
  const session = await openSession(site, { run: '55', level: 'cycle-4', language: 'fr', screens: 'each' });
  await comeIn(session, EIGHT);
  await play(session, {
    'predict-making': reloading,
    'predict-stage': goingOffline,
    'predict-video-hours': unheardAndLate,
    inventory: reloadingAtHome,
    class: sleeping,
    vote: tie,
    'vote-poll': settle,
  });
  expect(session.complaints.filter((said) => !LOST_NETWORK.test(said))).toEqual([]);
});
