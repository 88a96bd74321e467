/**
 * A footprint is a list of lines, like an invoice. Every figure, chart, export and explanation is a grouping
 * of, or a difference between, lists of lines.
 */
import type { Component, Stage } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import { namedBy, writtenOut, type Term } from '../draws/term.ts';

export interface LineQuantity {
  readonly value: number;
  /** Per year: `unit`, `kWh`, `GB`, `line`, `SIM`, `hour`, `item`, `GB stored`, `item stored`. */
  readonly unit: string;
}

export interface Line {
  readonly component: Component;
  readonly item: string;
  readonly stage: Stage;
  /** At central values. */
  readonly quantity: LineQuantity;
  /** The amount is the sum of these terms. */
  readonly terms: readonly Term[];
  /** kgCO2e a year for the household, at central values. */
  readonly amount: number;
}

/** Something that the models could not count, or counted with a stated convention. */
export interface Notice {
  readonly code:
    | 'french-habits'
    | 'published-ranges'
    | 'grid-gap'
    | 'power-gap'
    | 'refurbished-gap'
    | 'employer-device'
    | 'traffic-exceeds'
    | 'no-connection';
  readonly item?: string;
}

/** Adds a line, unless nothing is charged on it: nothing is shown then. */
export function addLine(
  lines: Line[],
  component: Component,
  item: string,
  stage: Stage,
  quantity: LineQuantity,
  charges: readonly Term[],
): void {
  let amount = 0;
  let empty = 0;
  for (const { central, nothing } of charges) {
    amount += central;
    if (nothing) empty++;
  }
  if (empty === charges.length) return;
  const terms = empty > 0 ? charges.filter(({ nothing }) => !nothing) : charges;
  lines.push({ component, item, stage, quantity, terms, amount });
}

/** Each factor named by a line, once. */
export const factorsOf = ({ terms }: Pick<Line, 'terms'>): FactorId[] => [
  ...new Set(terms.flatMap((term) => namedBy(writtenOut(term)))),
];
