/** Whether the computers that a council counted may be a part of them alone. */

/** Below this part of the mean, a list is more often a part of a fleet than the whole: a choice of ours. */
const PART = 0.2;

/**
 * Of far fewer computers than a place of this size has: how many there are, and how many the mean gives.
 * @param mean computers for each inhabitant
 * @returns nothing where these may well be all
 */
export function farFewer(
  owned: number,
  people: number,
  mean: number,
): { readonly owned: number; readonly usual: number } | undefined {
  const usual = mean * people;
  return owned > 0 && owned < PART * usual ? { owned, usual } : undefined;
}
