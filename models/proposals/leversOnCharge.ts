/** A charge with the levers that touch it, before and after the user sets how far each is pulled. */
import type { Choice, Lever, Proposal } from './proposals.ts';
import type { Group, Meeting, LeverOnCharge, Pulled } from './pull.ts';
import type { Charge } from './acts/charge.ts';

/** Before intensities are set. */
export interface ChargeWithLevers {
  readonly charge: Charge;
  readonly pulls: readonly LeverOnCharge[];
  readonly meetings: readonly Meeting[];
}

/** After intensities are set; includes the proposals that pull each lever. */
export interface Touched {
  readonly charge: Charge;
  readonly pulled: readonly Pulled[];
  readonly groups: readonly Group[];
}

export type Players = ReadonlyMap<string, Pulled['players']>;

export function withPlayers({ charge, pulls, meetings }: ChargeWithLevers, of: Players): Touched {
  const all = new Map(pulls.map((each) => [each, { ...each, players: of.get(each.lever)! }]));
  const groups = meetings.map(({ levers, left }) => ({ levers: levers.map((each) => all.get(each)!), left }));
  return { charge, pulled: [...all.values()], groups };
}

export function playersOf({ id }: Lever, players: readonly Proposal[], choice: Choice): Pulled['players'] {
  return players
    .flatMap(({ id: proposal, lever }, player) =>
      lever === id ? [{ player, intensity: Math.min(1, choice[proposal]!) }] : [],
    )
    .sort((a, b) => b.intensity - a.intensity);
}
