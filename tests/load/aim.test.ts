import { expect, test } from 'vitest';
import { FULL, meets } from './aim.ts';
import type { Classes } from './rooms.ts';

const QUIET: Classes = {
  rooms: FULL.rooms,
  pupils: 3000,
  contributions: 6000,
  errors: 0,
  contributionP95Ms: 9,
  revealP95Ms: 50,
  memoryMB: 600,
};

test('classes are held when nothing fails, and what is shown is seen by 95 % within 50 ms, no later', () => {
  expect(meets(QUIET)).toBe(true);
  for (const more of [{ errors: 1 }, { revealP95Ms: 51 }, { memoryMB: 601 }])
    expect(meets({ ...QUIET, ...more }), JSON.stringify(more)).toBe(false);
});
