/**
 * Turns the levers pulled into the effect of each on each kind of device, on every draw, ready to be added up
 * year by year. An intensity counts things a year, shares or years: `catalogue.ts` says which.
 */
import { mapSpread, type Spread, type Spreads } from '../../draws/spread.ts';
import type { Action, PolicyEffect, PolicyLever, StockCatalogue } from '../plan/catalogue.ts';
import { lawfulLevels } from '../plan/law.ts';
import { rampOf, timesOf, type Pull, type Setting } from '../plan/scenario.ts';

export interface Intervention {
  readonly kind: Action | 'grow';
  /** The type touched; then the one that receives what is given. */
  readonly type: string;
  readonly to: string | undefined;
  /** At full ramp, or for each unit of a lever that a law asks for: devices a year, or a share, or years. */
  readonly amount: Spread;
  /** Of what is released, the part that serves again. */
  readonly reused: Spread | undefined;
  /** Whether `amount` is a share of the first life. */
  readonly relative: boolean;
  /** By year, what the amount is multiplied by. */
  readonly ramp: Float64Array;
}

/** Of some pulls, in a territory where the law is followed. */
export function interventionsOf(
  pulls: readonly Pull[],
  stock: StockCatalogue,
  setting: Setting,
  spreads: Spreads,
): Intervention[] {
  const effectsOf = ({ effects }: PolicyLever, times: number, ramp: Float64Array) =>
    effects.flatMap((effect) => interventionsOfEffect(effect, times, ramp, spreads));
  const free = pulls.flatMap((pull) => {
    const lever = stock.levers.find(({ id }) => id === pull.lever);
    if (!lever || lever.minimum || pull.intensity === 0) return [];
    return effectsOf(lever, timesOf(lever, pull.intensity, setting.place), rampOf(pull, setting));
  });
  const bound = stock.levers.flatMap((lever) =>
    lever.minimum
      ? effectsOf(lever, timesOf(lever, 1, setting.place), lawfulLevels(lever, pulls, setting))
      : [],
  );
  return [...free, ...bound];
}

function interventionsOfEffect(
  effect: PolicyEffect,
  times: number,
  ramp: Float64Array,
  spreads: Spreads,
): Intervention[] {
  const { kind, types, factors, reused, lent, relative = false } = effect;
  return types.map(({ type, share, to }) => ({
    kind,
    type,
    to,
    amount: less(
      multiplied(share === undefined ? factors : [...factors, share], times, spreads),
      lent === undefined ? undefined : multiplied([lent], times, spreads),
    ),
    reused: reused === undefined ? undefined : spreads.ofFactor(reused),
    relative,
    ramp,
  }));
}

const less = (row: Spread, by: Spread | undefined): Spread =>
  by ? mapSpread(row.length, (i) => row[i]! - by[i]!) : row;

/** A constant times some factors. */
export function multiplied(ids: readonly string[], times: number, spreads: Spreads): Spread {
  const product = new Float64Array(spreads.length).fill(times);
  for (const id of ids) {
    const row = spreads.ofFactor(id);
    for (let i = 0; i < product.length; i++) product[i]! *= row[i]!;
  }
  return product;
}
