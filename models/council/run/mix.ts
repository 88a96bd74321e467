/**
 * Future electricity: from today's mix to those of later years, along straight lines, or today's for ever.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { DEFAULT_GRID } from '../../catalogue/country.ts';
import type { Spreads } from '../../draws/spread.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import { yearsSimulated, type Setting } from '../plan/scenario.ts';

/**
 * @returns a function that gives each year's mix over today's for a draw; it returns one array, written anew
 * by each call
 */
export function createMix(catalogue: Catalogue, stock: StockCatalogue, setting: Setting, spreads: Spreads) {
  const years = yearsSimulated(setting);
  const row = new Float64Array(years).fill(1);
  const { grid = DEFAULT_GRID } = setting.place;
  // a territory with a mix of its own keeps it: no future one is known
  if (setting.frozenMix || grid !== DEFAULT_GRID) return () => row;
  const today = spreads.ofFactor(catalogue.grids.find(({ id }) => id === DEFAULT_GRID)!.intensity!);
  const stops = stock.mix.map(({ year, factor }) => ({ year, mix: spreads.ofFactor(factor) }));
  // years before the base use today's mix: the past is not simulated again
  let from = { year: stock.base, mix: today };
  let next = 0;
  const spans = Array.from({ length: years }, (_, i) => {
    const year = setting.base + 1 + i;
    while (next < stops.length && year > stops[next]!.year) from = stops[next++]!;
    const to = year > from.year ? stops[next] : undefined;
    return { from: from.mix, to: to?.mix, elapsed: year - from.year, length: to ? to.year - from.year : 0 };
  });
  return (draw: number): Float64Array => {
    for (let i = 0; i < years; i++) {
      const { from: before, to: after, elapsed, length } = spans[i]!;
      const start = before[draw]!;
      const mix = after ? start + ((after[draw]! - start) * elapsed) / length : start;
      row[i] = mix / today[draw]!;
    }
    return row;
  };
}
