/** Shares as fields in percent write them: what was typed comes back as it was typed, without what doubles add to it. */

const DIGITS = 12;

export const inPercent = (share: number): number => Number((share * 100).toPrecision(DIGITS));

export const fromPercent = (typed: number | undefined): number | undefined =>
  typed === undefined ? undefined : typed / 100;
