/**
 * A fleet: how many devices of each type, year of purchase, origin and state. It is small whatever the size
 * of the file, and identifies no person or machine: it may be kept, sent and added to another.
 */
import type { Origin } from '../../catalogue/catalogue.ts';
import type { FleetRow } from './rows.ts';
import type { State } from './rules.ts';

export interface FleetGroup {
  readonly type: string;
  readonly state: State;
  /** Year of purchase. */
  readonly year?: number;
  /** Year in which it was taken out of service. */
  readonly retired?: number;
  /** Whole years from purchase to retirement, or to the day of the reading, where dates and not years alone tell them. */
  readonly kept?: number;
  readonly origin?: Origin;
  readonly count: number;
  /** How many devices have a known price, and their total cost. */
  readonly priced?: number;
  readonly euros?: number;
}

export interface Fleet {
  /** The year that it describes. */
  readonly year: number;
  readonly groups: readonly FleetGroup[];
  /** Desk posts, counted in the file or given by the user. */
  readonly posts?: number;
}

type Group = { -readonly [K in keyof FleetGroup]: FleetGroup[K] };

/** Devices with the same key are in one group. */
export const groupKey = ({
  type,
  state,
  year,
  retired,
  kept,
  origin,
}: Pick<FleetGroup, 'type' | 'state' | 'year' | 'retired' | 'kept' | 'origin'>): string =>
  [type, state, year ?? '', retired ?? '', kept ?? '', origin ?? ''].join('|');

/** The group that a line is in; nothing for one that does not count. */
export const groupKeyOf = (row: FleetRow): string | undefined =>
  row.status === 'recognised' ? groupKey(groupOf(row)) : undefined;

/** Gathers rows as they arrive. */
export function createGathering() {
  const groups = new Map<string, Group>();

  function add(group: FleetGroup): void {
    const key = groupKey(group);
    const known = groups.get(key);
    if (!known) return void groups.set(key, { ...group });
    known.count += group.count;
    if (group.priced !== undefined) {
      known.priced = (known.priced ?? 0) + group.priced;
      known.euros = (known.euros ?? 0) + (group.euros ?? 0);
    }
  }

  return {
    add,
    addRow(row: FleetRow): void {
      if (row.status === 'recognised') add(groupOf(row));
    },
    /** In an order that does not depend on the order of the lines. */
    groups: (): FleetGroup[] => [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group),
  };
}

function groupOf({ type, state, boughtYear, retiredYear, kept, origin, count, euros }: FleetRow): FleetGroup {
  return {
    type: type!,
    state,
    count,
    ...(boughtYear !== undefined && { year: boughtYear }),
    ...(retiredYear !== undefined && { retired: retiredYear }),
    ...(kept !== undefined && { kept }),
    ...(origin && { origin }),
    ...(euros !== undefined && { priced: count, euros: euros * count }),
  };
}

/**
 * Merges two lists of one council: computers and monitors are often in two files. The whole takes the later
 * year.
 */
export function mergeFleets(one: Fleet, other: Fleet): Fleet {
  const gathering = createGathering();
  for (const group of [...one.groups, ...other.groups]) gathering.add(group);
  const posts = one.posts ?? other.posts;
  return {
    year: Math.max(one.year, other.year),
    groups: gathering.groups(),
    ...(posts !== undefined && { posts: Math.max(posts, other.posts ?? 0) }),
  };
}

export const inState = ({ groups }: Fleet, ...states: readonly State[]): FleetGroup[] =>
  groups.filter(({ state }) => states.includes(state));

export const deviceCount = (groups: readonly FleetGroup[], types?: readonly string[]): number =>
  groups.reduce((all, { type, count }) => (!types || types.includes(type) ? all + count : all), 0);

/** Whole years from purchase to the year described; nothing where the year of purchase is unknown. */
export const ageIn = (fleetYear: number, { year }: FleetGroup): number | undefined =>
  year === undefined ? undefined : Math.max(0, fleetYear - year);
