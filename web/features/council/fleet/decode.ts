/**
 * Turns the bytes of a file into text. UTF-16 is recognised by its mark, UTF-8 by its mark or by being valid. Anything
 * else is taken as windows-1252, which Excel writes on a French computer: every byte is a character there, so nothing
 * is refused.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export function decode(bytes: Uint8Array): Decoded {
  const mark = MARKS.find(([, sign]) => sign.every((byte, i) => bytes[i] === byte));
  // decoders remove the mark themselves
  if (mark) return { text: new TextDecoder(mark[0]).decode(bytes), encoding: mark[0] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // not UTF-8: throwing is the only way the decoder reports it
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

/** Characters of the bytes 80 to 9F, where windows-1252 is not ISO 8859-1 (Encoding Standard, WHATWG). */
const OWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_OWN = 0x80;

/** Some engines read windows-1252 as ISO 8859-1: this corrects the control characters that they leave. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => OWN[control.charCodeAt(0) - FIRST_OWN]!);
