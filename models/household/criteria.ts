/**
 * Two more criteria, where a source gives them: metals and minerals (abiotic depletion, kg Sb eq) and raw
 * material mobilised (kg), over all stages but use, spread over the years kept. They answer the green rule:
 * take no more than nature can renew. Left out: the parts of a refit, which no source gives by device; water,
 * whose units and methods still differ between sources.
 */
import type { DeviceType } from '../catalogue/catalogue.ts';
import { product } from '../draws/term.ts';
import { devicesPerYear, originsOf, partOfMaking } from './device.ts';
import type { Situation } from './situation.ts';

export type Criterion = 'metals' | 'rawMaterial';

export interface CriterionTotal {
  /** Household amount a year: kg Sb eq, or kg. */
  readonly amount: number;
  /** Devices of the household that the source covers, and those it does not. */
  readonly covered: readonly DeviceType[];
  readonly uncovered: readonly DeviceType[];
}

export function criterion(situation: Situation, which: Criterion): CriterionTotal {
  const { factors } = situation.catalogue;
  const covered = new Set<DeviceType>();
  const uncovered = new Set<DeviceType>();
  let amount = 0;
  for (const device of situation.devices) {
    if (device.count.nothing || device.answer.owner === 'employer') continue;
    const refitted = device.answer.origin === 'refurbished' && device.type.refit !== undefined;
    const perDevice = refitted ? undefined : device.type[which];
    (perDevice ? covered : uncovered).add(device.type);
    if (!perDevice) continue;
    for (const { origin, share } of originsOf(device)) {
      const bought = product(devicesPerYear(situation, device, origin), share);
      amount +=
        factors[perDevice]!.central * product(bought, partOfMaking(origin, situation, device)).central;
    }
  }
  return { amount, covered: [...covered], uncovered: [...uncovered] };
}
