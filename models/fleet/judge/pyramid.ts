/**
 * The ages of a fleet, by type: how many devices of each whole year since purchase. In a fleet renewed evenly
 * and always at the same age, devices are on average half as old as they get. Twice the mean age, with half a
 * year added for the current year, is then the life that the council really gives its devices, whatever its
 * rule says.
 */
import { ageIn, inState, type Fleet, type FleetGroup } from '../read/fleet.ts';
import type { State } from '../read/rules.ts';

export interface Ages {
  readonly type: string;
  /** Number of devices by whole years of age, from 0 to the oldest. */
  readonly byAge: readonly number[];
  /** Devices whose year of purchase is unknown. */
  readonly undated: number;
  /** Years; absent where no year is known. */
  readonly meanAge?: number;
  /** Years that devices would be kept if the fleet were renewed evenly; absent where no year is known. */
  readonly impliedLife?: number;
}

/** In decreasing order of number of devices. */
export function pyramid(fleet: Fleet, states: readonly State[] = ['service']): Ages[] {
  const groups = inState(fleet, ...states);
  const types = [...new Set(groups.map(({ type }) => type))];
  return types
    .map((type) =>
      agesOf(
        type,
        groups.filter((group) => group.type === type),
        fleet.year,
      ),
    )
    .sort((a, b) => total(b) - total(a));
}

const total = ({ byAge, undated }: Ages): number => byAge.reduce((all, count) => all + count, undated);

/** The age that more than half of those with a date have reached; 0 where none has one. */
export function reachedByMost({ byAge }: Pick<Ages, 'byAge'>): number {
  const dated = byAge.reduce((all, count) => all + count, 0);
  let [age, older] = [0, dated - (byAge[0] ?? 0)];
  while (older * 2 > dated) older -= byAge[++age]!;
  return age;
}

/** A device bought in the current year is half a year old on average. */
const HALF_A_YEAR = 1 / 2;

export function agesOf(type: string, groups: readonly FleetGroup[], year: number): Ages {
  const byAge: number[] = [];
  let [undated, dated, years] = [0, 0, 0];
  for (const group of groups) {
    const age = ageIn(year, group);
    if (age === undefined) {
      undated += group.count;
      continue;
    }
    while (byAge.length <= age) byAge.push(0);
    byAge[age]! += group.count;
    dated += group.count;
    years += group.count * (age + HALF_A_YEAR);
  }
  const meanAge = dated > 0 ? years / dated : undefined;
  return { type, byAge, undated, ...(meanAge !== undefined && { meanAge, impliedLife: 2 * meanAge }) };
}
