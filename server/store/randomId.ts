/** Names that can be read aloud and copied by hand: no 0 or o, no 1, l or i, no v beside u. */
import { randomInt } from 'node:crypto';

export const LETTERS = '23456789abcdefghjkmnpqrstuwxyz';

/** @param draw a whole number from 0 to below its argument; unguessable unless a test says otherwise */
export const randomId = (length: number, draw: (below: number) => number = randomInt): string =>
  Array.from({ length }, () => LETTERS[draw(LETTERS.length)]).join('');

/** Whether a text may be such a name. */
export const isId = (text: string, length: number): boolean =>
  text.length === length && [...text].every((letter) => LETTERS.includes(letter));

/** A name as someone types it, from a board or from paper: capitals, spaces, dots and hyphens do not count. */
export const bare = (typed: string): string => typed.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');

/** A name made of such letters, one for each byte. */
export const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
