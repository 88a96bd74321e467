/**
 * The country that the figures are about, named in one place: an answer or a request that names no country is
 * about this one.
 */

/** Its electricity grid, in the catalogue. */
export const DEFAULT_GRID = 'FR';

/** Its code, among the territories. */
export const COUNTRY = 'france';
