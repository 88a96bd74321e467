/** A use in a lighter definition: less traffic for the same hours. */
import type { FactorId } from '../../draws/factor.ts';
import type { CompleteUse } from '../../household/use.ts';
import { mapSpread } from '../../draws/spread.ts';
import type { Charge, TouchFound, Touching } from './charge.ts';
import { holdsFactor, lighter, mobileFactor, resolved } from './terms.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const definitionAct: FootprintRule<ActOf<'definition'>> = {
  acts: 'on-footprint',
  purchases: () => 'untouched',
  touch({ use, becomes }, { charge, on }) {
    if (charge.line.component === 'device' || charge.line.item !== use) return undefined;
    const entries = on.situation.uses.filter(({ type }) => type.id === use);
    const { definitions = [] } = entries[0]?.type ?? {};
    const lightest = definitions.find(({ id }) => id === becomes)?.traffic;
    const present = definitions.find(({ traffic }) => holdsFactor(charge.term, resolved(traffic, on)));
    if (!lightest || present?.id === becomes) return undefined;
    if (present) return lighter('volume', present.traffic, lightest, on);
    return charge.line.component === 'network' ? lighterTogether(entries, lightest, charge, on) : undefined;
  },
};

/**
 * An answered number of GB hides the definitions in what a network charges: the saving is then that of all
 * the entries of the use on that network together.
 */
function lighterTogether(
  entries: readonly CompleteUse[],
  lightest: FactorId,
  { term }: Charge,
  on: Touching,
): TouchFound | undefined {
  const becomes = on.situation.resolve(lightest);
  if (!becomes) return undefined;
  const GB = on.spreads.ofTerm(becomes);
  const access = holdsFactor(term, resolved(mobileFactor(on), on)) ? 'mobile' : 'fixed';
  const moved = entries.flatMap(({ traffic, units, answer }) => {
    const part = partOn(access, answer.network, on);
    return traffic && part > 0
      ? [{ part, before: on.spreads.ofTerm(traffic), units: on.spreads.ofTerm(units) }]
      : [];
  });
  const weight = mapSpread(GB.length, (i) => {
    let [before, after] = [0, 0];
    for (const each of moved) {
      before += each.part * each.before[i]!;
      after += each.part * each.units[i]! * GB[i]!;
    }
    return before > 0 ? 1 - after / before : 0;
  });
  return { quantity: 'volume', weight };
}

/** The part of an entry's traffic that goes through a network, at central values. */
function partOn(
  access: 'fixed' | 'mobile',
  said: 'fixed' | 'mobile' | undefined,
  { situation }: Touching,
): number {
  const { fixedLines, sims, catalogue, resolve } = situation;
  if (said !== undefined) return said === access ? 1 : 0;
  const both = !fixedLines.nothing && !sims.nothing;
  return both ? resolve(catalogue.networks.shares[access])!.central : 1;
}
