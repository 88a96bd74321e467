/**
 * The effects of some levers outside a household's yearly footprint: things that no home owns, counted by
 * inhabitant, and things that happen once. They are shown beside the footprint, never taken off it.
 */
import type { Footprint } from '../household/footprint.ts';
import type { ProposalBench } from './bench.ts';
import type { Lever } from './proposals.ts';
import { mapSpread, type Spread } from '../draws/spread.ts';

export interface Aside {
  /** kgCO2e per inhabitant and year, or kgCO2e once. */
  readonly per: 'inhabitant-year' | 'once';
  readonly saving: Spread;
}

/** @returns nothing for a lever that acts on the footprint itself */
export function aside(
  { act, parameters: ids }: Lever,
  intensity: number,
  { situation }: Footprint,
  { spreads, parameters }: ProposalBench,
): Aside | undefined {
  const rows = ids.map((id) => parameters.ofFactor(id));
  const product = (i: number) => rows.reduce((all, row) => all * row[i]!, intensity);
  if (act.kind === 'collective') {
    return { per: 'inhabitant-year', saving: mapSpread(parameters.length, product) };
  }
  if (act.kind !== 'once') return undefined;
  const device = situation.catalogue.devices.find(({ id }) => id === act.device);
  const making = [device?.manufacture, device?.distribution].flatMap((id) => situation.resolve(id) ?? []);
  const made = making.map((term) => spreads.ofTerm(term));
  // devices passed on as they are: their carriage, and no refit
  const carried = spreads.ofFactor(situation.catalogue.handover);
  const dormant = spreads.ofTerm(situation.dormant);
  return {
    per: 'once',
    saving: mapSpread(
      spreads.length,
      (i) => product(i) * dormant[i]! * (made.reduce((sum, row) => sum + row[i]!, 0) - carried[i]!),
    ),
  };
}
