/**
 * The purchases that a fleet needs, year by year, from the current ages of its devices: each device is
 * replaced at the age that the council decides, and so is its successor, unless it is refurbished: that one is
 * replaced at the end of a second life, as in the yearly footprint and in the simulator of a place. This is a
 * plan, not a forecast: early breakage and losses are left out. Devices already older than that age are bought in the first year,
 * and reported separately; those without a date are spread evenly over the years of a life.
 */
import { ageIn, inState, type Fleet } from '../read/fleet.ts';

export interface RenewalPolicy {
  /** Years after which a device of a type is replaced; at least one. */
  readonly years: (type: string) => number;
  /** Years added to that age. */
  readonly added?: number;
  /** Share of what is bought that is refurbished, and the years of its second life; none where nothing tells them. */
  readonly refurbished?: { readonly share: number; readonly years: (type: string) => number | undefined };
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
export function renewal(
  fleet: Fleet,
  { years, added = 0, refurbished }: RenewalPolicy,
  horizon: number,
): Renewal {
  const plan = Array.from({ length: horizon }, (): Record<string, number> => ({}));
  let [overdue, undated] = [0, 0];
  for (const group of inState(fleet, 'service')) {
    const { type, count } = group;
    const life = replacedAt(years(type) + added);
    const age = ageIn(fleet.year, group);
    const due = new Float64Array(horizon);
    if (age === undefined) {
      undated += count;
      due.fill(count / life, 0, life);
    } else {
      // bought `age` years ago: due `life − age` years after the year described, which is before the plan's
      // first year
      if (age >= life) overdue += group.count;
      const first = Math.max(0, life - age - 1);
      if (first < horizon) due[first] = count;
    }
    const second = refurbished?.years(type);
    const [again, share] = second === undefined ? [life, 0] : [replacedAt(second), refurbished!.share];
    for (let at = 0; at < horizon; at++) {
      const bought = due[at]!;
      if (bought === 0) continue;
      plan[at]![type] = (plan[at]![type] ?? 0) + bought;
      if (at + life < horizon) due[at + life]! += bought * (1 - share);
      if (at + again < horizon) due[at + again]! += bought * share;
    }
  }
  return {
    years: plan.map((units, at) => ({ year: fleet.year + 1 + at, units })),
    overdue,
    undated,
  };
}
