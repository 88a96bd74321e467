/** How large a heading may be, by its length: the longest of each language then fits in three lines. */
const SHORT = 48;
const LONG = 100;

export const sizeFor = (text: string): 'short' | 'mean' | 'long' =>
  text.length <= SHORT ? 'short' : text.length <= LONG ? 'mean' : 'long';

/** A label that is a share. */
export const PERCENT = /^\d+\s?%$/;
