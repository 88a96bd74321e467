/**
 * Data centres → lines: for each use, the electricity of servers at the mix of the places that host it (47 %
 * in France, 53 % abroad unless a switch says otherwise) and the making of the servers. A use that was listed
 * several times, by definition, is one item. Training of models, advertising, business and public services
 * cannot be reached from personal uses: they are the collective share, shown apart.
 */
import { product, type Term } from '../draws/term.ts';
import { addLine, type Line } from './line.ts';
import type { Situation } from './situation.ts';
import { serverElectricity, serverManufacture } from './use.ts';

const UNITS = {
  hoursPerWeek: 'hour',
  countPerWeek: 'item',
  storedGB: 'GB stored',
  storedCount: 'item stored',
};

export function datacenterLines(situation: Situation, lines: Line[]): void {
  const { uses } = situation;
  const mixes = hostMixes(situation);
  let i = 0;
  while (i < uses.length) {
    const { type } = uses[i]!;
    const making: Term[] = [];
    const running: Term[] = [];
    let value = 0;
    // the entries of one type follow one another
    for (; i < uses.length && uses[i]!.type === type; i++) {
      value += uses[i]!.units.central;
      for (const servers of serverManufacture(uses[i]!)) making.push(servers);
      for (const kWh of serverElectricity(uses[i]!)) {
        for (const mix of mixes) running.push(product(kWh, mix));
      }
    }
    const quantity = { value, unit: UNITS[type.measure] };
    addLine(lines, 'datacenter', type.id, 'manufacture', quantity, making);
    addLine(lines, 'datacenter', type.id, 'use', quantity, running);
  }
}

/** kgCO2e per kWh of the servers, as a sum: what is hosted in France, and what is hosted abroad. */
function hostMixes({ catalogue, resolve }: Situation): Term[] {
  const { domesticShare, foreignShare, domestic, foreign } = catalogue.hosting;
  return [
    product(resolve(domesticShare)!, resolve(domestic)!),
    product(resolve(foreignShare)!, resolve(foreign)!),
  ];
}
