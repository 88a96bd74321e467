/**
 * What proposals save for a class: for each home, per person, then the mean over its people, as for its
 * footprint.
 */
import type { Estimate } from '../draws/distribution.ts';
import { aloneSpreads, asideEffect, type AloneEffect, type Laying } from '../proposals/alone.ts';
import { perPerson } from '../household/perPerson.ts';
import { chosen, sealOfProposal, type Choice, type Proposal } from '../proposals/proposals.ts';
import { weakest, type Seal } from '../proposals/seal.ts';
import { estimateOf, shareOfDraws, type Spread } from '../draws/spread.ts';
import type { ClassHome } from './classHome.ts';

type Laid = Omit<Laying, 'footprint'>;
type Shared = ClassHome['homes'][number];

/** The effect of a proposal alone; nothing where no lever is known. */
export function aloneOn({ homes }: ClassHome, proposal: Proposal, laid: Laid): AloneEffect | undefined {
  const known = homes.flatMap(({ share, footprint }) => {
    const effect = aloneSpreads(proposal, { ...laid, footprint }, 'person');
    return effect ? [{ share, ...effect }] : [];
  });
  const [first] = known;
  if (!first) return undefined;
  const saving = mean(known, (one) => one.saving);
  const { beside, seal, atMost } = first;
  return {
    saving: estimateOf(saving),
    helps: shareOfDraws(saving, (kg) => kg > 0),
    seal,
    ...(atMost && { atMost }),
    ...(beside && {
      aside: asideEffect({ per: beside.per, saving: mean(known, (one) => one.beside!.saving) }),
    }),
  };
}

export interface Together {
  readonly saving: Estimate;
  /** The class mean, less the saving. */
  readonly left: Estimate;
  /** That of the least sure of the proposals that act. */
  readonly seal: Seal;
  /** Whether the saving is the most that some of them may bring. */
  readonly atMost: boolean;
}

/** The effect of several together. */
export function togetherOn(
  { homes, spread }: ClassHome,
  choice: Choice,
  { bench, effectsOf }: Laid,
): Together {
  const saving = mean(homes, ({ footprint }: Shared) =>
    perPerson(effectsOf(footprint, choice).saving, footprint, bench),
  );
  const acting = chosen(bench.proposals, choice);
  return {
    saving: estimateOf(saving),
    left: estimateOf(spread.map((kg, i) => kg - saving[i]!)),
    seal: weakest(acting.map((proposal) => sealOfProposal(proposal, bench.proposals))),
    atMost: acting.some((proposal) => proposal.atMost),
  };
}

/** @param all at least one */
function mean<T extends { readonly share: number }>(all: readonly T[], of: (one: T) => Spread): Spread {
  const rows = all.map(of);
  const sum = new Float64Array(rows[0]!.length);
  rows.forEach((row, place) => {
    const { share } = all[place]!;
    for (let i = 0; i < sum.length; i++) sum[i]! += share * row[i]!;
  });
  return sum;
}
