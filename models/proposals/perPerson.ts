/** What a household emits or saves, per person: the number of persons is itself drawn until it is told. */
import type { Footprint } from '../footprint/footprint.ts';
import type { Bench } from './bench.ts';
import { mapSpread, type Spread } from './spread.ts';

export function perPerson(
  whole: Spread,
  { situation }: Footprint,
  { spreads }: Pick<Bench, 'spreads'>,
): Spread {
  const people = spreads.ofTerm(situation.people);
  return mapSpread(whole.length, (i) => whole[i]! / people[i]!);
}
