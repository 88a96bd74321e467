/**
 * Data centres → lines: for each use, the electricity of servers at the mix of the places that host it (47 %
 * in France, 53 % abroad unless a switch says otherwise) and the making of the servers. Training of models,
 * advertising, business and public services cannot be reached from personal uses: they are the collective
 * share, shown apart.
 */
import { product, type Term } from '../term.ts';
import { addLine, type Line } from './line.ts';
import type { CompleteUse, Situation } from './situation.ts';
import { serverElectricity, serverManufacture, unitsPerYear } from './use.ts';

const UNITS = { hoursPerWeek: 'hour', countPerWeek: 'item', storedGB: 'GB stored', storedCount: 'item stored' };

export function datacenterLines(situation: Situation, lines: Line[]): void {
  const mixes = hostMixes(situation);
  for (const use of situation.uses) {
    if (use.amount.nothing) continue;
    const quantity = { value: unitsPerYear(use).central, unit: UNITS[use.type.measure] };
    addLine(lines, 'datacenter', use.type.id, 'manufacture', quantity, serverManufacture(situation, use));
    addLine(lines, 'datacenter', use.type.id, 'use', quantity, useTerms(situation, use, mixes));
  }
}

const useTerms = (situation: Situation, use: CompleteUse, mixes: readonly Term[]): Term[] =>
  serverElectricity(situation, use).flatMap((kWh) => mixes.map((mix) => product(kWh, mix)));

/** kgCO2e per kWh of the servers, as a sum: what is hosted in France, and what is hosted abroad. */
function hostMixes({ catalogue, resolve }: Situation): Term[] {
  const { domesticShare, foreignShare, domestic, foreign } = catalogue.hosting;
  return [
    product(resolve(domesticShare)!, resolve(domestic)!),
    product(resolve(foreignShare)!, resolve(foreign)!),
  ];
}
