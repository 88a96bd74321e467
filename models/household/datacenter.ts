/**
 * Data centres → lines: for each use, the electricity of servers with the mix of the places that host it (47
 * % in France, 53 % abroad unless a switch says otherwise) and the making of the servers. A use listed
 * several times, by definition, is one item. Training of models, advertising, business and public services
 * are not caused by personal uses: they are the collective share, shown separately.
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

/** kgCO2e per kWh of the servers, as a sum: those hosted in France, and those hosted abroad. */
function hostMixes({ catalogue, resolve }: Situation): Term[] {
  const { domesticShare, foreignShare, domestic, foreign } = catalogue.hosting;
  return [
    product(resolve(domesticShare)!, resolve(domestic)!),
    product(resolve(foreignShare)!, resolve(foreign)!),
  ];
}
