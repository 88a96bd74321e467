/** The kinds of files in which a document or a workbook is written: what each is called over HTTP, and its bytes. */
import { writeWorkbook } from '../../models/fleet/workbook/write.ts';
import type { TextDocument } from './document.ts';
import { docx } from './docx.ts';
import { ods } from './ods.ts';
import { odt } from './odt.ts';
import { rtf } from './rtf.ts';
import type { Sheet } from './sheet.ts';
import { plainText } from './text.ts';
import { zipped } from './xml.ts';

export const WRITTEN_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain; charset=utf-8',
} as const;

export type Written = keyof typeof WRITTEN_TYPES;

const encoder = new TextEncoder();

export const written: Readonly<Record<Written, (document: TextDocument) => Uint8Array<ArrayBuffer>>> = {
  docx,
  odt,
  rtf: ({ title, blocks, language }) => encoder.encode(rtf(title, blocks, language)),
  txt: (document) => encoder.encode(plainText(document)),
};

export const WORKBOOK_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;

export type Workbooked = keyof typeof WORKBOOK_TYPES;

export const workbooks: Readonly<Record<Workbooked, (sheet: Sheet) => Uint8Array<ArrayBuffer>>> = {
  xlsx: ({ name, rows }) => zipped(writeWorkbook(name, rows)),
  ods,
};
