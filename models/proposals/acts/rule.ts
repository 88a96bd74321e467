/**
 * The rule of a kind of act: either its effect on a charge of the footprint, or its effect beside it.
 */
import type { At, TouchFound, Touching } from './charge.ts';
import type { Spread } from '../../draws/spread.ts';
import type { Act } from './act.ts';

/** What becomes of the purchases that it moves; `untouched` when it moves none. */
export type MovedPurchases = 'fewer' | 'smaller' | 'refurbished' | 'second-hand' | 'untouched';

/** Acts on the yearly footprint of a household. */
export interface FootprintRule<A extends Act = Act> {
  readonly acts: 'on-footprint';
  /** Its effect on a charge, or nothing. */
  touch(act: A, at: At): TouchFound | undefined;
  purchases(act: A): MovedPurchases;
}

/** Acts on things that no home owns, or once: shown beside the footprint, never taken off it. */
export interface BesideRule<A extends Act = Act> {
  readonly acts: 'beside';
  /** kgCO2e per inhabitant and year, or kgCO2e once. */
  readonly per: 'inhabitant-year' | 'once';
  /** @param parameters their product and the intensity's, on every draw */
  saving(act: A, parameters: Spread, on: Pick<Touching, 'situation' | 'spreads'>): Spread;
}

export type ActRule<A extends Act = Act> = FootprintRule<A> | BesideRule<A>;
