/** A date is shown as written, wherever the reader is. */
import { afterEach, expect, test } from 'vitest';
import { dateWords } from '../../web/dates.ts';

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
