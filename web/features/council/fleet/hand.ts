/** Devices typed by hand: a number of devices of one type, with a mean age. */
import type { Fleet } from '../../../../models/fleet/read/fleet.ts';

export interface HandRow {
  readonly type: string;
  readonly count?: number | undefined;
  readonly age?: number | undefined;
}

/** Types that a town hall owns. */
export const HAND_TYPES = [
  'laptop',
  'desktop-pro',
  'monitor-24',
  'smartphone',
  'tablet',
  'phone-ip',
  'printer-laser',
  'projector',
  'server',
] as const;

export const HAND_LIMITS = { devices: 1_000_000, age: 60 } as const;

/** @returns nothing when no row has a number */
export function handFleet(rows: readonly HandRow[], year: number): Fleet | undefined {
  const groups = rows.flatMap(({ type, count = 0, age }) =>
    count >= 1
      ? [
          {
            type,
            count: Math.round(count),
            state: 'service' as const,
            ...(age !== undefined && { year: year - Math.round(age) }),
          },
        ]
      : [],
  );
  return groups.length === 0 ? undefined : { year, groups };
}
