/** A copy of the files of data/ broken in one place, and what is made of it. */
import datacenters from '../../data/datacenters.json' with { type: 'json' };
import devices from '../../data/devices.json' with { type: 'json' };
import type { Library } from '../../data/library.ts';
import { libraryOf } from '../../data/load.ts';
import { parse, RAW_FILES, type RawFiles } from '../../data/parse.ts';
import sources from '../../data/sources.json' with { type: 'json' };
import switches from '../../data/switches.json' with { type: 'json' };

type Json = Record<string, unknown>;

/** A copy with one value changed: `broken(['networks', 'factors', 'lines', 'unit'], 'kg')`; undefined removes it. */
export function broken(path: readonly (string | number)[], value: unknown): RawFiles {
  const copy = structuredClone(RAW_FILES) as unknown as Json;
  let held: Json = copy;
  for (const key of path.slice(0, -1)) held = held[key] as Json;
  const last = path.at(-1)!;
  if (value === undefined) delete held[last];
  else held[last] = value;
  return copy as unknown as RawFiles;
}

/** @throws DataError naming the file and the path of each problem */
export const libraryFrom = (raw: RawFiles): Library => libraryOf(parse(raw));

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
