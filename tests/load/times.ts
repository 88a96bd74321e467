/** @returns the time below which a share of them are, to a tenth; NaN of none */
export const percentile = (times: readonly number[], share: number): number =>
  Math.round((times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? NaN) * 10) / 10;
