/** The starting point of the tests of a fleet: the real rules, a fixed day, and short ways to read and to ask. */
import { councilCatalogue } from '../../../models/fleet/judge/council.ts';
import type { Fleet, FleetGroup } from '../../../models/fleet/read/fleet.ts';
import { readWhole, type FleetInventory, type ReadingOptions } from '../../../models/fleet/read/read.ts';
import type { Source } from '../../../models/fleet/read/table.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { catalogue, library, SEED } from '../shared.ts';

export const { reading, rules, prose } = library.fleet;
export const council = councilCatalogue(catalogue, rules);
export const TODAY = { year: 2026, month: 11, day: 25 } as const;

const DRAWS = 200;
export const sample = createSample(council.factors, DRAWS, SEED);

export const read = (source: Source, options: Partial<ReadingOptions> = {}): FleetInventory =>
  readWhole(source, reading, { today: TODAY, ...options });

/** A fleet of 2026, in service unless stated otherwise. */
export const fleetOf = (...groups: (Partial<FleetGroup> & Pick<FleetGroup, 'type' | 'count'>)[]): Fleet => ({
  year: TODAY.year,
  groups: groups.map((group) => ({ state: 'service', ...group })),
});

export const factor = (id: string): number => council.factors[id]!.central;
