/** The files of data/ as they are on disk, so that a test can break one place and read them again. */
import datacenters from '../../data/datacenters.json' with { type: 'json' };
import devices from '../../data/devices.json' with { type: 'json' };
import electricityEmber from '../../data/electricity-ember.json' with { type: 'json' };
import electricityMaps from '../../data/electricity-maps.json' with { type: 'json' };
import electricity from '../../data/electricity.json' with { type: 'json' };
import equivalences from '../../data/equivalences.json' with { type: 'json' };
import { RAW_FLEET } from '../../data/fleet/files.ts';
import type { RawFiles } from '../../data/load.ts';
import { RAW_SCHOOL } from '../../data/school/files.ts';
import national from '../../data/national.json' with { type: 'json' };
import networks from '../../data/networks.json' with { type: 'json' };
import published from '../../data/published.json' with { type: 'json' };
import corridor from '../../data/corridor.json' with { type: 'json' };
import prices from '../../data/prices.json' with { type: 'json' };
import levers from '../../data/programme/levers.json' with { type: 'json' };
import measures from '../../data/programme/measures.json' with { type: 'json' };
import programme from '../../data/programme/programme.json' with { type: 'json' };
import repair from '../../data/programme/repair.json' with { type: 'json' };
import stockPublished from '../../data/stock/published.json' with { type: 'json' };
import reen from '../../data/reen/reen.json' with { type: 'json' };
import stock from '../../data/stock/stock.json' with { type: 'json' };
import sources from '../../data/sources.json' with { type: 'json' };
import switches from '../../data/switches.json' with { type: 'json' };
import territories from '../../data/territories/facts.json' with { type: 'json' };

const FILES: RawFiles = {
  sources,
  devices,
  networks,
  datacenters,
  electricity: [electricity, electricityEmber, electricityMaps],
  national,
  territories,
  switches,
  equivalences,
  published,
  programme,
  measures,
  levers,
  repair,
  prices,
  corridor,
  fleet: RAW_FLEET,
  stock,
  stockPublished,
  school: RAW_SCHOOL,
  reen,
};

type Json = Record<string, unknown>;

/** A copy with one value changed: `broken(['networks', 'factors', 'lines', 'unit'], 'kg')`; undefined removes it. */
export function broken(path: readonly (string | number)[], value: unknown): RawFiles {
  const copy = structuredClone(FILES) as unknown as Json;
  let held: Json = copy;
  for (const key of path.slice(0, -1)) held = held[key] as Json;
  const last = path.at(-1)!;
  if (value === undefined) delete held[last];
  else held[last] = value;
  return copy as unknown as RawFiles;
}

/** The index of an entry in a list of the files. */
export function indexOf(list: 'devices' | 'uses' | 'switches' | 'sources', id: string): number {
  const lists = {
    devices: devices.devices,
    uses: datacenters.uses,
    switches: switches.switches,
    sources: sources.sources,
  };
  const found = (lists[list] as readonly { id: string }[]).findIndex((entry) => entry.id === id);
  if (found < 0) throw new Error(`no ${id} in ${list}`);
  return found;
}
