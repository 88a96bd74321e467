/**
 * What proposals save for a class: for each home, per person, then the mean over its people, as for its
 * footprint. What several save together is shared among them home by home (Shapley), and meant likewise.
 */
import type { Estimate } from '../draws/distribution.ts';
import { aloneSpreads, asideEffect, type AloneEffect, type Laying } from '../proposals/alone.ts';
import { perPerson } from '../household/perPerson.ts';
import { sealOfProposal, type Proposal } from '../proposals/proposals.ts';
import { weakest, type Seal } from '../proposals/seal.ts';
import { usualIn } from '../proposals/usual.ts';
import { estimateOf, shareOfDraws, type Spread } from '../draws/spread.ts';
import type { ClassHome } from './classHome.ts';

type Laid = Omit<Laying, 'footprint'>;
type Shared = ClassHome['homes'][number];

/**
 * How far a proposal goes in a home of the class: as on the ticket of a pupil, one fewer of what is counted, where
 * there are several.
 */
const inHome = (proposal: Proposal, { bench }: Laid, { footprint }: Shared): Proposal => ({
  ...proposal,
  intensity: usualIn(proposal, bench.proposals, footprint.situation),
});

/** The effect of a proposal alone; nothing where no lever is known. */
export function aloneOn({ homes }: ClassHome, proposal: Proposal, laid: Laid): AloneEffect | undefined {
  const known = homes.flatMap((home) => {
    const { share, footprint } = home;
    const effect = aloneSpreads(inHome(proposal, laid, home), { ...laid, footprint }, 'person');
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
  /** By proposal that acts: its share of the saving, kgCO2e at central values. They add up to it. */
  readonly shares: ReadonlyMap<string, number>;
  /** That of the least sure of the proposals that act. */
  readonly seal: Seal;
  /** Whether the saving is the most that some of them may bring. */
  readonly atMost: boolean;
}

/** The effect of several together. @param ids of proposals */
export function togetherOn({ homes, spread }: ClassHome, ids: readonly string[], laid: Laid): Together {
  const { bench, effectsOf } = laid;
  const acting = bench.proposals.proposals.filter(({ id, lever }) => lever !== undefined && ids.includes(id));
  const worked = homes.map((home) => {
    const choice = Object.fromEntries(acting.map((one) => [one.id, inHome(one, laid, home).intensity]));
    const effects = effectsOf(home.footprint, choice);
    return { ...home, effects, shares: effects.shares() };
  });
  const saving = mean(worked, ({ footprint, effects }) => perPerson(effects.saving, footprint, bench));
  const nothing = new Float64Array(saving.length);
  const shareOf = ({ id }: Proposal) =>
    mean(worked, ({ footprint, effects, shares }) => {
      const share = shares[effects.proposals.findIndex(({ proposal }) => proposal.id === id)];
      return share ? perPerson(share, footprint, bench) : nothing;
    });
  return {
    saving: estimateOf(saving),
    left: estimateOf(spread.map((kg, i) => kg - saving[i]!)),
    shares: new Map(acting.map((one) => [one.id, shareOf(one)[0]!])),
    seal: weakest(acting.map((proposal) => sealOfProposal(proposal, bench.proposals))),
    atMost: acting.some((proposal) => proposal.atMost),
  };
}

/** The same as it is kept: of which proposals, and the shares of those that save each year. */
export interface KeptEffect extends Omit<Together, 'shares'> {
  readonly options: readonly string[];
  readonly shares: readonly number[];
}

/** How far what several save may be from the sum of what each saves alone, and still be told as that sum. */
const SAME = 0.01;

/**
 * Whether some of them act on the same thing, so that what they save together is not what each saves alone, added up.
 * @param alone of those that act every year
 */
export function overlap(alone: readonly AloneEffect[], { saving }: Together): boolean {
  const sum = alone.reduce((all, one) => all + one.saving.central, 0);
  return Math.abs(sum - saving.central) > SAME * Math.abs(saving.central);
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
