/**
 * Ratios of a fleet: devices per post, screens per computer, and the two that the law requires. Each comes
 * with its numerator and denominator; where something is missing, it says what, and gives no number.
 */
import { deviceCount, inState, type Fleet, type FleetGroup } from '../read/fleet.ts';
import type { FleetRules, LegalRatio, Threshold } from '../read/rules.ts';
import { leftLongBefore } from '../read/span.ts';
import { tenYearsOf, type TenYears } from './tenYears.ts';

export type RatioId =
  'devices-per-post' | 'computers-per-post' | 'screens-per-computer' | 'purchases' | 'reuse';

/** What the user would have to add. */
export type MissingForRatio =
  | 'posts'
  | 'computers'
  | 'screens'
  | 'purchases'
  | 'prices'
  | 'origins'
  | 'years'
  | 'retired-in-stock'
  | 'sent-to-reuse';

export interface Ratio {
  readonly id: RatioId;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Absent where it cannot be computed. */
  readonly value?: number;
  readonly missing: readonly MissingForRatio[];
}

export interface LegalValue extends Ratio {
  /** The calendar year that it covers. */
  readonly year: number;
  readonly law: LegalRatio;
  /** The threshold in force that year; absent before the first. */
  readonly threshold?: Threshold;
  readonly met?: boolean;
  /** Given by the user, or counted in the file; in the second case it rests on a list at one date. */
  readonly basis: 'told' | 'file';
  /**
   * Of purchases: the share from reuse alone, gifts included. The decree tells reuse from recycled matter, and the
   * line of its annex for computers could not be read: `value` holds both.
   */
  readonly reuseAlone?: number;
  /** What is missing to the threshold, in euros or in devices: 0 where it is reached; absent where unknown. */
  readonly gap?: number;
  /** Of purchases: what is missing where reuse alone counts. */
  readonly gapOfReuse?: number;
  /** Of reuse by a file: devices that are in no count, since only their dates would tell on which side of ten years they are. */
  readonly unsure?: number;
}

/** What a person knows and the file does not say. */
export interface ToldOfFleet {
  readonly posts?: number;
  /**
   * Euros before tax in the calendar year: all covered purchases, those from reuse, those with recycled matter
   * that are not from reuse, and gifts.
   */
  readonly spent?: number;
  readonly spentReused?: number;
  readonly spentRecycled?: number;
  /** At the flat values of the decree; counted on both sides. */
  readonly gifts?: number;
  /** Retired devices in stock on 1 January, and those sent to reuse in the year. */
  readonly retiredInStock?: number;
  readonly sentToReuse?: number;
}

export function ratios(fleet: Fleet, rules: FleetRules, told: ToldOfFleet = {}): Ratio[] {
  const inService = inState(fleet, 'service');
  const posts = told.posts ?? fleet.posts;
  const computers = deviceCount(inService, rules.computers);
  const screens = deviceCount(inService, rules.screens);
  const needed = (missing: MissingForRatio, value: number | undefined) => (value ? [] : [missing]);
  return [
    ratio('devices-per-post', deviceCount(inService), posts, needed('posts', posts)),
    ratio('computers-per-post', computers, posts, needed('posts', posts)),
    // no screen beside any computer is more often a list without screens
    ratio('screens-per-computer', screens, computers, [
      ...needed('computers', computers),
      ...needed('screens', screens),
    ]),
  ];
}

function ratio(
  id: RatioId,
  numerator: number | undefined,
  denominator: number | undefined,
  missing: readonly MissingForRatio[],
): Ratio {
  const whole =
    missing.length === 0 && numerator !== undefined && denominator !== undefined && denominator > 0;
  return {
    id,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(whole && { value: numerator / denominator }),
    missing,
  };
}

/** The share in force in a year: thresholds are sorted by year. */
export const thresholdIn = ({ thresholds }: LegalRatio, year: number): Threshold | undefined =>
  thresholds.filter(({ from }) => from <= year).at(-1);

export function legalRatios(
  fleet: Fleet,
  rules: FleetRules,
  year: number,
  told: ToldOfFleet = {},
): LegalValue[] {
  return [purchases(fleet, rules, year, told), reuse(fleet, rules, year, told)];
}

function legal(base: Ratio, law: LegalRatio, year: number, basis: LegalValue['basis']): LegalValue {
  const threshold = thresholdIn(law, year);
  const met = threshold && base.value !== undefined ? base.value >= threshold.share : undefined;
  const gap = base.value === undefined ? undefined : gapTo(threshold, base.numerator, base.denominator);
  return {
    ...base,
    year,
    law,
    basis,
    ...(threshold && { threshold }),
    ...(met !== undefined && { met }),
    ...(gap !== undefined && { gap }),
  };
}

