/** Recognises files that are not an inventory from their first bytes: people choose workbooks, PDFs and pictures. */

export type FileProblem = 'empty' | 'workbook' | 'pdf' | 'binary' | 'too-large';

/** Fifty thousand lines take a third of this. */
export const MOST_BYTES = 50_000_000;

const SIGNS: readonly (readonly [FileProblem, readonly number[]])[] = [
  // .xlsx and .ods files are ZIP archives, .xls files are compound files
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;
const LOOKED_AT = 4096;

/** @returns nothing for a file that may be text */
export function problemOf(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return 'empty';
  const begins = (sign: readonly number[]) => sign.every((byte, i) => bytes[i] === byte);
  const known = SIGNS.find(([, sign]) => begins(sign));
  if (known) return known[0];
  if (UTF16_MARKS.some(begins)) return undefined;
  return bytes.subarray(0, LOOKED_AT).includes(0) ? 'binary' : undefined;
}
