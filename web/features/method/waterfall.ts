/** Where the columns of a waterfall stand: their figure, a column for each step, ours. */
import type { Reconciliation } from '../../../models/validation/reconcile.ts';

export type ColumnKind = 'theirs' | 'perimeter' | 'figure' | 'unexplained' | 'ours';

export const WIDTH = 320;
/** Of the columns; the names of the two ends are written below. */
export const HEIGHT = 72;
const GAP = 4;
/** A step too small to see is still drawn. */
const THINNEST = 1.5;

export interface Waterfall {
  /** The columns of each kind, as one path. */
  readonly paths: readonly { readonly kind: ColumnKind; readonly d: string }[];
  /** The level of zero. */
  readonly zero: number;
  /** Half the width of a column, where the names of the ends are centred. */
  readonly middle: number;
}

/** @param kinds of the steps, `unexplained` left out */
export function waterfall({ theirs, ours, steps }: Reconciliation, kinds: readonly ColumnKind[]): Waterfall {
  const columns: { kind: ColumnKind; from: number; to: number }[] = [
    { kind: 'theirs', from: 0, to: theirs.central },
  ];
  let level = theirs.central;
  steps.forEach(({ value }, i) => {
    columns.push({ kind: kinds[i] ?? 'unexplained', from: level, to: level + value });
    level += value;
  });
  columns.push({ kind: 'ours', from: 0, to: ours.central });

  const ends = columns.flatMap(({ from, to }) => [from, to]);
  const highest = Math.max(...ends);
  const scale = HEIGHT / (highest - Math.min(...ends));
  const width = (WIDTH - GAP * (columns.length - 1)) / columns.length;
  const y = (value: number) => (highest - value) * scale;
  const paths = new Map<ColumnKind, string>();
  columns.forEach(({ kind, from, to }, i) => {
    const x = i * (width + GAP);
    const top = y(Math.max(from, to));
    const height = Math.max(THINNEST, Math.abs(to - from) * scale);
    const d = `M${short(x)} ${short(top)}h${short(width)}v${short(height)}h${short(-width)}z`;
    paths.set(kind, (paths.get(kind) ?? '') + d);
  });
  return {
    paths: [...paths].map(([kind, d]) => ({ kind, d })),
    zero: short(y(0)),
    middle: short(width / 2),
  };
}

const TENTHS = 10;
const short = (value: number): number => Math.round(value * TENTHS) / TENTHS;
