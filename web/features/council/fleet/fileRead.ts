/** A file as the page knows it: what was understood of it, and how the reader corrected that. */
import type { Unrecognised } from '../../../../models/fleet/read/preview.ts';
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
  /** Kept through a reload: what was understood of it stands, the file itself is needed to read it otherwise. */
  readonly kept?: true;
}

/** Whether saying what it is makes such lines count. */
export const mayBeNamed = ({ reason: { code, text } }: Unrecognised): boolean =>
  text !== undefined && (code === 'unknown-type' || code === 'no-figure');
