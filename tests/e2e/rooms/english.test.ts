/** The 55-minute run again, in English, in the dark theme. */
import { longSession } from './long.ts';
import { EIGHT } from './pupils.ts';

longSession(
  'a class of nine-year-olds plays its 55 minutes',
  { run: '55', level: 'cycle-3', language: 'en', screens: 'each' },
  EIGHT,
  'dark',
);
