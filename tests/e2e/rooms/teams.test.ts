/** The run of 1 h 50, one screen per team; in both themes. */
import { longSession } from './long.ts';
import { KEYED, SMALL, TOUCHED } from './pupils.ts';

longSession(
  '1 h 50, by teams, in a lycée',
  { run: '110', level: 'lycee', language: 'fr', screens: 'team' },
  [
    { ...SMALL, people: 4 },
    { ...KEYED, people: 3 },
    { ...TOUCHED, people: 5 },
  ],
  'both',
);
