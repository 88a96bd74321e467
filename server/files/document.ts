/**
 * A document as every kind of file writes it: what stands in it, in order. Who reads one file reads the same words, in
 * the same order, in all the others.
 */
import type { Language } from '../../models/catalogue/catalogue.ts';

export type Block =
  | {
      readonly kind: 'title' | 'heading' | 'paragraph';
      readonly text: string;
      /** In bold before the text: "Article 1". */
      readonly lead?: string;
    }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface TextDocument {
  readonly title: string;
  readonly language: Language;
  /** At the top of every page, where there is something to say on each. */
  readonly running?: string;
  /** Whether its sheets are laid wide, as tables of many columns ask. */
  readonly wide?: boolean;
  readonly blocks: readonly Block[];
}

/** Twips, 1,440 to the inch: an A4 sheet, its longer side first, and margins of 2 cm. */
export const A4 = { long: 16_838, short: 11_906, margin: 1134 };

/** Width and height of the sheets of a document, and of its text, in twips. */
export function sheetSize({ wide = false }: Pick<TextDocument, 'wide'>) {
  const [width, height] = wide ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width, height, text: width - 2 * A4.margin };
}

/** The lines of a text, without what no file may hold. */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n?|\n/).map((line) => line.replaceAll(UNWRITABLE, ''));

/** Control characters, which XML refuses, a tab excepted; halves of letters that stand alone. */
// eslint-disable-next-line no-control-regex -- these are what XML refuses
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;
