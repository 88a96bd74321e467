/** The country that the figures are about, named once: what an answer or a request that names none is about. */

/** Its electricity grid, in the catalogue. */
export const DEFAULT_GRID = 'FR';

/** Its code, among the territories. */
export const COUNTRY = 'france';
