/** Prices that nobody has published, and the values that readers type instead. */
import type { Origin } from '../../../../models/catalogue/catalogue.ts';
import type { DevicePrices, MissingPrice, Prices } from '../../../../models/proposals/euros.ts';

/** A device of a given origin, or its repair. */
export interface Asked {
  readonly device: string;
  readonly of: Origin | 'repair';
}

export interface Typed extends Asked {
  /** EUR per unit. */
  readonly euros: number;
}

/** Electricity has a published price, so its price is not asked for. */
export const askedOf = (missing: readonly MissingPrice[]): Asked[] =>
  missing.flatMap((each) => ('device' in each ? [each] : []));

export const isOf = (one: Asked, other: Asked): boolean => one.device === other.device && one.of === other.of;

export function withTyped(published: Prices, typed: readonly Typed[]): Prices {
  const known = new Map<string, DevicePrices>(published.prices.map((entry) => [entry.device, entry]));
  for (const { device, of, euros } of typed) known.set(device, { ...known.get(device), device, [of]: euros });
  return { ...published, prices: [...known.values()] };
}
