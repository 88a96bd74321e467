/** The paper on which a charter is printed. */
export const POSTER_SIZES = ['a4', 'a3'] as const;
export type PosterSize = (typeof POSTER_SIZES)[number];
