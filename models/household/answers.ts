/**
 * What a person tells about their digital life. An absent key is unanswered and stays at the national
 * distribution; an empty list or a zero is an answer: none. A list is complete, unless `unlistedDevices` or
 * `unlistedUses` says that anything it does not name is unanswered. Amounts are those of the household.
 */
import type { Catalogue, NetworkMethod, Origin } from '../catalogue/catalogue.ts';
import { DEFAULT_GRID } from '../catalogue/country.ts';
import type { Choices } from '../catalogue/conventions.ts';
import type { Ranges } from '../catalogue/ranges.ts';

export type DeviceOwner = 'household' | 'employer';
export type Unlisted = 'none' | 'national';
export type SecondHandRule = 'cut-off' | 'half';
export type View = 'life' | 'purchase-year';

export interface DeviceAnswer {
  readonly type: string;
  readonly count?: number;
  readonly origin?: Origin;
  /** Years that their owner keeps them, from purchase to replacement. */
  readonly yearsKept?: number;
  /** Hours a day, per device. */
  readonly hoursPerDay?: number;
  /** An employer's device: its electricity counts here, but its manufacture does not. */
  readonly owner?: DeviceOwner;
  /** How many of them were bought in the last twelve months; used by the purchase-year view only. */
  readonly boughtThisYear?: number;
  /** Will be sold or given away after use; used by the half-charge rule only. */
  readonly passedOn?: boolean;
}

export interface ConnectionsAnswer {
  readonly fixedLines?: number;
  readonly fixedGBPerMonth?: number;
  readonly sims?: number;
  readonly mobileGBPerMonth?: number;
}

export interface UseAnswer {
  readonly type: string;
  readonly network?: 'fixed' | 'mobile';
  readonly definition?: string;
  readonly hoursPerWeek?: number;
  readonly countPerWeek?: number;
  readonly storedGB?: number;
  readonly storedCount?: number;
}

export interface Answers {
  readonly people?: number;
  /** Among `people`: those under 12, 12 to 17, and 60 or over. */
  readonly children?: number;
  readonly teenagers?: number;
  readonly seniors?: number;
  readonly grid?: string;
  readonly devices?: readonly DeviceAnswer[];
  readonly unlistedDevices?: Unlisted;
  /** Devices that sleep in a drawer: shown as a stock, never charged again. */
  readonly dormant?: number;
  readonly connections?: ConnectionsAnswer;
  readonly uses?: readonly UseAnswer[];
  readonly unlistedUses?: Unlisted;
  readonly networkMethod?: NetworkMethod;
  readonly secondHand?: SecondHandRule;
  readonly view?: View;
  readonly switches?: Choices;
  /** Which ranges count; central values are the same under both. Callers choose the catalogue by it: `withRanges`. */
  readonly ranges?: Ranges;
}

/** Whether a catalogue holds everything that the answers name. */
export function holdsAnswers(
  { devices, uses, grids, switches: known }: Catalogue,
  answers: Answers,
): boolean {
  const { grid = DEFAULT_GRID, switches = {}, devices: listed = [], uses: used = [] } = answers;
  return (
    Object.keys(switches).every((chosen) => known.some(({ id }) => id === chosen)) &&
    grids.some(({ id }) => id === grid) &&
    listed.every(({ type }) => devices.some(({ id }) => id === type)) &&
    used.every(({ type }) => uses.some(({ id }) => id === type))
  );
}
