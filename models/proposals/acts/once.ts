/** Sleeping devices passed on as they are, once: the making of others is avoided. */
import { mapSpread } from '../../draws/spread.ts';
import type { ActOf } from './act.ts';
import type { BesideRule } from './rule.ts';

export const onceAct: BesideRule<ActOf<'once'>> = {
  acts: 'beside',
  per: 'once',
  saving({ device: named }, parameters, { situation, spreads }) {
    const device = situation.catalogue.devices.find(({ id }) => id === named);
    const making = [device?.manufacture, device?.distribution].flatMap((id) => situation.resolve(id) ?? []);
    const made = making.map((term) => spreads.ofTerm(term));
    // devices passed on as they are: their carriage, and no refit
    const carried = spreads.ofFactor(situation.catalogue.handover);
    const dormant = spreads.ofTerm(situation.dormant);
    return mapSpread(
      spreads.length,
      (i) => parameters[i]! * dormant[i]! * (made.reduce((sum, row) => sum + row[i]!, 0) - carried[i]!),
    );
  },
};
