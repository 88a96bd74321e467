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

/** Twips of a letter in a cell, its bold and its widest words included, and of what stands on both sides of its text. */
const LETTER = 112;
const SIDES = 240;
/** Letters of a line beyond which a cell asks for no more room. */
const LONG_LINE = 60;

/**
 * Widths of the columns of a table, in twips: none is narrower than its longest word, as long as the sheet has room, and
 * those that hold more text are wider.
 */
export function columnWidths(
  { header, rows }: Pick<Extract<Block, { kind: 'table' }>, 'header' | 'rows'>,
  text: number,
): number[] {
  const columns = header.map((head, i) => [head, ...rows.map((row) => row[i] ?? '')]);
  const longest = (parts: readonly string[]) => Math.max(0, ...parts.map(({ length }) => length));
  const least = columns.map(
    (cells) => SIDES + LETTER * longest(cells.flatMap((cell) => cell.split(/[ \n]/))),
  );
  const wanted = columns.map((cells, i) =>
    Math.max(
      least[i]!,
      SIDES + LETTER * Math.min(LONG_LINE, longest(cells.flatMap((cell) => linesOf(cell)))),
    ),
  );
  const sum = (each: readonly number[]) => each.reduce((all, one) => all + one, 0);
  if (sum(least) >= text || sum(wanted) <= text) {
    const by = sum(least) >= text ? least : wanted;
    return by.map((width) => Math.floor((width * text) / sum(by)));
  }
  const part = (text - sum(least)) / (sum(wanted) - sum(least));
  return least.map((width, i) => Math.floor(width + part * (wanted[i]! - width)));
}

/** The lines of a text, without what no file may hold. */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n?|\n/).map((line) => line.replaceAll(UNWRITABLE, ''));

/** Control characters, which XML refuses, a tab excepted; halves of letters that stand alone. */
// eslint-disable-next-line no-control-regex -- these are what XML refuses
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;
