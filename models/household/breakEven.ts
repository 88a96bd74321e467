/**
 * Keep, repair or replace one device: what each option costs a year from today, and the date after which
 * replacing would have paid off. The footprint of making is spent when a device is bought; only electricity
 * can pay it back. A repair carries no impact here: no published figure was found for its parts, and the page
 * says so.
 */
import type { Catalogue, DeviceType, Origin } from '../catalogue/catalogue.ts';
import type { Estimate } from '../draws/distribution.ts';
import { interval } from '../draws/quantile.ts';
import type { Sample } from '../draws/sample.ts';
import { centralSum, product, type Term } from '../draws/term.ts';
import type { Answers } from './answers.ts';
import { electricity } from './device.ts';
import { rowOf } from '../draws/products.ts';
import { complete, type CompleteDevice, type Situation } from './situation.ts';

export interface BreakEven {
  readonly type: DeviceType;
  /** kgCO2e spent on the day of replacement, by the origin of the replacement. */
  readonly replacement: Readonly<Partial<Record<Origin, Estimate>>>;
  /** kgCO2e a year of the present device's electricity: the most that any replacement can save. */
  readonly electricity: Estimate | undefined;
  /**
   * Years until a replacement that saves `saving` of the electricity has paid off, by origin; `null`: never.
   */
  readonly years: Readonly<Partial<Record<Origin, Estimate | null>>>;
  /** kgCO2e saved a year, in the making of its successor, by keeping the device longer than planned. */
  readonly keepingOneMoreYear: Estimate;
}

export interface BreakEvenQuestion {
  readonly device: string;
  readonly yearsKept?: number;
  readonly hoursPerDay?: number;
  /** Share of the present electricity that the replacement saves, 0 to 1; 1 is the best possible case. */
  readonly saving: number;
}

export function breakEven(
  question: BreakEvenQuestion,
  answers: Answers,
  catalogue: Catalogue,
  sample: Sample,
): BreakEven {
  const { device: id, yearsKept, hoursPerDay, saving } = question;
  const answer = {
    type: id,
    count: 1,
    ...(yearsKept && { yearsKept }),
    ...(hoursPerDay !== undefined && { hoursPerDay }),
  };
  const situation = complete({ ...answers, devices: [answer], unlistedDevices: 'none' }, catalogue);
  const device = situation.devices[0]!;
  const use = annualUse(situation, device);
  const origins: Origin[] = device.type.refit ? ['new', 'refurbished'] : ['new'];
  const spent = new Map(origins.map((origin) => [origin, embodied(situation, device, origin)]));
  const draw = (terms: readonly Term[]) => rowOf(terms, sample);
  const estimate = (terms: readonly Term[]) => interval(centralSum(terms), draw(terms));
  const years = (terms: readonly Term[]): Estimate | null => {
    if (!use || saving <= 0) return null;
    const [cost, gain] = [estimate(terms), estimate(use)];
    const [costs, gains] = [draw(terms), draw(use)];
    return interval(
      cost.central / (gain.central * saving),
      costs.map((kg, i) => kg / (gains[i]! * saving)),
    );
  };
  return {
    type: device.type,
    replacement: Object.fromEntries([...spent].map(([origin, terms]) => [origin, estimate(terms)])),
    electricity: use && estimate(use),
    years: Object.fromEntries([...spent].map(([origin, terms]) => [origin, years(terms)])),
    keepingOneMoreYear: oneMoreYear(device, spent.get('new')!, sample),
  };
}

function annualUse(situation: Situation, device: CompleteDevice): Term[] | undefined {
  const kWh = electricity(device);
  return kWh && situation.grid ? [product(kWh, situation.grid)] : undefined;
}

/** What a purchase spends: a refit; or making, delivery and the end of life that it will need. */
function embodied({ resolve }: Situation, { type }: CompleteDevice, origin: Origin): Term[] {
  const spent =
    origin === 'refurbished' ? [type.refit] : [type.manufacture, type.distribution, type.endOfLife];
  return spent.flatMap((id) => resolve(id) ?? []);
}

/** The making spread over one more year: making ÷ n less making ÷ (n + 1). */
function oneMoreYear(device: CompleteDevice, making: readonly Term[], sample: Sample): Estimate {
  const gain = (kg: number, n: number) => kg / n - kg / (n + 1);
  const kept = rowOf([device.years], sample);
  const made = rowOf(making, sample);
  return interval(
    gain(centralSum(making), device.years.central),
    made.map((kg, i) => gain(kg, kept[i]!)),
  );
}
