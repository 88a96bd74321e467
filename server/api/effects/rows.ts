/** What each proposal does: alone, as a part of the joint saving, against each other, and outside the footprint. */
import { estimateOf } from '../../../models/draws/spread.ts';
import { asideEffect, gainOfSpread, type Laying } from '../../../models/proposals/alone.ts';
import { gainGroup, inGainOrder } from '../../../models/proposals/order.ts';
import { aside } from '../../../models/proposals/aside.ts';
import { beats, type Effects, type ProposalEffect } from '../../../models/proposals/effects.ts';
import type { EffectsBody } from './contract.ts';

/** In the order of all rankings. */
export function proposalEffectsOf({ proposals, saving, shares }: Effects): EffectsBody['proposals'] {
  const rows = shares();
  const joint = saving[0]!;
  const all = proposals.map((each, i) => ({
    each,
    row: rows[i]!,
    gain: gainOfSpread(each.alone(), each.lever, each.proposal),
  }));
  return inGainOrder(all, ({ gain }) => gain).map(({ each, row, gain }) => {
    const { proposal, lever, intensity, alone } = each;
    const share = estimateOf(row);
    return {
      id: proposal.id,
      kind: proposal.kind,
      lever: lever.id,
      seal: lever.seal,
      intensity,
      atMost: proposal.atMost ?? false,
      alone: estimateOf(alone()),
      helps: gain.helps,
      group: gainGroup(gain),
      share,
      shareOfSaving: joint === 0 ? null : share.central / joint,
    };
  });
}

/** What acts outside the footprint is no worse for saving nothing of it: it is not compared. */
export function ranksOf({ proposals }: Effects, laying: Laying): EffectsBody['ranks'] {
  const compared = proposals.filter((effect) => !besides(effect, laying));
  return compared.flatMap((a, i) => compared.slice(i + 1).map((b) => rankOf(a, b)));
}

function rankOf(a: ProposalEffect, b: ProposalEffect): EffectsBody['ranks'][number] {
  const [first, second] = [beats(a, b), beats(b, a)];
  const ties = 1 - first - second;
  const [better, worse, more] = first >= second ? [a, b, first] : [b, a, second];
  return { better: better.proposal.id, worse: worse.proposal.id, share: more + ties / 2 };
}

export const asidesOf = ({ proposals }: Effects, laying: Laying): EffectsBody['aside'] =>
  proposals.flatMap((effect) => {
    const beside = besides(effect, laying);
    return beside ? [{ id: effect.proposal.id, ...asideEffect(beside) }] : [];
  });

const besides = ({ lever, intensity }: ProposalEffect, { footprint, bench }: Laying) =>
  aside(lever, intensity, footprint, bench);
