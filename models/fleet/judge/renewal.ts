/**
 * The purchases that a fleet needs, year by year, from the current ages of its devices: each device is
 * replaced at the age that the council decides, and so is its successor. This is a plan, not a forecast:
 * early breakage and losses are left out. Devices already older than that age are bought in the first year,
 * and reported separately; those without a date are spread evenly over the years of a life.
 */
import { ageIn, inState, type Fleet } from '../read/fleet.ts';

export interface RenewalPolicy {
  /** Years after which a device of a type is replaced; at least one. */
  readonly years: (type: string) => number;
  /** Years added to that age. */
  readonly added?: number;
}

export interface RenewalYear {
  readonly year: number;
  /** Devices to buy, by type. */
  readonly units: Readonly<Record<string, number>>;
}

export interface Renewal {
  /** From the year after the one that the fleet describes. */
  readonly years: readonly RenewalYear[];
  /** Devices that had reached that age before the first year, which includes them. */
  readonly overdue: number;
  readonly undated: number;
}

/** The whole age at which a device that lives so many years is replaced; at least one. */
export const replacedAt = (years: number): number => Math.max(1, Math.round(years));

/** @param horizon how many years, at least one */
export function renewal(fleet: Fleet, { years, added = 0 }: RenewalPolicy, horizon: number): Renewal {
  const plan = Array.from({ length: horizon }, (): Record<string, number> => ({}));
  let [overdue, undated] = [0, 0];
  const buy = (type: string, at: number, count: number) => {
    plan[at]![type] = (plan[at]![type] ?? 0) + count;
  };
  for (const group of inState(fleet, 'service')) {
    const life = replacedAt(years(group.type) + added);
    const age = ageIn(fleet.year, group);
    if (age === undefined) {
      undated += group.count;
      for (let at = 0; at < horizon; at++) buy(group.type, at, group.count / life);
      continue;
    }
    // bought `age` years ago: due `life − age` years after the year described, which is before the plan's
    // first year
    if (age >= life) overdue += group.count;
    for (let at = Math.max(0, life - age - 1); at < horizon; at += life) buy(group.type, at, group.count);
  }
  return {
    years: plan.map((units, at) => ({ year: fleet.year + 1 + at, units })),
    overdue,
    undated,
  };
}
