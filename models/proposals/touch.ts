/**
 * What a lever does to one charge (one term of one line). A share of its quantity is moved, and what is moved
 * weighs less by a weight: with intensity i, the charge becomes `1 − i · share · weight` times what it was.
 * Left out: a repair's own impact (none is published), and what hosting here would ask of the grid.
 */
import type { Line } from '../footprint/line.ts';
import type { Situation } from '../footprint/situation.ts';
import type { Term } from '../term.ts';
import type { Act, Lever } from './proposals.ts';
import type { Spread, Spreads } from './spread.ts';
import { parametersOf } from './terms.ts';
import { ON_DEVICES } from './touchDevices.ts';
import { ON_USES } from './touchUses.ts';

/** The order in which levers act; those of one quantity share what is left of it. */
export type Quantity = 'number' | 'origin' | 'lifetime' | 'hours' | 'volume' | 'place' | 'mix';

export interface Touch {
  readonly quantity: Quantity;
  /** Of the quantity, at full intensity. */
  readonly share: Spread;
  /** What is saved of what is moved; absent: all of it. */
  readonly weight?: Spread;
  /** Of a longer life: the years kept before, and those added. */
  readonly years?: { readonly kept: Spread; readonly added: Spread };
}

export interface Charge {
  readonly line: Line;
  readonly term: Term;
  /** Its rank among the terms of its line. */
  readonly rank: number;
  /** kgCO2e a year. */
  readonly spread: Spread;
}

export interface Touching {
  readonly situation: Situation;
  /** Of the catalogue, and of the levers’ own parameters. */
  readonly spreads: Spreads;
  readonly parameters: Spreads;
  /** A spread made once under a name that says all that it is made of. */
  readonly kept: (name: string, make: () => Spread) => Spread;
}

/** What a lever does to a charge, or nothing. */
export function touch(lever: Lever, charge: Charge, on: Touching): Touch | undefined {
  const found = TOUCHES[lever.act.kind] as (act: Act, at: At) => Found | undefined;
  const touched = found(lever.act, { lever, charge, on });
  if (!touched) return undefined;
  const share = touched.share ?? parametersOf(lever, on);
  return { ...touched, share };
}

export interface At {
  readonly lever: Lever;
  readonly charge: Charge;
  readonly on: Touching;
}

export interface Found extends Omit<Touch, 'share'> {
  /** Absent: the product of the parameters. */
  readonly share?: Spread;
}

/** One rule by kind of act. */
export type Touches<K extends Act['kind'] = Act['kind']> = {
  readonly [Kind in K]: (act: Extract<Act, { kind: Kind }>, at: At) => Found | undefined;
};

const TOUCHES: Touches = {
  ...ON_DEVICES,
  ...ON_USES,
  // outside a household’s yearly footprint: see aside.ts
  collective: () => undefined,
  once: () => undefined,
};
