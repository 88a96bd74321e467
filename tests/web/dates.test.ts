/** A date is shown as written, wherever the reader is. */
import { afterEach, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { dateWords, timeWords } from '../../web/dates.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test.each(['UTC', 'America/Guadeloupe', 'Pacific/Noumea', 'Pacific/Tahiti'])(
  'a date stays the same in %s',
  (zone) => {
    process.env.TZ = zone;
    expect(dateWords('2021-01-01', 'fr')).toBe('1er janvier 2021');
    expect(dateWords('2021-01-01', 'en')).toBe('1 January 2021');
    expect(dateWords('2021-01', 'fr')).toBe('janvier 2021');
    expect(dateWords('2021-01', 'en')).toBe('January 2021');
    expect(dateWords('2021', 'fr')).toBe('2021');
  },
);

test('a day and an hour read as in Europe, in English too', () => {
  expect(dateWords('2026-11-29', 'en')).toBe('29 November 2026');
  // 24 hours a day, wherever the test runs
  for (const language of LANGUAGES) expect(timeWords('2026-11-29T16:05:00', language)).toBe('16:05');
});
