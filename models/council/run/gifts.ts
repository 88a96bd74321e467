/** What giving one device of a kind changes elsewhere, on every draw: see `models/stock/gift.ts`. */
import { mapSpread, type Spread, type Spreads } from '../../draws/spread.ts';
import { giftOf } from '../../stock/gift.ts';
import type { StockCatalogue, StockType } from '../plan/catalogue.ts';
import type { Setting } from '../plan/scenario.ts';
import { MOST_AGES } from '../../stock/leaving.ts';
import type { createImpacts } from './impacts.ts';
import { emptyDeviceFlows, type Kind } from './kinds.ts';

/** Of one that serves again: purchases spared, kgCO2e avoided, then kgCO2e of its electricity with today's mix. */
export interface Gifts {
  /** None is given from this age on, in years. */
  readonly under: number;
  readonly spared: Spread;
  readonly avoided: Spread;
  readonly plugged: Spread;
  /** What a purchase spared would have taken, by rank in `CRITERIA`. */
  readonly criteria: readonly Spread[];
}

/** What is given of a kind: up to which age, and the kind that it replaces elsewhere. */
export interface Giving {
  readonly to: StockType;
  readonly under?: number;
}

/** @returns nothing for a kind that replaces none */
export function createGifts(
  stock: StockCatalogue,
  impacts: ReturnType<typeof createImpacts>,
  spreads: Spreads,
) {
  const displaced = spreads.ofFactor(stock.displacement);

  return (kind: Kind, giving: Giving | undefined, setting: Setting): Gifts | undefined => {
    if (!giving) return undefined;
    const { to, under = MOST_AGES } = giving;
    const { making, handover, use, criteria } = impacts.of(to, setting);
    const [first, second] = [to.firstLife, to.secondLife].map(spreads.ofFactor);
    const flows = emptyDeviceFlows();
    const all = Array.from({ length: spreads.length }, (_, i) => {
      kind.flowsOn(i, flows);
      return giftOf({
        already: flows.first.second,
        displacement: displaced[i]!,
        second: second![i]!,
        first: first![i]!,
        making: making[i]!,
        handover: handover[i]!,
        electricity: use[i]!,
      });
    });
    const row = (name: 'spared' | 'avoided' | 'plugged') => mapSpread(all.length, (i) => all[i]![name]);
    return { under, spared: row('spared'), avoided: row('avoided'), plugged: row('plugged'), criteria };
  };
}
