/**
 * What there is to know of a kind of act: the things that it names, the unit of its parameters, and either its
 * effect on a charge of the footprint or its effect beside it.
 */
import type { At, TouchFound, Touching } from './charge.ts';
import type { Spread } from '../../draws/spread.ts';
import type { Act } from './act.ts';

/** A thing of the catalogue that an act names, or that it turns another into. */
export type ActReference =
  | { readonly to: 'device'; readonly id: string; readonly becomes?: true }
  | { readonly to: 'use'; readonly id: string }
  | { readonly to: 'definition'; readonly of: string; readonly id: string; readonly becomes: true };

interface Described<A extends Act> {
  references(act: A): readonly ActReference[];
  /** What its parameters multiply to; nothing where each has a unit of its own. */
  unit(act: A): 'share' | 'year' | undefined;
}

/** What becomes of the purchases that it moves; `untouched` when it moves none. */
export type MovedPurchases = 'fewer' | 'smaller' | 'refurbished' | 'second-hand' | 'untouched';

/** Acts on the yearly footprint of a household. */
export interface FootprintRule<A extends Act = Act> extends Described<A> {
  readonly acts: 'on-footprint';
  /** Its effect on a charge, or nothing. */
  touch(act: A, at: At): TouchFound | undefined;
  purchases(act: A): MovedPurchases;
  /** Whether the share moved is that of each device: then no rebound is taken off it. */
  readonly byDevice: boolean;
}

/** Acts on things that no home owns, or once: shown beside the footprint, never taken off it. */
export interface BesideRule<A extends Act = Act> extends Described<A> {
  readonly acts: 'beside';
  /** kgCO2e per inhabitant and year, or kgCO2e once. */
  readonly per: 'inhabitant-year' | 'once';
  /** @param parameters their product and the intensity's, on every draw */
  saving(act: A, parameters: Spread, on: Pick<Touching, 'situation' | 'spreads'>): Spread;
}

export type ActRule<A extends Act = Act> = FootprintRule<A> | BesideRule<A>;

export const devicesNamed = (ids: readonly string[] = []): ActReference[] =>
  ids.map((id) => ({ to: 'device', id }));
