/** A table as a spreadsheet holds it: numbers stay numbers, texts are never formulas. */
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { Cell } from '../../models/request/csv.ts';

export interface Sheet {
  readonly name: string;
  readonly language: Language;
  /** The first row names the columns. */
  readonly rows: readonly (readonly Cell[])[];
}
