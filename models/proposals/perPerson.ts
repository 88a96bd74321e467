/** A household’s saving, per person: the number of persons is itself drawn until it is told. */
import type { Footprint } from '../footprint/footprint.ts';
import type { Bench } from './bench.ts';
import { mapSpread, type Spread } from './spread.ts';

export function perPerson(saving: Spread, { situation }: Footprint, { spreads }: Bench): Spread {
  const people = spreads.ofTerm(situation.people);
  return mapSpread(saving.length, (i) => saving[i]! / people[i]!);
}
