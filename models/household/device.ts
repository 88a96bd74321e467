/**
 * Devices → lines. The making, delivery and end of a device are spread over the years it is kept (or, in the
 * other view, charged in the year it is bought); its electricity is what it uses at home. A refurbished
 * device is charged its refit in kilograms, over the years of its second life, and nothing of its first
 * making: its end belongs to whoever bought it new. A second-hand one is charged no making (cut-off) or half.
 * Left out: repairs (no published impact per repair was found), and stand-by where no measurement includes
 * it.
 */
import { ORIGINS, type Origin, type Stage } from '../catalogue/catalogue.ts';
import { DAYS_PER_YEAR } from '../catalogue/units.ts';
import { constant, ONE, product, ratio, type Term } from '../draws/term.ts';
import { addLine, type Line, type Notice } from './line.ts';
import type { CompleteDevice, Situation } from './situation.ts';

const WATTS_PER_KILOWATT = 1000;
/** W × hours a day → kWh a year. */
export const WATT_HOURS_A_DAY = constant(DAYS_PER_YEAR / WATTS_PER_KILOWATT);
export const HALF = constant(1 / 2);
const NOTHING = constant(0);

export function deviceLines(situation: Situation, lines: Line[], notices: Notice[]): void {
  for (const device of situation.devices) {
    if (device.count.nothing) continue;
    if (device.answer.owner === 'employer') notices.push({ code: 'employer-device', item: device.item });
    else embodiedLines(situation, device, lines, notices);
    useLine(situation, device, lines, notices);
  }
}

function embodiedLines(situation: Situation, device: CompleteDevice, lines: Line[], notices: Notice[]): void {
  const { factors, making, item, answer } = device;
  if (answer.origin === 'refurbished' && !factors.refit) notices.push({ code: 'refurbished-gap', item });
  const origins = originsOf(device);
  const bought = origins.map(({ origin, share }) =>
    product(devicesPerYear(situation, device, origin), share),
  );
  const quantity = { value: bought.reduce((all, { central }) => all + central, 0), unit: 'unit' };
  const charge = (stage: Stage, impact: Term | undefined) => {
    const charges = origins.map(({ origin }, i) =>
      product(bought[i]!, carriedBy(origin, stage, impact, situation, device)),
    );
    addLine(lines, 'device', item, stage, quantity, charges);
  };
  charge('manufacture', making);
  charge('distribution', factors.distribution);
  charge('end-of-life', factors.endOfLife);
}

/** The origin given, or the national shares, in a fixed order. */
export function originsOf({ factors: { origins }, answer }: CompleteDevice) {
  if (answer.origin) return [{ origin: answer.origin, share: ONE }];
  if (!origins) return [{ origin: 'new' as const, share: ONE }];
  return ORIGINS.map((origin) => ({ origin, share: origins[origin] }));
}

/** Devices charged in a year: their number over the years kept, or those bought this year. */
export function devicesPerYear(situation: Situation, device: CompleteDevice, origin: Origin): Term {
  const { answer, count } = device;
  if (situation.answers.view === 'purchase-year' && answer.boughtThisYear !== undefined)
    return constant(answer.boughtThisYear);
  return ratio(count, lifetimeOf(device, origin));
}

/**
 * Years that a device of an origin is kept; a refurbished one lasts the years of a second life, unless the
 * answer gives its own years.
 */
export function lifetimeOf({ factors, years, answer }: CompleteDevice, origin: Origin): Term {
  if (origin !== 'refurbished' || !factors.refit || !factors.secondLife) return years;
  const answered = answer.origin === 'refurbished' && answer.yearsKept !== undefined;
  return answered ? years : factors.secondLife;
}

/** kgCO2e charged for one device of an origin at a stage where a new one has the impact `impact`. */
function carriedBy(
  origin: Origin,
  stage: Stage,
  impact: Term | undefined,
  situation: Situation,
  device: CompleteDevice,
): Term {
  const { refit } = device.factors;
  if (origin === 'refurbished' && refit) return stage === 'manufacture' ? refit : NOTHING;
  if (!impact) return NOTHING;
  return stage === 'end-of-life' ? impact : product(impact, partOfMaking(origin, situation, device));
}

/** The part of a new device's making that is charged to a device of an origin. */
export function partOfMaking(
  origin: Origin,
  { answers }: Situation,
  { factors: { refit }, answer }: CompleteDevice,
): Term {
  const half = answers.secondHand === 'half';
  if (origin === 'second-hand') return half ? HALF : NOTHING;
  // without a figure it is charged as new: the notice says so
  if (origin === 'refurbished' && refit) return NOTHING;
  return half && answer.passedOn ? HALF : ONE;
}

/** kWh a year of the devices of an item; nothing where no source gives their power. */
export function electricity({ factors, count, hours }: CompleteDevice): Term | undefined {
  if (factors.electricity) return product(count, factors.electricity);
  if (!factors.power || !hours) return undefined;
  return product(product(WATT_HOURS_A_DAY, count), product(factors.power, hours));
}

function useLine(situation: Situation, device: CompleteDevice, lines: Line[], notices: Notice[]): void {
  const kWh = electricity(device);
  if (!kWh) notices.push({ code: 'power-gap', item: device.item });
  // an unknown mix is reported once for the whole footprint
  if (!kWh || !situation.grid) return;
  const quantity = { value: kWh.central, unit: 'kWh' };
  addLine(lines, 'device', device.item, 'use', quantity, [product(kWh, situation.grid)]);
}