const gapTo = (threshold: Threshold | undefined, part = 0, whole = 0): number | undefined =>
  threshold && Math.max(0, threshold.share * whole - part);

/** The same share with what comes from reuse alone, beside it. */
function withReuse(value: LegalValue, reused: number): LegalValue {
  const { denominator, threshold, value: both } = value;
  if (both === undefined || denominator === undefined) return value;
  const gap = gapTo(threshold, reused, denominator);
  return { ...value, reuseAlone: reused / denominator, ...(gap !== undefined && { gapOfReuse: gap }) };
}

/** Euros spent in the year on products from reuse, over all euros spent on the same kinds of products. */
function purchases(fleet: Fleet, { law }: FleetRules, year: number, told: ToldOfFleet): LegalValue {
  const gifts = told.gifts ?? 0;
  if (told.spent !== undefined) {
    const { spent, spentReused, spentRecycled } = told;
    const none = spentReused === undefined && spentRecycled === undefined && gifts === 0;
    const reused = (spentReused ?? 0) + gifts;
    const both = ratio('purchases', reused + (spentRecycled ?? 0), spent + gifts, none ? ['origins'] : []);
    return withReuse(legal(both, law.purchases, year, 'told'), reused);
  }
  const bought = fleet.groups.filter(
    (group) => group.year === year && law.purchases.devices.includes(group.type),
  );
  const fromReuse = bought.filter(({ origin }) => origin === 'refurbished' || origin === 'second-hand');
  const missing: MissingForRatio[] = [];
  // where some have a date, those of the year are what is missing: the others are no more likely to be of that year
  if (bought.length === 0)
    missing.push(fleet.groups.every((group) => group.year === undefined) ? 'years' : 'purchases');
  else if (bought.some(({ priced = 0, count }) => priced < count)) missing.push('prices');
  if (bought.length > 0 && bought.every(({ origin }) => origin === undefined)) missing.push('origins');
  const [part, whole] = [euros(fromReuse) + gifts, euros(bought) + gifts];
  return withReuse(legal(ratio('purchases', part, whole, missing), law.purchases, year, 'file'), part);
}

const euros = (groups: readonly FleetGroup[]): number =>
  groups.reduce((all, group) => all + (group.euros ?? 0), 0);

/**
 * Devices sent to reuse in the year, over retired devices in stock on 1 January; the oldest are left out. A file that
 * does not say where its departed devices went shows no breach: those that wait may yet be given, or were. Nor does it
 * show anything of the year by what was retired in an earlier one and is gone: that may have left before 1 January.
 */
function reuse(fleet: Fleet, { law }: FleetRules, year: number, said: ToldOfFleet): LegalValue {
  const { retiredInStock, sentToReuse } = said;
  if (retiredInStock !== undefined || sentToReuse !== undefined) {
    const missing: MissingForRatio[] = [];
    if (retiredInStock === undefined) missing.push('retired-in-stock');
    if (sentToReuse === undefined) missing.push('sent-to-reuse');
    return legal(ratio('reuse', sentToReuse, retiredInStock, missing), law.reuse, year, 'told');
  }
  const known = inState(fleet, 'retired', 'reused', 'recycled').filter((group) => isOfYear(group, year));
  const aged = (age: TenYears) => known.filter((group) => tenYearsOf(group, year, law.reuse) === age);
  const covered = aged('under');
  const unsure = deviceCount(aged('unsure'));
  const told = (base: Ratio): LegalValue => ({
    ...legal(base, law.reuse, year, 'file'),
    ...(unsure > 0 && { unsure }),
  });
  if (covered.length === 0)
    return told(ratio('reuse', undefined, undefined, ['retired-in-stock', 'sent-to-reuse']));
  const all = deviceCount(covered);
  const inStates = (...states: readonly FleetGroup['state'][]) =>
    deviceCount(covered.filter(({ state }) => states.includes(state)));
  const share = thresholdIn(law.reuse, year)?.share ?? 0;
  const earlier = covered.some(
    ({ state, retired }) => state !== 'retired' && retired !== undefined && retired < year,
  );
  const open = earlier || (inStates('reused') < share * all && inStates('reused', 'retired') >= share * all);
  const sent = open ? undefined : inStates('reused');
  return told(ratio('reuse', sent, all, open ? ['sent-to-reuse'] : []));
}

/** Those that wait, and those that left since the year before, as far as a list at one date tells. */
const isOfYear = ({ state, retired }: FleetGroup, year: number): boolean =>
  retired === undefined || (retired <= year && (state === 'retired' || !leftLongBefore(retired, year)));
