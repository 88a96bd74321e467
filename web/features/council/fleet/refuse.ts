/** What a file is, from its first bytes: people choose workbooks, PDFs, pictures and pages saved under another name. */
import type { WorkbookProblem } from '../../../../models/fleet/workbook/workbook.ts';

export type FileProblem =
  | WorkbookProblem
  | 'old-workbook'
  | 'binary-workbook'
  | 'protected'
  | 'document'
  | 'archive'
  | 'page'
  | 'pdf'
  | 'binary'
  | 'too-large';

/** Fifty thousand lines take a third of this. */
export const MOST_BYTES = 50_000_000;

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
/** An empty archive, and one in several pieces. */
const OTHER_ARCHIVES = [
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
] as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;
const LOOKED_AT = 4096;
/** Names of streams are in the first and the last sectors of a compound file. */
const NAMES_AMONG = 1_000_000;

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, i) => bytes[i] === byte);

/** Whether it is what .xlsx and .ods files are made of. */
export const isArchive = (bytes: Uint8Array): boolean => begins(bytes, ARCHIVE);

/** @returns nothing for a file that may be text, or an archive */
export function problemOf(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return 'empty';
  if (isArchive(bytes)) return undefined;
  if (OTHER_ARCHIVES.some((sign) => begins(bytes, sign))) return 'archive';
  if (begins(bytes, COMPOUND)) return compound(bytes);
  if (begins(bytes, PDF)) return 'pdf';
  if (UTF16_MARKS.some((sign) => begins(bytes, sign))) return undefined;
  const head = bytes.subarray(0, LOOKED_AT);
  if (head.includes(0)) return 'binary';
  return PAGE.test(new TextDecoder('windows-1252').decode(head)) ? 'page' : undefined;
}

/** Tools save a table of a web page, or Excel’s XML of 2003, under the name of a workbook. */
const PAGE = /^(?:ï»¿)?\s*<(?:!doctype html|html|table|\?xml|\?mso-application)/i;

/** Excel’s files of 1997, and those of today behind a password, are compound files. */
function compound(bytes: Uint8Array): FileProblem {
  const names = new TextDecoder('utf-16le');
  const read = (from: number) => names.decode(bytes.subarray(from, from + NAMES_AMONG));
  // names stand on even addresses
  const last = Math.max(0, bytes.length - NAMES_AMONG);
  const text = read(0) + read(last - (last % 2));
  if (text.includes('EncryptedPackage')) return 'protected';
  return /Workbook|Book/.test(text) ? 'old-workbook' : 'document';
}
