/**
 * A charge (one term of one line) and the effect of a lever on it. A share of its quantity is moved, and the
 * moved part becomes lighter by a weight: with intensity i, the charge becomes `1 − i · share · weight` times
 * what it was. Left out: a repair's own impact (none is published), and the demands that hosting here would
 * make on the grid.
 */
import type { FactorId } from '../../draws/factor.ts';
import type { Line } from '../../household/line.ts';
import type { Situation } from '../../household/situation.ts';
import type { Term } from '../../draws/term.ts';
import type { Spread, Spreads } from '../../draws/spread.ts';

/** The order in which levers act; levers on one quantity share what is left of it. */
export type ChargeQuantity = 'number' | 'origin' | 'lifetime' | 'hours' | 'volume' | 'place' | 'mix';

export interface Touch {
  readonly quantity: ChargeQuantity;
  /** Share of the quantity, at full intensity. */
  readonly share: Spread;
  /** The part of the moved quantity that is saved; all of it when absent. */
  readonly weight?: Spread;
  /** For a longer life: the years kept before, then those added. */
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
  /** A spread made once, under a name that lists everything it is made of. */
  readonly kept: (name: string, make: () => Spread) => Spread;
}

/** What rules need to know of a lever. */
export interface LeverParameters {
  readonly id: string;
  /** They are multiplied: a share of the quantity, or years. */
  readonly parameters: readonly FactorId[];
  /** One more parameter for each device; a device that is not named is not touched. */
  readonly perDevice?: Readonly<Record<string, FactorId>>;
}

export interface At {
  readonly lever: LeverParameters;
  readonly charge: Charge;
  readonly on: Touching;
}

export interface TouchFound extends Omit<Touch, 'share'> {
  /** The product of the parameters when absent. */
  readonly share?: Spread;
}
