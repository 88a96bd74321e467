/** What a backcast seeks. */
/** `share` of the carbon of the reference, 0 to 1; or EUR at most. */
export type Goal =
  { readonly kind: 'target'; readonly share: number } | { readonly kind: 'budget'; readonly euros: number };

/** What may be sought, in % or EUR: none asks for nothing, which would be met by doing nothing. */
export const GOALS = { target: { min: 0.001, max: 100 }, budget: { min: 1, max: 1e12 } } as const;
