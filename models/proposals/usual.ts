/** How far a proposal goes by default in one home: of things that are counted, one whole thing. */
import type { Situation } from '../household/situation.ts';
import { toldCount } from './acts/chargedDevice.ts';
import type { Proposal, Proposals } from './proposals.ts';

/** How many a home says that it has of what a proposal would have fewer of; nothing for any other proposal. */
export function countedIn(
  { lever: pulled }: Pick<Proposal, 'lever'>,
  { levers }: Pick<Proposals, 'levers'>,
  situation: Pick<Situation, 'devices'>,
): number | undefined {
  const act = levers.find(({ id }) => id === pulled)?.act;
  const count = act?.kind === 'number' ? toldCount(act.devices, situation) : undefined;
  // an inventory may have parts of devices
  return Number.isInteger(count) ? count : undefined;
}

/**
 * How far a proposal goes in one home until someone sets it, 0 to 1: one fewer of what it counts, where there are
 * several, and not at all where there is one; as far as the proposal itself says, where nothing is counted.
 */
export function usualIn(
  proposal: Proposal,
  proposals: Pick<Proposals, 'levers'>,
  situation: Pick<Situation, 'devices'>,
): number {
  const count = countedIn(proposal, proposals, situation);
  if (count === undefined) return proposal.intensity;
  return count > 1 ? 1 / count : 0;
}
