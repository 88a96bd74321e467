/** What a backcast seeks. */
/** `share` of the carbon of the reference, 0 to 1; or EUR at most. */
export type Goal =
  { readonly kind: 'target'; readonly share: number } | { readonly kind: 'budget'; readonly euros: number };

/** Bounds of a goal, in % or EUR: zero would ask for nothing, and doing nothing would meet it. */
export const GOALS = { target: { min: 0.001, max: 100 }, budget: { min: 1, max: 1e12 } } as const;

/** A search runs hundreds of simulations: with more draws than this it would hold others up. */
export const BACKCAST_DRAWS = { min: 100, max: 200 } as const;
