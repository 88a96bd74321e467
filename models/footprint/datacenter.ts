/**
 * Data centres → lines: for each use, the electricity of servers at the mix of the places that host it (47 %
 * in France, 53 % abroad unless a switch says otherwise) and the making of the servers. Training of models,
 * advertising, business and public services cannot be reached from personal uses: they are the collective
 * share, shown apart.
 */
import { factor, product } from '../term.ts';
import { line, type Charge, type Line } from './line.ts';
import type { CompleteUse, Situation } from './situation.ts';
import { serverElectricity, serverManufacture, unitsPerYear } from './use.ts';

const UNITS = { hoursPerWeek: 'hour', countPerWeek: 'item', storedGB: 'GB stored', storedCount: 'item stored' };

export function datacenterLines(situation: Situation, lines: Line[]): void {
  for (const use of situation.uses) {
    if (use.amount.constant === 0) continue;
    const push = (made: Line | undefined) => made && lines.push(made);
    push(manufactureLine(situation, use));
    push(useLine(situation, use));
  }
}

const itemOf = (use: CompleteUse) => ({ component: 'datacenter', item: use.type.id }) as const;

function useLine(situation: Situation, use: CompleteUse): Line | undefined {
  const { domesticShare, foreignShare, domestic, foreign } = situation.catalogue.hosting;
  const places = [
    [domesticShare, domestic],
    [foreignShare, foreign],
  ] as const;
  const kWh = serverElectricity(situation, use);
  const charges: Charge[] = kWh.flatMap((quantity) =>
    places.flatMap(([share, mix]) => {
      const [shareId, mixId] = [situation.resolve(share), situation.resolve(mix)];
      if (shareId === null || mixId === null) return [];
      return [{ quantity: product(quantity, factor(shareId)), impact: factor(mixId) }];
    }),
  );
  return line(situation, { ...itemOf(use), stage: 'use' }, unitsPerYear(use), UNITS[use.type.measure], charges);
}

function manufactureLine(situation: Situation, use: CompleteUse): Line | undefined {
  const charges = serverManufacture(situation, use).map((quantity) => ({ quantity, impact: ONE }));
  return line(situation, { ...itemOf(use), stage: 'manufacture' }, unitsPerYear(use), UNITS[use.type.measure], charges);
}

const ONE = { constant: 1, times: [], over: [] };
