/** Shares as percentages for fields: a typed value comes back unchanged, without the rounding errors of doubles. */

const DIGITS = 12;

export const inPercent = (share: number): number => Number((share * 100).toPrecision(DIGITS));

export const fromPercent = (typed: number | undefined): number | undefined =>
  typed === undefined ? undefined : typed / 100;
