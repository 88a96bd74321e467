/** What a household emits or saves, per person: the number of persons is itself drawn until it is given. */
import type { Footprint } from './footprint.ts';
import { mapSpread, type Spread, type Spreads } from '../draws/spread.ts';

export function perPerson(
  whole: Spread,
  { situation }: Footprint,
  { spreads }: { readonly spreads: Spreads },
): Spread {
  const people = spreads.ofTerm(situation.people);
  return mapSpread(whole.length, (i) => whole[i]! / people[i]!);
}
