/**
 * Devices → lines. Making, delivering and ending a device are spread over the years it is kept (or charged in
 * the year it is bought, the other view); its electricity is what it draws at home. A refurbished device
 * carries a share of a new one's making. A second-hand one carries none (cut-off) or half. Left out: repairs
 * (no published impact per repair was found), stand-by where no measure includes it.
 */
import type { Stage } from '../catalogue.ts';
import { constant, ONE, product, ratio, type Term } from '../term.ts';
import { addLine, type Line, type Notice } from './line.ts';
import type { CompleteDevice, Situation } from './situation.ts';

const DAYS_PER_YEAR = 365;
const WATTS_PER_KILOWATT = 1000;
/** W × hours a day → kWh a year. */
const WATT_HOURS_A_DAY = constant(DAYS_PER_YEAR / WATTS_PER_KILOWATT);
const HALF = constant(1 / 2);
const NOTHING = constant(0);
const WHOLE: readonly Term[] = [ONE];

export function deviceLines(situation: Situation, lines: Line[], notices: Notice[]): void {
  for (const device of situation.devices) {
    if (device.count.nothing) continue;
    if (device.answer.owner === 'employer') notices.push({ code: 'employer-device', item: device.item });
    else embodiedLines(situation, device, lines, notices);
    useLine(situation, device, lines, notices);
  }
}

function embodiedLines(situation: Situation, device: CompleteDevice, lines: Line[], notices: Notice[]): void {
  const { factors, item, answer } = device;
  const perYear = devicesPerYear(situation, device);
  const shares = originShares(situation, device);
  if (answer.origin === 'refurbished' && !device.type.refurbished)
    notices.push({ code: 'refurbished-gap', item });
  const quantity = { value: perYear.central, unit: 'unit' };
  const charge = (stage: Stage, impact: Term | undefined, carried: readonly Term[]) => {
    if (!impact) return;
    const whole = product(perYear, impact);
    addLine(
      lines,
      'device',
      item,
      stage,
      quantity,
      carried.map((share) => product(whole, share)),
    );
  };
  charge('manufacture', factors.manufacture, shares);
  charge('distribution', factors.distribution, shares);
  charge('end-of-life', factors.endOfLife, WHOLE);
}

/** Devices charged in a year: number over years kept, or those bought this year. */
export function devicesPerYear({ answers }: Situation, { count, years, answer }: CompleteDevice): Term {
  if (answers.view === 'purchase-year' && answer.boughtThisYear !== undefined) {
    return constant(answer.boughtThisYear);
  }
  return ratio(count, years);
}

/** What part of a new device's making is charged, as a sum: by origin given, or by the national shares. */
export function originShares({ answers }: Situation, { factors, answer }: CompleteDevice): readonly Term[] {
  const half = answers.secondHand === 'half';
  const asNew = half && answer.passedOn ? HALF : ONE;
  // without a figure, as new: the notice says so
  const asRefurbished = factors.refurbished ?? asNew;
  const asSecondHand = half ? HALF : NOTHING;
  if (answer.origin === 'new') return [asNew];
  if (answer.origin === 'refurbished') return [asRefurbished];
  if (answer.origin === 'second-hand') return [asSecondHand];
  const { origins } = factors;
  if (!origins) return [asNew];
  return [
    product(origins.new, asNew),
    product(origins.refurbished, asRefurbished),
    product(origins['second-hand'], asSecondHand),
  ];
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
  // an unknown mix is said once for the whole footprint
  if (!kWh || !situation.grid) return;
  const quantity = { value: kWh.central, unit: 'kWh' };
  addLine(lines, 'device', device.item, 'use', quantity, [product(kWh, situation.grid)]);
}
