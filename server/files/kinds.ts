/** The kinds of files in which a document is written: what each is called over HTTP, and its bytes. */
import type { TextDocument } from './document.ts';
import { docx } from './docx.ts';
import { odt } from './odt.ts';
import { rtf } from './rtf.ts';
import { plainText } from './text.ts';

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
