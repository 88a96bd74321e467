/** Which devices of a fleet a measure acts on, and which it leaves unchanged. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Lever } from '../../proposals/proposals.ts';
import type { FleetEntry } from './answers.ts';
import { centralYears } from './council.ts';
import type { FleetRules } from '../read/rules.ts';

const isNamed = ({ act }: Lever, type: string): boolean =>
  !('devices' in act) || act.devices === undefined || act.devices.includes(type);

/** Years by which devices are kept longer. */
export const yearsMore = ({ levers, factors }: FleetRules): number =>
  levers.keepLonger.parameters.reduce((all, id) => all * factors[id]!.central, 1);

/** Whether a device may be kept longer without exceeding the longest life observed. */
export function mayStay({ type, years }: FleetEntry, council: Catalogue, rules: FleetRules): boolean {
  const { longest, factors } = rules;
  const most = longest[type];
  if (most === undefined) return true;
  return (years ?? centralYears(type, council)!) + yearsMore(rules) <= factors[most]!.high;
}

export const isKeptLonger = (entry: FleetEntry, council: Catalogue, rules: FleetRules): boolean =>
  isNamed(rules.levers.keepLonger, entry.type) && mayStay(entry, council, rules);

/** Whether it is bought new, and a figure exists for the impact of a refurbished one. */
export function becomesRefurbished(
  { type, origin }: FleetEntry,
  { devices }: Catalogue,
  { levers }: FleetRules,
): boolean {
  const carried = devices.find(({ id }) => id === type)?.refit;
  return origin === 'new' && isNamed(levers.refurbished, type) && carried !== undefined;
}
