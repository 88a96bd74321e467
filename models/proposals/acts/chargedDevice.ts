/** The device behind a charge: which it is, which origin the charge stands for, and what levers say of it. */
import type { Origin } from '../../catalogue/catalogue.ts';
import type { FactorId } from '../../draws/factor.ts';
import { originsOf } from '../../household/device.ts';
import type { CompleteDevice } from '../../household/situation.ts';
import type { At, Charge, Touching } from './charge.ts';

export const deviceOf = (
  { line }: Charge,
  { situation }: Pick<Touching, 'situation'>,
): CompleteDevice | undefined =>
  line.component === 'device' ? situation.devices.find(({ item }) => item === line.item) : undefined;

const isAmong = (named: readonly string[], { type: { id, variantOf } }: CompleteDevice): boolean =>
  named.includes(id) || (variantOf !== undefined && named.includes(variantOf));

/** The device of a charge, if the device or the type that it is a size of is among those named. */
export function deviceAmong(named: readonly string[], { charge, on }: At): CompleteDevice | undefined {
  const device = deviceOf(charge, on);
  return device && isAmong(named, device) ? device : undefined;
}

/** How many of the devices named a home says that it has, all together; nothing where some are assumed. */
export function toldCount(
  named: readonly string[],
  { devices }: Pick<Touching['situation'], 'devices'>,
): number | undefined {
  const own = devices.filter((device) => isAmong(named, device));
  if (own.some(({ answer }) => answer.count === undefined)) return undefined;
  return own.reduce((sum, { answer }) => sum + answer.count!, 0);
}

/** The parameter for a device; that of a type also holds for its sizes. */
export const parameterOf = (
  { type }: CompleteDevice,
  of: Readonly<Record<string, FactorId>>,
): FactorId | undefined => of[type.id] ?? (type.variantOf === undefined ? undefined : of[type.variantOf]);

/**
 * In the view by year of purchase, this year's purchase is already made: a longer life changes another year.
 */
export const boughtThisYear = ({ answer }: CompleteDevice, { situation }: Touching) =>
  situation.answers.view === 'purchase-year' && answer.boughtThisYear !== undefined;

/**
 * Found by rank among the terms of its line, where the origin is not answered: an origin that weighs nothing
 * there has no term.
 */
export function originOf({ line, rank }: Charge, device: CompleteDevice): Origin {
  const origins = originsOf(device).map(({ origin }) => origin);
  const all = origins.filter((origin) => line.stage === 'manufacture' || carriesMore(origin, device));
  return all[rank]!;
}

/** A refurbished device is charged a refit and nothing else. */
const carriesMore = (origin: Origin, { factors }: CompleteDevice) =>
  origin !== 'refurbished' || !factors.refit;
