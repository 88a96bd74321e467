/** One state, one kind of device: the stock that an inflow makes, and the inflow that a stock requires. */

/** Stock at the end of each year, in devices. @param inflow by year @param leaving by age */
export function stockOf(inflow: readonly number[], leaving: Float64Array): number[] {
  const cohorts: number[] = [];
  return inflow.map((entering) => {
    cohorts.unshift(entering);
    return grownOlder(cohorts, leaving);
  });
}

/**
 * The entries that bring the stock to the wanted number at the end of each year; none when there are too many
 * already.
 * @param stock by year, in devices
 * @param leaving by age; the first below 1
 */
export function inflowOf(stock: readonly number[], leaving: Float64Array): number[] {
  const cohorts: number[] = [];
  return stock.map((wanted) => {
    cohorts.unshift(0);
    const left = grownOlder(cohorts, leaving);
    const entering = Math.max(0, (wanted - left) / (1 - leaving[0]!));
    cohorts[0] = entering * (1 - leaving[0]!);
    return entering;
  });
}

/** Makes every cohort a year older, from the youngest. Returns what is left of them all. */
function grownOlder(cohorts: number[], leaving: Float64Array): number {
  let sum = 0;
  for (let age = 0; age < cohorts.length; age++) sum += cohorts[age]! *= 1 - (leaving[age] ?? 1);
  return sum;
}
