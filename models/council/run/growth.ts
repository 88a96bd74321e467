/** What a published trend does to each kind of device that it makes grow, as an intervention of no lever. */
import { mapSpread, type Spreads } from '../../draws/spread.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import { yearsSimulated, type Setting } from '../plan/scenario.ts';
import type { Intervention } from './interventions.ts';

/**
 * From today's stock, along the straight line that the publication draws between its two years: what it
 * foresees until the base year is part of today's stock, and nothing grows after its last year.
 */
export function growthOf(
  { base, trend }: StockCatalogue,
  setting: Setting,
  { ofFactor }: Spreads,
): Intervention[] {
  const { from, until, times, grows } = trend;
  const span = until - from;
  const rise = ofFactor(times);
  const amount = mapSpread(rise.length, (i) => {
    const more = rise[i]! - 1;
    return more / (1 + (more * (base - from)) / span);
  });
  const ramp = Float64Array.from(
    { length: yearsSimulated(setting) },
    (_, i) => Math.max(0, Math.min(setting.base + 1 + i, until) - base) / span,
  );
  return grows.map((type) => ({
    kind: 'grow',
    type,
    to: undefined,
    amount,
    reused: undefined,
    relative: false,
    ramp,
  }));
}
