/**
 * A fleet → answers, which the footprint of any household is made of: one entry for each type and origin, on the usual
 * life; and one for each age beyond that life, since a device of eight years was kept eight years. What sleeps in a
 * cupboard or was retired is not charged, as at home: it is counted beside.
 */
import type { Catalogue, Origin } from '../../catalogue/catalogue.ts';
import type { Answers, DeviceAnswer } from '../../household/answers.ts';
import { centralYears } from './council.ts';
import { ageIn, inState, type Fleet, type FleetGroup } from '../read/fleet.ts';

export interface FleetOptions {
  /** Years after which each type is replaced, where the council says so. */
  readonly years?: Readonly<Record<string, number>>;
  /** Hours a day over the whole year, by type, where the council says so. */
  readonly hours?: Readonly<Record<string, number>>;
  readonly grid?: string;
  readonly switches?: Answers['switches'];
  readonly posts?: number;
}

/** One line of the fleet's answers, and how many devices it stands for. */
export interface FleetEntry {
  readonly type: string;
  readonly origin: Origin;
  readonly count: number;
  /** Years kept, where they are known: those that the council says, or an age beyond the usual life. */
  readonly years?: number;
  /** Whole years in service, for a device beyond its life. */
  readonly beyond?: number;
}

/** @param council the catalogue of a public body */
export function entriesOf(fleet: Fleet, council: Catalogue, { years = {} }: FleetOptions = {}): FleetEntry[] {
  const entries = new Map<string, FleetEntry>();
  for (const group of inState(fleet, 'service')) {
    const usual = years[group.type] ?? centralYears(group.type, council);
    if (usual === undefined) continue;
    const entry = entryOf(group, fleet.year, usual, years[group.type]);
    const key = `${entry.type}|${entry.origin}|${entry.beyond ?? ''}`;
    const known = entries.get(key);
    entries.set(key, known ? { ...known, count: known.count + entry.count } : entry);
  }
  return [...entries.values()];
}

/** A public purchase whose origin is not said is new. */
function entryOf(group: FleetGroup, year: number, usual: number, said: number | undefined): FleetEntry {
  const { type, origin = 'new', count } = group;
  const age = ageIn(year, group);
  if (age !== undefined && age > usual) return { type, origin, count, years: age, beyond: age };
  return { type, origin, count, ...(said !== undefined && { years: said }) };
}

/** An inventory of things says nothing of lines and uses: they are not the fleet's. */
export const NOTHING_ELSE: Answers = {
  dormant: 0,
  connections: { fixedLines: 0, fixedGBPerMonth: 0, sims: 0, mobileGBPerMonth: 0 },
  uses: [],
};

/** @param fleet for its posts: what is asked per person is then per post */
export function answersOfFleet(
  entries: readonly FleetEntry[],
  fleet: Fleet,
  options: FleetOptions = {},
): Answers {
  const { hours = {}, grid, switches } = options;
  return {
    people: Math.max(1, options.posts ?? fleet.posts ?? 1),
    devices: entries.map(({ type, origin, count, years }): DeviceAnswer => ({
      type,
      origin,
      count,
      ...(years !== undefined && { yearsKept: years }),
      ...(hours[type] !== undefined && { hoursPerDay: hours[type] }),
    })),
    ...NOTHING_ELSE,
    ...(grid !== undefined && { grid }),
    ...(switches && { switches }),
  };
}
