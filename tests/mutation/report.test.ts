/** What the mutation score says: its interval, and explanations of code that still stands. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPLAINED } from './explained.ts';
import { wilson } from './report.ts';

test('the interval of a share is Wilson’s: 85 of 100 is between 76.7 % and 90.7 %', () => {
  const [low, high] = wilson(85, 100);
  expect([low, high].map((share) => Math.round(share * 1000))).toEqual([767, 907]);
  expect(wilson(400, 400)[1]).toBeCloseTo(1, 12);
});

test.each(EXPLAINED)('what is explained still stands in $file: $was', ({ file, was, becomes, why }) => {
  const code = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  expect(code.split(/\s+/).join(' ')).toContain(was);
  expect(becomes).not.toContain(was);
  expect(why).not.toBe('');
});
