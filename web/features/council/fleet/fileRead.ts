/** A file as the page knows it: what was understood of it, and how the reader corrected that. */
import type { Question, Unrecognised } from '../../../../models/fleet/read/preview.ts';
import type { FleetInventory, ReadingOptions } from '../../../../models/fleet/read/read.ts';
import type { FileFormat } from './messages.ts';

/** The reader's corrections to a file. */
export type Corrections = Omit<ReadingOptions, 'today'>;

export interface FileRead {
  readonly id: number;
  readonly name: string;
  readonly format: FileFormat;
  readonly inventory: FleetInventory;
  readonly corrections: Corrections;
  /** Questions of the file that the reader answered, which it asks no more. */
  readonly answered?: readonly Question[];
  /** Kept through a reload: what was understood of it stands, the file itself is needed to read it otherwise. */
  readonly kept?: true;
}

/** What tells one question of a file from the others. */
export const keyOf = (question: Question): string =>
  question.about === 'bought'
    ? `${question.about} ${question.columns.map(({ index }) => index).join(' ')}`
    : `${question.about} ${question.about === 'marks' ? '' : question.text}`;

/** Whether saying what it is makes such lines count. */
export const mayBeNamed = ({ reason: { code, text } }: Unrecognised): boolean =>
  text !== undefined && (code === 'unknown-type' || code === 'no-figure');
