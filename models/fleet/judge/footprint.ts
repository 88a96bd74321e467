/**
 * The yearly footprint of a fleet, with impacts spread over each device's life: the household models run on
 * the fleet's answers, with their range. Those models set no limit on the number of devices: only forms and
 * requests do. Left out: lines, uses and online services of the council, which an inventory does not hold.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import { createEstimator, type EstimatedItem, type Footprint } from '../../household/footprint.ts';
import { sum } from '../../household/plan.ts';
import { interval } from '../../draws/quantile.ts';
import type { Sample } from '../../draws/sample.ts';
import { answersOfFleet, entriesOf, type FleetOptions } from './answers.ts';
import { deviceCount, inState, type Fleet } from '../read/fleet.ts';

export interface TypeFootprint {
  readonly type: string;
  readonly devices: number;
  /** kgCO2e a year. */
  readonly estimate: Estimate;
}

/** Something that was assumed, or could not be counted. */
export interface FleetNotice {
  readonly code: 'origin-supposed' | 'beyond-life' | 'year-unknown' | 'not-in-service' | 'unknown-device';
  readonly devices: number;
  readonly types: readonly string[];
}

export interface FleetFootprint {
  /** The whole of it: stages, lines, draws, gaps in electricity and in refurbished devices. */
  readonly footprint: Footprint;
  /** In decreasing order of footprint. */
  readonly types: readonly TypeFootprint[];
  /** kgCO2e a year and per desk post; absent where the number of posts is unknown. */
  readonly perPost?: Estimate;
  readonly notices: readonly FleetNotice[];
}

export type FleetEstimator = (fleet: Fleet, options?: FleetOptions) => FleetFootprint;

/**
 * @param council the council's catalogue, `councilCatalogue(catalogue, rules)`
 * @param sample of its factors
 */
export function createFleetEstimator(council: Catalogue, sample: Sample): FleetEstimator {
  const estimate = createEstimator(council, sample);
  return (fleet, options = {}) => {
    const footprint = estimate(answersOfFleet(entriesOf(fleet, council, options), fleet, options));
    const posts = options.posts ?? fleet.posts;
    return {
      footprint,
      types: typesOf(footprint, fleet),
      ...(posts !== undefined && posts > 0 && { perPost: footprint.perPerson }),
      notices: noticesOf(fleet, council, options),
    };
  };
}

/** Entries of one type follow one another under its name, distinguished by a number. */
const typeOf = ({ item }: EstimatedItem): string => item.split('#', 1)[0]!;

function typesOf({ items, draws }: Footprint, fleet: Fleet): TypeFootprint[] {
  const inService = inState(fleet, 'service');
  const types = [...new Set(items.map(typeOf))];
  return types
    .map((type): TypeFootprint => {
      const own = items.filter((item) => typeOf(item) === type);
      const row = new Float64Array(draws.length);
      for (const item of own) for (let i = 0; i < row.length; i++) row[i]! += item.draws[i]!;
      const central = own.reduce((all, { lines }) => all + sum(lines), 0);
      return { type, devices: deviceCount(inService, [type]), estimate: interval(central, row) };
    })
    .sort((a, b) => b.estimate.central - a.estimate.central);
}

function noticesOf(fleet: Fleet, council: Catalogue, options: FleetOptions): FleetNotice[] {
  const inService = inState(fleet, 'service');
  const known = new Set(council.devices.map(({ id }) => id));
  const beyond = entriesOf(fleet, council, options).filter((entry) => entry.beyond !== undefined);
  const notice = (
    code: FleetNotice['code'],
    of: readonly { type: string; count: number }[],
  ): FleetNotice => ({
    code,
    devices: of.reduce((all, { count }) => all + count, 0),
    types: [...new Set(of.map(({ type }) => type))],
  });
  return [
    notice(
      'unknown-device',
      inService.filter(({ type }) => !known.has(type)),
    ),
    notice(
      'origin-supposed',
      inService.filter(({ origin }) => origin === undefined),
    ),
    notice(
      'year-unknown',
      inService.filter(({ year }) => year === undefined),
    ),
    notice('beyond-life', beyond),
    notice(
      'not-in-service',
      fleet.groups.filter(({ state }) => state !== 'service'),
    ),
  ].filter(({ devices }) => devices > 0);
}
