/** The pieces of a document to deliberate on: tables of named fields, and the words that they are written in. */
import type { PiecesMessages } from '../../../i18n/fr/note.ts';
import type { NoteWords } from './noteView.ts';

export interface Field {
  /** As the form posts it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What the tool knows; empty: to be completed. */
  readonly value: string;
  /** Shown, not asked: it follows from the scenario or the law. */
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
  /** Hypotheses that are not ours, in words; empty: all are. */
  readonly changed: string;
  /** What the first column holds: the titles of rows. */
  readonly rowTitle: string;
  readonly rows: readonly PieceRow[];
}

export interface PiecesWords extends NoteWords {
  readonly pieces: PiecesMessages;
}
