/** The published footprint of one inhabitant, split into homes, work and what is shared. */
import type { Library } from '../../../data/library.ts';
import type { Component } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';

export const NATION_ROWS = ['household', 'work', 'network', 'datacenter'] as const;
export type NationRow = (typeof NATION_ROWS)[number];

export interface Nation {
  /** kgCO2e a year per inhabitant. */
  readonly total: number;
  readonly devices: number;
  readonly rows: Readonly<Record<NationRow, number>>;
  /** What of it is of data centres, with the range that is published for them alone. */
  readonly servers: Pick<Estimate, 'low' | 'high'>;
  /** Where it is told what the total counts, and what ours does: a comparison. */
  readonly told: string;
  /** Share of devices that are professional, by number of devices. */
  readonly professional: number;
  readonly source: {
    readonly publisher: string;
    /** When it was published, and the year it is about. */
    readonly published: number;
    readonly year: number;
  };
}

export const COMPONENT_OF: Readonly<Record<NationRow, Component>> = {
  household: 'device',
  work: 'device',
  network: 'network',
  datacenter: 'datacenter',
};

const SERVERS = 'datacenters.national';
/** Of the comparisons with published work, that of one person in France. */
const TOLD = 'ademe-inhabitant';

export function nation({ published, sources, catalogue }: Library): Nation {
  const { parameters } = published;
  const value = (name: string) => parameters[name]!.value;
  const { source, year } = parameters['per-inhabitant']!;
  const total = value('per-inhabitant');
  const devices = total * value('devices-share');
  const professional = value('professional-units');
  return {
    total,
    devices,
    rows: {
      household: devices * (1 - professional),
      work: devices * professional,
      network: total * value('networks-share'),
      datacenter: total * value('datacenters-share'),
    },
    servers: catalogue.factors[SERVERS]!,
    told: TOLD,
    professional,
    source: { publisher: sources[source]!.publisher, published: sources[source]!.year, year },
  };
}
