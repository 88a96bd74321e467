/** The files of this folder as they are on disk, and what makes of them files that are known to be right. */
import { z } from 'zod';
import cases from './cases.json' with { type: 'json' };
import { cases as casesSchema } from './casesSchema.ts';
import datacenters from './datacenters.json' with { type: 'json' };
import directions from './directions.json' with { type: 'json' };
import devices from './devices.json' with { type: 'json' };
import electricityEmber from './electricity-ember.json' with { type: 'json' };
import electricityMaps from './electricity-maps.json' with { type: 'json' };
import electricity from './electricity.json' with { type: 'json' };
import equivalences from './equivalences.json' with { type: 'json' };
import { fleetFiles, RAW_FLEET } from './fleet/files.ts';
import { DataError, type Files } from './files.ts';
import lives from './lives.json' with { type: 'json' };
import national from './national.json' with { type: 'json' };
import networks from './networks.json' with { type: 'json' };
import published from './published.json' with { type: 'json' };
import reconciliations from './reconciliations.json' with { type: 'json' };
import { reconciliations as reconciliationsSchema } from './reconciliationsSchema.ts';
import { RAW_SCHOOL } from './school/files.ts';
import { school as schoolSchema } from './school/schema.ts';
import corridor from './corridor.json' with { type: 'json' };
import { corridor as corridorSchema } from './corridorSchema.ts';
import prices from './prices.json' with { type: 'json' };
import { prices as pricesSchema } from './pricesSchema.ts';
import levers from './programme/levers.json' with { type: 'json' };
import measures from './programme/measures.json' with { type: 'json' };
import programme from './programme/programme.json' with { type: 'json' };
import repair from './programme/repair.json' with { type: 'json' };
import * as programmeSchema from './programme/schema.ts';
import * as schema from './schema.ts';
import stockPublished from './stock/published.json' with { type: 'json' };
import reen from './reen/reen.json' with { type: 'json' };
import { reen as reenSchema } from './reen/schema.ts';
import stock from './stock/stock.json' with { type: 'json' };
import { stock as stockSchema } from './stock/schema.ts';
import sources from './sources.json' with { type: 'json' };
import switches from './switches.json' with { type: 'json' };
import territories from './territories/facts.json' with { type: 'json' };
import { territoryFacts } from './territories/schema.ts';

/** The files as they are on disk, before any check. */
export type RawFiles = Readonly<Record<keyof Files, unknown>>;

export const RAW_FILES = {
  sources,
  devices,
  networks,
  datacenters,
  electricity: [electricity, electricityEmber, electricityMaps],
  national,
  lives,
  territories,
  switches,
  equivalences,
  published,
  reconciliations,
  programme,
  measures,
  levers,
  repair,
  prices,
  corridor,
  fleet: RAW_FLEET,
  stock,
  stockPublished,
  directions,
  school: RAW_SCHOOL,
  reen,
  cases,
} as const satisfies RawFiles;

const ELECTRICITY_FILES = ['electricity.json', 'electricity-ember.json', 'electricity-maps.json'];

/** @throws DataError naming the file and the path of each problem */
export function parse(raw: RawFiles): Files {
  const problems: string[] = [];
  const checked = <S extends z.ZodType>(file: string, shape: S, value: unknown): z.infer<S> => {
    const result = shape.safeParse(value);
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) {
      problems.push(`${file}: ${path.join(' › ') || '(root)'}: ${message}`);
    }
    return value as z.infer<S>;
  };
  const files: Files = {
    sources: checked('sources.json', schema.sources, raw.sources),
    devices: checked('devices.json', schema.devices, raw.devices),
    networks: checked('networks.json', schema.networks, raw.networks),
    datacenters: checked('datacenters.json', schema.datacenters, raw.datacenters),
    electricity: (raw.electricity as unknown[]).map((file, i) =>
      checked(ELECTRICITY_FILES[i]!, schema.electricity, file),
    ),
    national: checked('national.json', schema.national, raw.national),
    lives: checked('lives.json', schema.lives, raw.lives),
    switches: checked('switches.json', schema.switches, raw.switches),
    territories: checked('territories/facts.json', territoryFacts, raw.territories),
    equivalences: checked('equivalences.json', schema.equivalences, raw.equivalences),
    published: checked('published.json', schema.published, raw.published),
    reconciliations: checked('reconciliations.json', reconciliationsSchema, raw.reconciliations),
    programme: checked('programme/programme.json', programmeSchema.programme, raw.programme),
    measures: checked('programme/measures.json', programmeSchema.measures, raw.measures),
    levers: checked('programme/levers.json', programmeSchema.levers, raw.levers),
    repair: checked('programme/repair.json', programmeSchema.repair, raw.repair),
    prices: checked('prices.json', pricesSchema, raw.prices),
    corridor: checked('corridor.json', corridorSchema, raw.corridor),
    fleet: checked('fleet', fleetFiles, raw.fleet),
    stock: checked('stock/stock.json', stockSchema, raw.stock),
    directions: checked('directions.json', schema.directions, raw.directions),
    stockPublished: checked('stock/published.json', schema.stockPublished, raw.stockPublished),
    school: checked('school', schoolSchema, raw.school),
    reen: checked('reen/reen.json', reenSchema, raw.reen),
    cases: checked('cases.json', casesSchema, raw.cases),
  };
  if (problems.length > 0) throw new DataError(problems);
  return files;
}
