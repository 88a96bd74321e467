/**
 * Fewer devices: as many computers for each post, or screens for each computer, as the council aims at. The
 * others are not replaced. Ages stay as they are: in each type, devices of every age leave in the same
 * proportion. Only their making is counted: what is one too many is on the least.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import { estimateOf, type Spread } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import { createEstimator } from '../../household/footprint.ts';
import { deviceCount, inState, type Fleet, type FleetGroup } from '../read/fleet.ts';
import type { FleetRules } from '../read/rules.ts';
import { answersOfFleet, entriesOf, type FleetOptions } from './answers.ts';
import { councilCatalogue } from './council.ts';
import { makingOf } from './renewalFootprint.ts';

/** What a council aims at; what it has already, or less, changes nothing. */
export interface FewerChoice {
  readonly computersPerPost?: number;
  readonly screensPerComputer?: number;
}

export interface Fewer {
  /** Devices that go without a successor. */
  readonly computers: number;
  readonly screens: number;
  /** kgCO2e a year. */
  readonly saving: Estimate;
}

/** The fleet with as many devices as aimed at, and how many are no longer in it. */
export function fewerDevices(
  fleet: Fleet,
  { computersPerPost, screensPerComputer }: FewerChoice,
  { computers, screens }: FleetRules,
): { readonly fleet: Fleet; readonly computers: number; readonly screens: number } {
  const inService = inState(fleet, 'service');
  const [owned, seen] = [deviceCount(inService, computers), deviceCount(inService, screens)];
  const { posts } = fleet;
  const kept =
    computersPerPost === undefined || posts === undefined
      ? owned
      : Math.min(owned, Math.ceil(computersPerPost * posts));
  const shown =
    screensPerComputer === undefined ? seen : Math.min(seen, Math.ceil(screensPerComputer * kept));
  const share = (type: string): number => {
    if (computers.includes(type)) return kept / owned;
    return screens.includes(type) ? shown / seen : 1;
  };
  const same = kept === owned && shown === seen;
  return {
    fleet: same ? fleet : { ...fleet, groups: fleet.groups.flatMap((group) => scaled(group, share)) },
    computers: owned - kept,
    screens: seen - shown,
  };
}

function scaled(group: FleetGroup, share: (type: string) => number): FleetGroup[] {
  const part = group.state === 'service' ? share(group.type) : 1;
  return part === 0 ? [] : [{ ...group, count: group.count * part }];
}

export type FewerOf = (before: Fleet, after: Fleet, options?: FleetOptions) => Estimate;

/** @returns kgCO2e a year of making that the second fleet does without */
export function createFewer(catalogue: Catalogue, rules: FleetRules, sample: Sample): FewerOf {
  const council = councilCatalogue(catalogue, rules);
  const estimates = [createEstimator(council, sample), createEstimator(council, sample)] as const;
  const makingIn = (fleet: Fleet, options: FleetOptions, at: 0 | 1): Spread =>
    makingOf(estimates[at](answersOfFleet(entriesOf(fleet, council, options), fleet, options)));

  return (before, after, options = {}) => {
    const less = makingIn(after, options, 1);
    return estimateOf(makingIn(before, options, 0).map((kg, i) => kg - less[i]!));
  };
}
