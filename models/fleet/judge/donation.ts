/**
 * A device that is given away, before the age at which a law sends it to recycling, may serve again, and sometimes
 * spares a purchase elsewhere: devices × share that really serves again × what one of these is worth, which the
 * simulator of a place reckons alike (`models/stock/gift.ts`), on today's electricity. The saving is outside the
 * council's own footprint.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createDeviceImpacts } from '../../council/run/impacts.ts';
import type { Estimate } from '../../draws/distribution.ts';
import { memo } from '../../draws/memo.ts';
import { createSpreads, estimateOf, mapSpread, type Spread, type Spreads } from '../../draws/spread.ts';
import { giftOf } from '../../stock/gift.ts';
import { weibull, weibullScale } from '../../stock/survival.ts';
import type { Sample } from '../../draws/sample.ts';
import { entriesOf, type FleetEntry, type FleetOptions } from './answers.ts';
import { councilCatalogue } from './council.ts';
import { inState, type FleetGroup, type Fleet } from '../read/fleet.ts';
import type { FleetRules, SecondLife } from '../read/rules.ts';
import { tenYearsOf } from './tenYears.ts';

export interface Donation {
  /**
   * Devices that leave the fleet in a year when it is renewed at its usual age: of those that leave before the law's ten
   * years, a share is given away.
   */
  readonly yearly: Given;
  /** Retired devices that wait: a single count, not a yearly one. Those in stock are kept to serve here. */
  readonly waiting: Given;
  /** Types given away whose second life is unknown: nothing is counted for them. */
  readonly missing: readonly string[];
}

export interface Given {
  /** Given away. */
  readonly devices: Estimate;
  /** Given away and serving again. */
  readonly serving: Estimate;
  /** kgCO2e avoided elsewhere. */
  readonly saving: Estimate;
}

export type DonationOf = (fleet: Fleet, share: number, options?: FleetOptions) => Donation;

/** How many sets of choices are kept at a time: a visitor makes a few, an API many. */
const MOST_KEPT = 300;

/** @param sample of the council's catalogue */
export function createDonation(catalogue: Catalogue, rules: FleetRules, sample: Sample): DonationOf {
  const council = councilCatalogue(catalogue, rules);
  const spreads = createSpreads(council.factors, sample);
  const lives = new Map(rules.donation.lives.map((life) => [life.device, life]));
  const savedBy = createSaved(catalogue, rules, sample, spreads);

  const shape = council.factors[rules.donation.shape]!.central;
  /** Of those that leave, the part that the law lets be given: all where it does not speak of their type. */
  const givable = ({ type, beyond }: FleetEntry, life: number): number => {
    const { devices, oldestYears } = rules.law.reuse;
    if (!devices.includes(type)) return 1;
    if (beyond !== undefined) return beyond < oldestYears ? 1 : 0;
    return 1 - weibull(shape, weibullScale(shape, life))(oldestYears);
  };

  return (fleet, share, options = {}) => {
    const leaving = entriesOf(fleet, council, options).map((entry) => ({
      type: entry.type,
      units: leavingAYear(entry, council, spreads, givable),
    }));
    const waiting = inState(fleet, 'retired')
      .filter((group) => isGiven(group, fleet.year, rules))
      .map(({ type, count }) => ({ type, units: mapSpread(spreads.length, () => count) }));
    const given = (of: readonly Leaving[]) =>
      sum(of, share, lives, rules, spreads, (life) => savedBy(life, options));
    const types = new Set([...leaving, ...waiting].map(({ type }) => type));
    return {
      yearly: given(leaving),
      waiting: given(waiting),
      missing: [...types].filter((type) => !lives.has(type)),
    };
  };
}

/** kgCO2e avoided elsewhere by one device that is given away; nothing where its second life is unknown. */
export function createGift(
  catalogue: Catalogue,
  rules: FleetRules,
  sample: Sample,
): (type: string, options?: FleetOptions) => Spread | undefined {
  const spreads = createSpreads(councilCatalogue(catalogue, rules).factors, sample);
  const savedBy = createSaved(catalogue, rules, sample, spreads);
  return (type, options = {}) => {
    const life = rules.donation.lives.find(({ device }) => device === type);
    return life && savedBy(life, options);
  };
}

interface Leaving {
  readonly type: string;
  readonly units: Spread;
}

/** One of more than ten years is recycled, and nobody gives one that may be. */
function isGiven(group: FleetGroup, year: number, { law }: FleetRules): boolean {
  const age = tenYearsOf(group, year, law.reuse);
  return age === 'under' || age === 'uncovered';
}

function leavingAYear(
  entry: FleetEntry,
  council: Catalogue,
  spreads: Spreads,
  part: (entry: FleetEntry, life: number) => number,
): Spread {
  const { type, count, years } = entry;
  const factor = council.devices.find(({ id }) => id === type)!.years.factor;
  const life = years === undefined ? spreads.ofFactor(factor) : undefined;
  return mapSpread(spreads.length, (i) => {
    const each = life?.[i] ?? years!;
    return (count / each) * part(entry, each);
  });
}

/** kgCO2e avoided by one device that is given away. */
function createSaved(catalogue: Catalogue, { donation }: FleetRules, sample: Sample, spreads: Spreads) {
  const impactsOf = createDeviceImpacts(catalogue, sample, spreads);
  const known = new Map<string, Spread>();
  const [reused, displacement] = [donation.reused, donation.displacement].map(spreads.ofFactor);

  function saved({ replaces, first, second, exits }: SecondLife, options: FleetOptions): Spread {
    const { making, handover, use } = impactsOf(replaces, options);
    const [home, again] = [first, second].map(spreads.ofFactor);
    const ways = exits.map(spreads.ofFactor);
    return mapSpread(spreads.length, (i) => {
      const { avoided, plugged } = giftOf({
        // as the simulator normalises the ways out of a first life
        already: ways[0]![i]! / ways.reduce((all, row) => all + row[i]!, 0),
        displacement: displacement![i]!,
        second: again![i]!,
        first: home![i]!,
        making: making[i]!,
        handover: handover[i]!,
        electricity: use[i]!,
      });
      return reused![i]! * (avoided - plugged);
    });
  }

  return (life: SecondLife, { grid, switches }: FleetOptions): Spread => {
    if (known.size >= MOST_KEPT) known.clear();
    return memo(known, JSON.stringify([life.device, grid, switches]), () =>
      saved(life, { ...(grid !== undefined && { grid }), ...(switches && { switches }) }),
    );
  };
}

function sum(
  leaving: readonly Leaving[],
  share: number,
  lives: ReadonlyMap<string, SecondLife>,
  { donation }: FleetRules,
  spreads: Spreads,
  savedBy: (life: SecondLife) => Spread,
): Given {
  const devices = new Float64Array(spreads.length);
  const saving = new Float64Array(spreads.length);
  for (const { type, units } of leaving) {
    const life = lives.get(type);
    const saved = life && savedBy(life);
    for (let i = 0; i < devices.length; i++) {
      devices[i]! += units[i]! * share;
      if (saved) saving[i]! += units[i]! * share * saved[i]!;
    }
  }
  const reused = spreads.ofFactor(donation.reused);
  return {
    devices: estimateOf(devices),
    serving: estimateOf(mapSpread(spreads.length, (i) => devices[i]! * reused[i]!)),
    saving: estimateOf(saving),
  };
}
