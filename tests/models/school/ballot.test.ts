/** What each screen reads of the sentences of a class, to vote on them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_TEXTS, PICKS } from '../../../models/room/poll.ts';
import { BALLOT, ballotOf, ballotsOf } from '../../../models/school/ballot.ts';

const sentences = (n: number) => Array.from({ length: n }, (_, i) => `keep-${i + 1}`);
const room = fc.stringMatching(/^[a-z2-9]{8}$/);
const many = fc.integer({ min: 2, max: MOST_TEXTS });

test('a screen reads eight sentences at most, more than it picks, and always the same', () => {
  fc.assert(
    fc.property(room, many, fc.integer({ min: 1, max: 600 }), (code, n, seat) => {
      const read = ballotOf(code, sentences(n), seat);
      expect(read.length).toBeLessThanOrEqual(BALLOT);
      expect(read.length).toBeGreaterThan(Math.min(PICKS, n - 1));
      expect(ballotOf(code, sentences(n), seat)).toEqual(read);
      const { each, atMost } = ballotsOf(n);
      expect([each, each - 1].slice(0, atMost ? 2 : 1)).toContain(read.length);
      // in the order of their beginnings
      expect(sentences(n).filter((one) => read.includes(one))).toEqual(read);
    }),
  );
});

test('a class reads all of them, each as often as any other, give or take once', () => {
  fc.assert(
    fc.property(room, many, fc.integer({ min: 5, max: 40 }), (code, n, people) => {
      const read = Array.from({ length: people }, (_, i) => ballotOf(code, sentences(n), i + 1)).flat();
      const times = sentences(n).map((one) => read.filter((each) => each === one).length);
      expect(Math.min(...times)).toBeGreaterThan(0);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }),
  );
});

test('two sentences that meet on one screen do not on all', () => {
  const all = Array.from({ length: 24 }, (_, i) => ballotOf('k7m2qx4d', sentences(24), i + 1).join());
  expect(new Set(all).size).toBe(24);
});
