/** Messages between the fleet page and its worker. What goes to the worker stays on the device. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Fleet } from '../../../../models/fleet/read/fleet.ts';
import type { FleetInventory, ReadingOptions } from '../../../../models/fleet/read/read.ts';
import type { FleetReport } from '../../../../models/fleet/judge/report.ts';
import type { FleetChoices } from '../../../../models/fleet/judge/request.ts';
import type { Encoding } from './decode.ts';
import type { ExportNames } from './exportWords.ts';
import type { FileProblem } from './refuse.ts';
import type { WorkbookKind } from '../../../../models/fleet/workbook/workbook.ts';

/** How a text is encoded, or what kind of workbook it is. */
export type FileFormat = Encoding | WorkbookKind;

export type Asked =
  /** A file, or the same file again with the reader's corrections. */
  | { readonly kind: 'read'; readonly file: number; readonly blob?: Blob; readonly options: ReadingOptions }
  | {
      readonly kind: 'export';
      readonly file: number;
      readonly options: ReadingOptions;
      readonly names: ExportNames;
    }
  /** Stops the reading under way. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'forget'; readonly file: number }
  | {
      readonly kind: 'judge';
      readonly language: Language;
      readonly fleet: Fleet;
      readonly choices: FleetChoices;
    };

export type Answered =
  | { readonly kind: 'progress'; readonly records: number; readonly share: number }
  | {
      readonly kind: 'read';
      readonly file: number;
      readonly format: FileFormat;
      readonly inventory: FleetInventory;
    }
  | { readonly kind: 'refused'; readonly file: number; readonly problem: FileProblem }
  | { readonly kind: 'exported'; readonly file: number; readonly blob: Blob }
  | { readonly kind: 'judged'; readonly report: FleetReport; readonly draws: number }
  | { readonly kind: 'failed'; readonly what: 'reading' | 'judging' };
