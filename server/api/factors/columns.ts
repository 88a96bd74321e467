/** The columns of the figures as CSV, in their order, and what each cell may be. */
import { SHAPES } from '../../../models/draws/distribution.ts';
import { CENTRALS, FACTOR_KINDS, GRADES, STATUSES } from '../../../models/catalogue/provenance.ts';

export interface Column {
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly format?: 'uri';
  readonly required?: true;
  readonly unique?: true;
  readonly among?: readonly string[];
}

const TEXT: Column = { type: 'string' };
export const SAID: Column = { type: 'string', required: true };
const NUMBER: Column = { type: 'number' };
const AMOUNT: Column = { type: 'number', required: true };
export const YEAR: Column = { type: 'integer', required: true };
export const DATE: Column = { type: 'date', required: true };
export const ADDRESS: Column = { type: 'string', format: 'uri' };
export const NAME: Column = { type: 'string', required: true, unique: true };
const among = (words: readonly string[]): Column => ({ ...SAID, among: words });

/** In the order of the file. */
export const FIGURES = {
  id: NAME,
  kind: among(FACTOR_KINDS),
  label: SAID,
  central: AMOUNT,
  low: AMOUNT,
  high: AMOUNT,
  unit: SAID,
  shape: among(SHAPES),
  none: NUMBER,
  step: NUMBER,
  values: TEXT,
  centralIs: { ...TEXT, among: CENTRALS },
  range: SAID,
  grade: among(GRADES),
  status: among(STATUSES),
  year: YEAR,
  geography: SAID,
  source: SAID,
  sourceTitle: SAID,
  sourceUrl: ADDRESS,
  where: SAID,
  licence: SAID,
  reviewBy: DATE,
  scope: TEXT,
  note: TEXT,
  formula: TEXT,
  derivedFrom: TEXT,
  alternativeTo: TEXT,
} as const satisfies Readonly<Record<string, Column>>;

export type FigureColumn = keyof typeof FIGURES;
