/**
 * On which side of the law's ten years a device out of service is: by its dates where they are known, else by its years
 * alone. Ten by the years alone are nine or ten whole ones: only its dates tell.
 */
import type { FleetGroup } from '../read/fleet.ts';
import type { FleetRules } from '../read/rules.ts';

/** `uncovered`: the law does not speak of its type. */
export type TenYears = 'uncovered' | 'under' | 'over' | 'unsure';

/**
 * One without a year of purchase is under, since nothing says that it is too old.
 * @param year at the end of which one without a date of retirement is judged
 */
export function tenYearsOf(
  { type, year: bought, retired, kept }: FleetGroup,
  year: number,
  { devices, oldestYears }: FleetRules['law']['reuse'],
): TenYears {
  if (!devices.includes(type)) return 'uncovered';
  if (kept !== undefined) return kept < oldestYears ? 'under' : 'over';
  const most = bought === undefined ? 0 : (retired ?? year) - bought;
  if (most === oldestYears) return 'unsure';
  return most < oldestYears ? 'under' : 'over';
}
