/** A field of the address of a territory: its page is then sent whole, for who reads it without a script. */
export const WHOLE = 'whole';
/** A field of the address of a page of one scenario: which of them it is of, by its letter; the first where it is absent. */
export const OF = 'of';
export const LETTERS = ['a', 'b', 'c'] as const;
