/**
 * Three more criteria, where a source gives them: metals and minerals (abiotic depletion, kg Sb eq), raw material
 * mobilised (kg) and fossil resources (MJ), over all stages but use, spread over the years kept. They answer the
 * green rule: take no more than nature can renew. They are never added up, nor to carbon. Left out: the parts of a
 * refit, which no source gives by device; the box, whose metals are suspect (some 87 times below a router’s); water,
 * for which sources differ by six and count different things.
 */
import type { DeviceType } from '../catalogue/catalogue.ts';
import { criterionFactor, type Criterion } from '../catalogue/criterion.ts';
import type { Estimate } from '../draws/distribution.ts';
import type { FactorId } from '../draws/factor.ts';
import { rowOf } from '../draws/products.ts';
import { estimateOf, withCentral, type Spread } from '../draws/spread.ts';
import type { Sample } from '../draws/sample.ts';
import { centralSum, product, type Term } from '../draws/term.ts';
import { devicesPerYear, originsOf, partOfMaking } from './device.ts';
import type { Situation } from './situation.ts';

export interface CriterionTotal extends Omit<CriterionSpread, 'spread'> {
  /** Household amount a year: kg Sb eq, kg, or MJ. */
  readonly total: Estimate;
}

export interface CriterionSpread {
  /** The same at the central value and over the draws. */
  readonly spread: Spread;
  /** The factors that it is made with, which say their source and grade. */
  readonly factors: readonly FactorId[];
  /** Devices of the household that the source covers, and those it does not. */
  readonly covered: readonly DeviceType[];
  readonly uncovered: readonly DeviceType[];
}

/** @param sample of the situation's catalogue */
export function criterion(situation: Situation, which: Criterion, sample: Sample): CriterionTotal {
  const { spread, ...rest } = criterionSpread(situation, which, sample);
  return { total: estimateOf(spread), ...rest };
}

/** The same on every draw. */
export function criterionSpread(situation: Situation, which: Criterion, sample: Sample): CriterionSpread {
  const covered = new Map<DeviceType, FactorId>();
  const uncovered = new Set<DeviceType>();
  const terms: Term[] = [];
  for (const device of situation.devices) {
    if (device.count.nothing || device.answer.owner === 'employer') continue;
    const refitted = device.answer.origin === 'refurbished' && device.type.refit !== undefined;
    const factor = criterionFactor(device.type.id, which);
    const perDevice = refitted ? undefined : situation.resolve(factor);
    if (!perDevice) {
      uncovered.add(device.type);
      continue;
    }
    covered.set(device.type, factor);
    for (const { origin, share } of originsOf(device)) {
      const bought = product(devicesPerYear(situation, device, origin), share);
      const made = product(perDevice, partOfMaking(origin, situation, device));
      terms.push(product(bought, made));
    }
  }
  return {
    spread: withCentral(centralSum(terms), rowOf(terms, sample)),
    factors: [...covered.values()],
    covered: [...covered.keys()],
    uncovered: [...uncovered],
  };
}
