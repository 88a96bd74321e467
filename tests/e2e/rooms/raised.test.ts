/** The 3-hour run with no screen but the facilitator's: hands are raised. */
import { longSession } from './long.ts';

longSession('3 h, by raising hands, with adults', {
  run: '180',
  level: 'adults',
  language: 'en',
  screens: 'none',
});
