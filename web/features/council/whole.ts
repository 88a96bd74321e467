/** A field of the address of a territory: its page is then sent whole, for who reads it without a script. */
export const WHOLE = 'whole';
/** A field of the address of a page of one scenario: which of them it is of, by its letter; the first where it is absent. */
export const OF = 'of';
export const LETTERS = ['a', 'b', 'c'] as const;

/** Which scenario the fields of an address say that a page is of, from 0. */
export const rankIn = (fields: Pick<URLSearchParams, 'get'>): number =>
  Math.max(0, LETTERS.indexOf((fields.get(OF) ?? '') as 'a'));
