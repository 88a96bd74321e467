/**
 * Turns a fleet into answers, the input of any household's footprint: one entry for each type and origin, on
 * the usual life; and one for each age beyond that life, since a device of eight years was kept eight years.
 * Devices that sleep in a cupboard or were retired are not charged, as at home: they are counted separately.
 */
import type { Catalogue, Origin } from '../../catalogue/catalogue.ts';
import type { Answers, DeviceAnswer } from '../../household/answers.ts';
import { centralYears } from './council.ts';
import { ageIn, inState, type Fleet, type FleetGroup } from '../read/fleet.ts';

export interface FleetOptions {
  /** Years after which each type is replaced, where the council gives them. */
  readonly years?: Readonly<Record<string, number>>;
  /** Hours a day over the whole year, by type, where the council gives them. */
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
  /** Years kept, where they are known: those that the council gives, or an age beyond the usual life. */
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

/** A public purchase of unknown origin is taken as new. */
function entryOf(group: FleetGroup, year: number, usual: number, said: number | undefined): FleetEntry {
  const { type, origin = 'new', count } = group;
  const age = ageIn(year, group);
  if (age !== undefined && age > usual) return { type, origin, count, years: age, beyond: age };
  return { type, origin, count, ...(said !== undefined && { years: said }) };
}

/** A list of devices says nothing about lines and uses: they are not part of the fleet. */
export const NOTHING_ELSE: Answers = {
  dormant: 0,
  connections: { fixedLines: 0, fixedGBPerMonth: 0, sims: 0, mobileGBPerMonth: 0 },
  uses: [],
};

/** @param fleet gives the number of posts: quantities asked per person are then per post */
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
