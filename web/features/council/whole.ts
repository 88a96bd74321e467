/** A field of the address of a territory: its page is then sent whole, for who reads it without a script. */
export const WHOLE = 'whole';
