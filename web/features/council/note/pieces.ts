/** The pieces on which a council deliberates: tables of named fields, and the words for them. */
import type { PiecesMessages } from './words/fr.ts';
import type { NoteWords } from './noteView.ts';

export interface Field {
  /** The name of the field in the posted form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What the tool knows; empty when it is left to complete. */
  readonly value: string;
  /** Shown without a field, because it follows from the scenario or the law. */
  readonly fixed?: true;
}

export interface PieceRow {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface Piece {
  readonly id: 'programme' | 'strategy' | 'review';
  readonly title: string;
  readonly asks: string;
  readonly due: string;
  /** Hypotheses that are not ours, in words; empty when all of them are ours. */
  readonly changed: string;
  /** What the reference is, in words. */
  readonly against: string;
  /** The header of the first column, which holds the titles of rows. */
  readonly rowTitle: string;
  readonly rows: readonly PieceRow[];
}

export interface PiecesWords extends NoteWords {
  readonly pieces: PiecesMessages;
}
