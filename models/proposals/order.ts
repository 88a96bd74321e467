/**
 * The one order of everything that is ranked by what it saves, at every door. First what helps in at least
 * nine draws of ten, then what helps as often but only in the most favourable case, then what may go either way,
 * then what nobody measured, however much it might save; last what changes nothing here or is not computed. In each group the low end of the gain decides, the largest
 * first: of two gains, the one that is surer of being large. Equal ones keep the order in which they were
 * given.
 */
import { isAttested, type Seal } from './seal.ts';

/** In their order. */
export const GAIN_GROUPS = ['helps', 'atMost', 'either', 'unmeasured', 'nothing'] as const;
export type GainGroup = (typeof GAIN_GROUPS)[number];

/** What decides where an effect stands; a gain is above zero. */
export interface Gain {
  readonly seal: Seal;
  /** Share of the draws in which something is gained, 0 to 1. */
  readonly helps: number;
  /** 5th and 95th percentiles, in one unit for all that are ranked together. */
  readonly low: number;
  readonly high: number;
  /** The figure is the most that may be gained: it may be less, or nothing. */
  readonly atMost?: boolean | undefined;
}

/** Nine draws of ten: the share that the published ranges hold too. */
export const SURE_SHARE = 0.9;

/** @param gain nothing where nothing is computed */
export function gainGroup(gain: Gain | undefined): GainGroup {
  if (!gain || (gain.low === 0 && gain.high === 0)) return 'nothing';
  if (!isAttested(gain.seal)) return 'unmeasured';
  if (gain.helps < SURE_SHARE) return 'either';
  return gain.atMost ? 'atMost' : 'helps';
}

/** What is ranked, in the one order. @param gainOf nothing where nothing is computed */
export function inGainOrder<T>(all: readonly T[], gainOf: (one: T) => Gain | undefined): T[] {
  const placed = all.map((one) => {
    const gain = gainOf(one);
    return { one, group: GAIN_GROUPS.indexOf(gainGroup(gain)), low: gain?.low ?? -Infinity };
  });
  // sorting is stable
  placed.sort((a, b) => a.group - b.group || (a.low === b.low ? 0 : b.low - a.low));
  return placed.map(({ one }) => one);
}
