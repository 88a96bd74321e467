/** Communes by number of inhabitants: what "of the same size" means. The bounds are data. */

export interface SizeClass {
  /** Fewest inhabitants, included. */
  readonly from: number;
  /** Inhabitants, upper bound, excluded; absent when there is none. */
  readonly below?: number;
  readonly communes: number;
  readonly people: number;
}

/** @param bounds inhabitants, rising: each starts a class, and the first class starts at 0 */
export function sizeClasses(bounds: readonly number[], populations: readonly number[]): SizeClass[] {
  const starts = [0, ...bounds];
  return starts.map((from, i) => {
    const below = starts[i + 1];
    const inside = populations.filter((people) => people >= from && (below === undefined || people < below));
    return {
      from,
      ...(below !== undefined && { below }),
      communes: inside.length,
      people: inside.reduce((sum, people) => sum + people, 0),
    };
  });
}

export function classOf(population: number, classes: readonly SizeClass[]): SizeClass | undefined {
  return classes.find(({ from, below }) => population >= from && (below === undefined || population < below));
}
