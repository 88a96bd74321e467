/**
 * A footprint is a list of lines, like an invoice. Every figure, chart, export and explanation is a grouping
 * of, or a difference between, lists of lines.
 */
import type { Component, Factor, FactorId, Stage } from '../catalogue.ts';
import { factor, product, type Term } from '../term.ts';
import type { Situation } from './situation.ts';

export interface Quantity {
  readonly value: number;
  /** Per year: `unit`, `kWh`, `GB`, `line`, `SIM`, `hour`, `item`, `GB stored`. */
  readonly unit: string;
}

export interface Line {
  readonly component: Component;
  readonly item: string;
  readonly stage: Stage;
  /** At central values. */
  readonly quantity: Quantity;
  /** The amount is the sum of these terms. */
  readonly terms: readonly Term[];
  /** kgCO2e a year for the household, at central values. */
  readonly amount: number;
}

/** Something that the models could not count, or counted with a stated convention. */
export interface Notice {
  readonly code:
    | 'grid-gap'
    | 'power-gap'
    | 'refurbished-gap'
    | 'employer-device'
    | 'traffic-exceeds'
    | 'no-connection'
    | 'use-gap';
  readonly item?: string;
}

/** The value of a term at central values. */
export function central({ constant, times, over }: Term, factors: Readonly<Record<FactorId, Factor>>): number {
  let value = constant;
  for (const id of times) value *= factors[id]!.central;
  for (const id of over) value /= factors[id]!.central;
  return value;
}

/** Each factor named by a line, once. */
export function factorsOf({ terms }: Line): FactorId[] {
  return [...new Set(terms.flatMap(({ times, over }) => [...times, ...over]))];
}

/** A part of a line: so much of something, each unit of it charged so much. */
export interface Charge {
  readonly quantity: Term;
  readonly impact: Term;
}


export function line(
  situation: Situation,
  place: Pick<Line, 'component' | 'item' | 'stage'>,
  quantity: Term,
  unit: string,
  charges: readonly Charge[],
): Line | undefined {
  const { factors } = situation.catalogue;
  const terms: Term[] = [];
  let amount = 0;
  for (const charge of charges) {
    const term = product(charge.quantity, charge.impact);
    if (term.constant === 0) continue;
    terms.push(term);
    amount += central(term, factors);
  }
  if (terms.length === 0) return undefined;
  return { ...place, quantity: { value: central(quantity, factors), unit }, terms, amount };
}

/** A factor under the conventions chosen, as a term; nothing when another stage contains it. */
export function named(situation: Situation, id: FactorId | undefined): Term | undefined {
  const resolved = id === undefined ? null : situation.resolve(id);
  return resolved === null ? undefined : factor(resolved);
}
