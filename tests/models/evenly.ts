import fc from 'fast-check';

const STEPS = 1000;

/**
 * A number between two others, as likely anywhere. `fc.double` is as likely anywhere among the numbers that a double
 * can write: from 0 to 1, nearly all of those are below 1e-10, and a share so small changes nothing that a test sees.
 * One in four is drawn that way all the same.
 */
export const evenly = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .integer({ min: 0, max: STEPS })
        .map((step) => Math.min(max, min + ((max - min) * step) / STEPS)),
    },
    { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
  );
