/**
 * The footprint of two purchase plans, year by year, in the year of purchase: the making of what is bought,
 * on the same draws, so that their difference has its own range. Electricity is left out: the same devices
 * work in both.
 */
import type { Catalogue, Origin } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import type { Answers, DeviceAnswer } from '../../household/answers.ts';
import { createEstimator, type Footprint } from '../../household/footprint.ts';
import { sum } from '../../household/plan.ts';
import { estimateOf, type Spread } from '../../draws/spread.ts';
import { memo } from '../../draws/memo.ts';
import type { Sample } from '../../draws/sample.ts';
import { NOTHING_ELSE } from './answers.ts';
import type { Renewal, RenewalYear } from './renewal.ts';

export interface Buying {
  readonly renewal: Renewal;
  /** Share of purchases that are refurbished, where a figure gives their footprint; 0 by default. */
  readonly refurbished?: number;
}

export interface BuyingYear {
  readonly year: number;
  /** Devices bought. */
  readonly before: number;
  readonly after: number;
  /** kgCO2e in that year. */
  readonly made: { readonly before: Estimate; readonly after: Estimate };
  readonly saving: Estimate;
}

export interface BuyingComparison {
  readonly years: readonly BuyingYear[];
  /** kgCO2e over all the years. */
  readonly saving: Estimate;
}

export type CompareBuying = (
  before: Buying,
  after: Buying,
  switches?: Answers['switches'],
) => BuyingComparison;

/**
 * @param council the council's catalogue, `councilCatalogue(catalogue, rules)`
 * @param sample of its factors
 */
export function createBuyingComparison(council: Catalogue, sample: Sample): CompareBuying {
  const estimate = createEstimator(council, sample);
  const carried = new Set(council.devices.filter(({ refit }) => refit).map(({ id }) => id));
  const making = (year: RenewalYear, share: number, switches: Answers['switches']) =>
    makingOf(estimate(answersOf(year, share, carried, switches)));

  return (before, after, switches) => {
    const whole = new Float64Array(sample.draws + 1);
    const years = before.renewal.years.map((one, at): BuyingYear => {
      const other = after.renewal.years[at]!;
      const [first, second] = [
        making(one, before.refurbished ?? 0, switches),
        making(other, after.refurbished ?? 0, switches),
      ];
      const saving = first.map((kg, i) => kg - second[i]!);
      for (let i = 0; i < whole.length; i++) whole[i]! += saving[i]!;
      return {
        year: one.year,
        before: unitsOf(one),
        after: unitsOf(other),
        made: { before: estimateOf(first), after: estimateOf(second) },
        saving: estimateOf(saving),
      };
    });
    return { years, saving: estimateOf(whole) };
  };
}

const unitsOf = ({ units }: RenewalYear): number =>
  Object.values(units).reduce((all, count) => all + count, 0);

function answersOf(
  { units }: RenewalYear,
  share: number,
  carried: ReadonlySet<string>,
  switches: Answers['switches'],
): Answers {
  const devices = Object.entries(units).flatMap(([type, count]): DeviceAnswer[] => {
    const refurbished = carried.has(type) ? count * share : 0;
    const bought = (origin: Origin, number: number): DeviceAnswer[] =>
      number > 0 ? [{ type, origin, count: number, boughtThisYear: number }] : [];
    return [...bought('new', count - refurbished), ...bought('refurbished', refurbished)];
  });
  return {
    ...NOTHING_ELSE,
    people: 1,
    devices,
    view: 'purchase-year',
    ...(switches && { switches }),
  };
}

/** All stages but use, at the central value and over the draws. */
export function makingOf({ items, draws }: Footprint): Spread {
  const spread = new Float64Array(draws.length + 1);
  for (const { parts } of items) {
    for (const { line, row } of parts) {
      if (line.stage === 'use') continue;
      spread[0]! += sum([line]);
      for (let i = 0; i < row.length; i++) spread[i + 1]! += row[i]!;
    }
  }
  return spread;
}

/** kgCO2e of one device, in the year in which it is bought; nothing where no figure gives that of its origin. */
export type MakingOfOne = (type: string, origin: 'new' | 'refurbished') => Spread | undefined;

/** @param council the council's catalogue */
export function createMakingOfOne(council: Catalogue, sample: Sample): MakingOfOne {
  const estimate = createEstimator(council, sample);
  const known = new Map<string, Spread>();
  const devices = new Map(council.devices.map((device) => [device.id, device]));
  return (type, origin) => {
    const device = devices.get(type);
    if (!device || (origin === 'refurbished' && !device.refit)) return undefined;
    const answers = answersOfOne(type, origin);
    return memo(known, `${type}|${origin}`, () => makingOf(estimate(answers)));
  };
}

const answersOfOne = (type: string, origin: Origin): Answers => ({
  ...NOTHING_ELSE,
  people: 1,
  devices: [{ type, origin, count: 1, boughtThisYear: 1 }],
  view: 'purchase-year',
});
