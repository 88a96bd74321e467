/** Remarks about a line, as codes and what a sentence needs; the page has the words. */

/** A line that counts, with a remark. */
export type NoteCode =
  | 'loose-quotes'
  | 'missing-cells'
  | 'extra-cells'
  | 'ambiguous-date'
  | 'month-first'
  | 'not-a-date'
  | 'no-such-day'
  | 'future-date'
  | 'too-old'
  | 'bad-age'
  | 'bad-price'
  | 'ambiguous-price'
  | 'broken-formula'
  | 'unknown-state'
  | 'long-retired'
  | 'maybe-here'
  | 'unknown-origin'
  | 'assumed-kind'
  | 'type-and-model-differ'
  | 'by-name'
  | 'same-serial'
  | 'named-by-hand';

/** Why a line does not count. */
export type ReasonCode =
  'unknown-type' | 'no-words' | 'no-figure' | 'bad-quantity' | 'ambiguous-quantity' | 'before-header';

export interface Note {
  readonly code: NoteCode;
  /** The text of the file, cut short. */
  readonly text?: string;
}

export interface Reason {
  readonly code: ReasonCode;
  readonly text?: string;
  /** Of `no-figure`: the kind of thing, by the id of its rule. */
  readonly kind?: string;
}

const LONGEST_SHOWN = 80;
const LONGEST_READ = 400;

export const shown = (text: string): string => {
  const flat = text.slice(0, LONGEST_READ).replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST_SHOWN ? `${flat.slice(0, LONGEST_SHOWN - 1)}…` : flat;
};
