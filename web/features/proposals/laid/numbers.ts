/** What the browser computes the effects on a kept receipt with: sent with the page, since it is little. */
import type { Library } from '../../../../data/library.ts';
import { core, packFactors, withSpreads, type PackedFactors } from '../../../../models/catalogue/wire.ts';
import type { Proposals } from '../../../../models/proposals/proposals.ts';

export interface LaidState {
  /** Address of the numbers of the catalogue; its usual part, and what a home may name of it, are below. */
  readonly catalogue: `/api/v1/catalogue/${string}`;
  /** The types of devices and the grids of the usual part. */
  readonly usual: readonly string[];
  /** The measures with their levers; none of their numbers has more digits than a state keeps. */
  readonly measures: SentMeasures;
}

/** As rows, which are fewer bytes. */
export interface SentMeasures extends Omit<Proposals, 'factors'> {
  readonly packed: PackedFactors;
}

/** The measures that pull a lever, and all that these are computed from. */
export function measuresOf({ catalogue, proposals }: Library): LaidState {
  const { devices, grids } = core(catalogue);
  const measures = proposals.proposals.filter(({ kind, lever }) => kind === 'measure' && lever !== undefined);
  const levers = proposals.levers.filter(({ id }) => measures.some(({ lever }) => lever === id));
  const used = new Set([
    proposals.rebound,
    ...levers.flatMap(({ parameters, perDevice = {}, repairs = [] }) => [
      ...parameters,
      ...Object.values(perDevice),
      ...repairs,
    ]),
  ]);
  const sent: SentMeasures = {
    packed: withSpreads(packFactors(Object.values(proposals.factors).filter(({ id }) => used.has(id)))),
    rebound: proposals.rebound,
    levers,
    proposals: measures,
  };
  return {
    catalogue: `/api/v1/catalogue/${catalogue.hash}`,
    usual: [...devices, ...grids].map(({ id }) => id),
    measures: sent,
  };
}
