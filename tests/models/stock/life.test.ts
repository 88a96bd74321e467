/** Lives by age: the quick ones of Weibull are those of its survival law, read in the middle of the year. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavingByAge, meanLife } from '../../../models/stock/leaving.ts';
import { lifeOf, lifespanOf, weibullLives, type Life } from '../../../models/stock/life.ts';
import { weibull, weibullScale } from '../../../models/stock/survival.ts';
import { evenly } from '../evenly.ts';

const rows = ({ ages, leaving, standing, ending }: Life) =>
  [leaving, standing, ending].map((row) => Array.from(row.subarray(0, ages)));

test('Weibull’s lives are those of its law, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 4, noNaN: true }),
      fc.array(evenly(1, 15), { minLength: 1, maxLength: 4 }),
      (shape, means) => {
        const lives = weibullLives(shape);
        for (const mean of means) {
          const quick = lives(0, mean);
          const slow = lifeOf(leavingByAge(weibull(shape, weibullScale(shape, mean))));
          expect(quick.ages).toBe(slow.ages);
          expect(quick.mean).toBeCloseTo(slow.mean, 9);
          rows(quick).forEach((row, i) =>
            row.forEach((value, age) => expect(value).toBeCloseTo(rows(slow)[i]![age]!, 9)),
          );
        }
      },
    ),
    { numRuns: 30 },
  );
});

/** Years of a mean life told of by sixteen ages: the room that is kept for one. */
const FULL = 4;

test('a life that was asked before is the same to the last bit, whatever was asked of its draw in between', () => {
  const draw = fc.integer({ min: 0, max: 2 });
  const mean = fc.constantFrom(1, 3, 3.5, FULL, 9, 14, 30);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.tuple(draw, mean), { maxLength: 30 }),
      (draws, asked) => {
        const [shelved, fresh] = [weibullLives(1.8, draws), weibullLives(1.8)];
        for (const [each, years] of asked) {
          const [known, made] = [shelved(each, years), fresh(each, years)];
          expect([known.ages, known.mean, rows(known)]).toEqual([made.ages, made.mean, rows(made)]);
        }
      },
    ),
  );
});

test('all that enters leaves, and the mean is what stands for one entry a year', () => {
  const leaving = leavingByAge(weibull(2, weibullScale(2, 5)));
  const life = lifeOf(leaving);
  expect(life.ending.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 12);
  expect(life.standing[life.ages - 1]).toBe(0);
  expect(life.mean).toBe(meanLife(leaving));
});

test('a lifespan tells the same mean and the same life of each draw, in whatever order they are asked', () => {
  const means = Float64Array.of(2, 5, 9);
  const fresh = weibullLives(1.8);
  const order = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(order, (asked) => {
      const { meanOn, on } = lifespanOf(1.8, means, 2);
      for (const [draw, whole] of asked) {
        const made = fresh(draw, means[draw]!);
        if (whole) expect([on(draw).ages, rows(on(draw))]).toEqual([made.ages, rows(made)]);
        else expect(meanOn(draw)).toBe(made.mean);
      }
    }),
  );
});
