/**
 * Levers applied to a footprint before the user sets how far each is pulled: kept while only intensities
 * change.
 */
import type { Footprint } from '../household/footprint.ts';
import type { ProposalBench } from './bench.ts';
import type { KeptLines } from './lineEffects.ts';
import type { ChargeWithLevers } from './leversOnCharge.ts';
import type { Lever } from './proposals.ts';
import { meetings, pull } from './pull.ts';
import { mapSpread, type Spread } from '../draws/spread.ts';

export interface Assumptions {
  /** Share of a saving that rebound takes back, 0 to 1, instead of the published one. */
  readonly rebound?: number;
}

export interface Ground {
  readonly footprint: Footprint;
  readonly name: string;
  readonly met: readonly ChargeWithLevers[];
  readonly lines: KeptLines;
}

export type GroundOf = (footprint: Footprint, levers: readonly Lever[], assumptions: Assumptions) => Ground;

export function createGround({ proposals, spreads, parameters, kept, lay }: ProposalBench): GroundOf {
  /** The part of a share that is left once rebound has taken some of its saving back. */
  function net(share: Spread, { id, rebound }: Lever, { rebound: told }: Assumptions): Spread {
    if (!rebound) return share;
    // the same share on every charge: data/programme/check.ts refuses the others
    return kept(`${id} net of ${told}`, () => {
      const lost = parameters.ofFactor(proposals.rebound);
      return mapSpread(spreads.length, (i) => share[i]! * (1 - (told ?? lost[i]!)));
    });
  }

  let last: Ground | undefined;

  return function groundOf(footprint, levers, assumptions) {
    const name = `${levers.map(({ id }) => id).join()} ${assumptions.rebound}`;
    if (last?.footprint === footprint && last.name === name) return last;
    const met = lay(footprint, levers).flatMap(({ charge, touches }): ChargeWithLevers[] => {
      if (touches.length === 0) return [];
      const pulls = touches.map(({ lever, touch }) =>
        pull(lever.id, touch, net(touch.share, lever, assumptions)),
      );
      return [{ charge, pulls, meetings: meetings(pulls) }];
    });
    return (last = { footprint, name, met, lines: new Map() });
  };
}
