/** The 55-minute run again, in English, in the dark theme, of levers and laws alone. */
import { longSession } from './long.ts';
import { EIGHT } from './pupils.ts';

longSession(
  'a class of nine-year-olds plays its 55 minutes without a programme',
  { run: '55', level: 'cycle-3', language: 'en', screens: 'each', cards: 'levers' },
  EIGHT,
  'dark',
);
