/** One proposal: its content, what it acts on, and its neighbours in the list. */
import type { Library } from '../../../data/library.ts';
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { shared, type AloneEffect } from '../../../models/proposals/alone.ts';
import type { Average } from '../../effects/average.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { estimateOf, mapSpread } from '../../../models/draws/spread.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import { itemsTouched, type Ground, type ItemTouched } from '../../effects/effect.ts';
import { entriesOf, headingsOf, type Entry, type HeadingEntry } from './entry.ts';

export interface OneView {
  readonly entry: Entry;
  readonly effect: AloneEffect | undefined;
  readonly items: readonly ItemTouched[];
  /** All that it acts on, in kgCO2e a year of one person; absent where that is nothing. */
  readonly touched: Estimate | undefined;
  readonly parameters: readonly DocumentedFactor[];
  readonly relies: readonly DocumentedFactor[];
  readonly heading: HeadingEntry | undefined;
  /** For a measure, the gestures it makes possible; for a gesture, the measures that make it possible. */
  readonly linked: readonly Entry[];
  readonly sameLever: readonly Entry[];
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

export function oneView(
  id: string,
  library: Library,
  { ground, effects }: Average,
  language: Language,
): OneView | undefined {
  const entries = entriesOf(library);
  const rank = entries.findIndex(({ proposal }) => proposal.id === id);
  const entry = entries[rank];
  if (!entry) return undefined;
  const { proposal, lever, leverProse, measure } = entry;
  const { factors, proposals } = library;
  const parameters = [
    ...new Set([
      ...(lever?.parameters ?? []),
      ...Object.values(lever?.perDevice ?? {}),
      ...(lever?.rebound ? [proposals.rebound] : []),
    ]),
  ];
  return {
    entry,
    effect: effects.get(id),
    items: itemsTouched(proposal, ground),
    touched: touchedIn(proposal, ground),
    parameters: parameters.map((name) => factors[name]!),
    relies: (leverProse?.relies ?? []).map((name) => factors[name]!),
    heading: headingsOf(library, language).find((one) => one.id === measure?.heading),
    linked: entries.filter((one) =>
      measure ? one.proposal.enabledBy?.includes(id) : proposal.enabledBy?.includes(one.proposal.id),
    ),
    sameLever: entries.filter((one) => one !== entry && lever !== undefined && one.lever === lever),
    previous: entries[rank - 1],
    next: entries[rank + 1],
  };
}

/** All that a proposal acts on, in kgCO2e a year: what it takes off is no more than that, draw by draw. */
function touchedIn({ lever }: Proposal, { footprint, bench, ...ground }: Ground): Estimate | undefined {
  const acting = bench.proposals.levers.filter((one) => one.id === lever);
  const touched = bench.lay(footprint, acting).filter(({ touches }) => touches.length > 0);
  if (touched.length === 0) return undefined;
  const draws = mapSpread(touched[0]!.charge.spread.length, (i) =>
    touched.reduce((sum, { charge }) => sum + charge.spread[i]!, 0),
  );
  return estimateOf(shared(draws, { ...ground, footprint, bench }, ground.per));
}
