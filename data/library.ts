/**
 * The whole library: what the models compute with, and the prose of provenance that explains it. The two
 * travel apart; `assemble` makes both from the parsed files and checks every reference and unit.
 */
import type {
  Assumption,
  Catalogue,
  DeviceType,
  Factor,
  FactorId,
  Grid,
  NetworkMethod,
  Switch,
  Text,
  UseType,
} from '../models/catalogue.ts';
import { NETWORK_METHODS } from '../models/catalogue.ts';
import { flaw, type Distribution } from '../models/distribution.ts';
import { deviceType, OWN_FACTORS } from '../models/device.ts';
import type { z } from 'zod';
import type * as schema from './schema.ts';

export interface Files {
  readonly sources: z.infer<typeof schema.sources>;
  readonly devices: z.infer<typeof schema.devices>;
  readonly networks: z.infer<typeof schema.networks>;
  readonly datacenters: z.infer<typeof schema.datacenters>;
  readonly electricity: readonly z.infer<typeof schema.electricity>[];
  readonly national: z.infer<typeof schema.national>;
  readonly switches: z.infer<typeof schema.switches>;
  readonly equivalences: z.infer<typeof schema.equivalences>;
  readonly published: z.infer<typeof schema.published>;
}

export type Source = Files['sources']['sources'][number];
export type PublishedTotal = Files['published']['totals'][number];

/** What a factor belongs to, for filters and headings. */
export type FactorKind =
  | 'device'
  | 'network'
  | 'datacenter'
  | 'electricity'
  | 'national'
  | 'equivalence';

/** A factor with everything that lets someone find it again and judge it. */
export interface DocumentedFactor extends Factor, Omit<schema.FactorRecord, 'value' | 'unit' | 'shape' | 'min' | 'max' | 'none' | 'step' | 'label' | 'licence'> {
  readonly kind: FactorKind;
  readonly label: Text;
  readonly licence: string;
  /** The factor that this one is an alternative to. */
  readonly alternativeTo?: FactorId;
}

export interface SwitchProse {
  readonly reason: Text;
  readonly options: Readonly<Record<string, Text>>;
}

export interface Library {
  readonly catalogue: Catalogue;
  readonly factors: Readonly<Record<FactorId, DocumentedFactor>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly deviceGroups: readonly { readonly id: string; readonly label: Text }[];
  readonly switchProse: Readonly<Record<string, SwitchProse>>;
  /** Why something is not counted: uses, grids. */
  readonly gaps: Readonly<Record<string, Text>>;
  readonly published: Files['published'];
}

/** Everything wrong with the files, each with its place. */
export class DataError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`data/: ${problems.length} problem(s)\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'DataError';
  }
}

const STAGE_LABELS: Readonly<Record<string, Text>> = {
  manufacture: { fr: 'fabrication', en: 'manufacture' },
  distribution: { fr: 'distribution', en: 'distribution' },
  'end-of-life': { fr: 'fin de vie', en: 'end of life' },
  power: { fr: 'puissance en marche', en: 'power while on' },
  electricity: { fr: 'électricité par an', en: 'electricity a year' },
  hours: { fr: 'heures par jour', en: 'hours a day' },
  years: { fr: 'années de service', en: 'years in service' },
  refurbished: { fr: 'part du neuf à la charge d’un reconditionné', en: 'share of new charged to a refurbished one' },
  mass: { fr: 'masse', en: 'mass' },
  metals: { fr: 'métaux et minéraux (ADPe)', en: 'metals and minerals (ADPe)' },
  'raw-material': { fr: 'matières mobilisées (MIPS)', en: 'raw material mobilised (MIPS)' },
};

/** @throws DataError with every problem found */
export function assemble(files: Files, version: string, hash: string): Library {
  const problems: string[] = [];
  const sources = Object.fromEntries(files.sources.sources.map((source) => [source.id, source]));
  const factors = document(files, sources, problems);
  const catalogue = build(files, factors, version, hash, problems);
  checkReferences(files, factors, problems);
  if (problems.length > 0) throw new DataError(problems);
  return {
    catalogue,
    factors,
    sources,
    deviceGroups: files.devices.groups,
    switchProse: Object.fromEntries(
      files.switches.switches.map(({ id, reason, options }) => [
        id,
        { reason, options: Object.fromEntries(options.map((option) => [option.id, option.why])) },
      ]),
    ),
    gaps: gapsOf(files),
    published: files.published,
  };
}

function document(files: Files, sources: Record<string, Source>, problems: string[]) {
  const factors: Record<FactorId, DocumentedFactor> = {};
  const add = (file: string, kind: FactorKind, id: FactorId, record: schema.FactorRecord, label?: Text) => {
    const place = `${file}: ${id}`;
    const source = sources[record.source];
    if (factors[id]) problems.push(`${place}: declared twice`);
    if (!source) problems.push(`${place}: unknown source "${record.source}"`);
    if (!record.label && !label) problems.push(`${place}: no label`);
    const distribution = distributionOf(record);
    const wrong = flaw(distribution);
    if (wrong) problems.push(`${place}: ${wrong}`);
    if (record.status === 'derived' && !record.formula) problems.push(`${place}: derived without a formula`);
    const { value: _value, shape: _shape, licence, ...rest } = record;
    factors[id] = {
      ...rest,
      ...distribution,
      id,
      kind,
      label: record.label ?? label ?? { fr: id, en: id },
      licence: licence ?? source?.licence ?? '',
      ...(id.includes('@') && { alternativeTo: id.slice(0, id.indexOf('@')) }),
    };
  };
  for (const device of files.devices.devices) {
    for (const [name, record] of Object.entries(device.factors)) {
      add('devices.json', 'device', `${device.id}.${name}`, record, deviceFactorLabel(device.label, name));
    }
  }
  const flat = (file: string, kind: FactorKind, records: Record<string, schema.FactorRecord>) => {
    for (const [id, record] of Object.entries(records)) add(file, kind, id, record);
  };
  flat('networks.json', 'network', files.networks.factors);
  flat('datacenters.json', 'datacenter', files.datacenters.factors);
  for (const { factors: records } of files.electricity) flat('electricity*.json', 'electricity', records);
  flat('equivalences.json', 'equivalence', files.equivalences.factors);
  flat('national.json', 'national', files.national.factors);
  for (const [id, { per: _per, question: _question, byAge: _byAge, ...record }] of Object.entries(
    files.national.assumptions,
  )) {
    add('national.json', 'national', id, record);
  }
  return factors;
}

function deviceFactorLabel(device: Text, name: string): Text | undefined {
  const stage = STAGE_LABELS[name.split('@')[0]!];
  return stage && { fr: `${device.fr}\u202f: ${stage.fr}`, en: `${device.en}: ${stage.en}` };
}

function distributionOf({ value, shape, ...rest }: schema.FactorRecord): Distribution {
  const bounds = boundsOf(rest);
  if (typeof value === 'number') {
    return { central: value, low: value, high: value, shape: 'fixed', ...bounds };
  }
  return { ...value, shape: shape ?? 'log-normal', ...bounds };
}

function build(
  files: Files,
  factors: Record<FactorId, DocumentedFactor>,
  version: string,
  hash: string,
  problems: string[],
): Catalogue {
  const { assumptions } = files.national;
  const required: Require = (id, unit) => {
    const found = factors[id];
    if (!found) problems.push(`${id}: missing`);
    else if (found.unit !== unit) problems.push(`${id}: unit is ${found.unit}, must be ${unit}`);
    return id;
  };
  const assumption = (id: FactorId, unit: string): Assumption | undefined => {
    const declared = assumptions[id];
    if (!declared) return undefined;
    const { per, question, byAge } = declared;
    return { factor: required(id, unit), question, per, ...(byAge && { byAge }) };
  };
  const needed = (id: FactorId, unit: string): Assumption =>
    assumption(id, unit) ?? { factor: required(id, unit), question: id, per: 'household' };

  const methods = (prefix: string) =>
    Object.fromEntries(
      NETWORK_METHODS.map((method) => [method, required(`${prefix}.${method}`, 'kgCO2e/GB')]),
    ) as Record<NetworkMethod, FactorId>;

  return {
    version,
    hash,
    factors: Object.fromEntries(Object.values(factors).map((factor) => [factor.id, numbersOf(factor)])),
    people: needed('people', 'person'),
    devices: files.devices.devices.map((device) => buildDevice(device, files, factors, required)),
    dormant: needed('dormant', 'unit'),
    networks: {
      lines: needed('lines', 'line'),
      sims: needed('sims', 'SIM'),
      fixedGBPerMonth: needed('traffic.fixed-other', 'GB/month'),
      mobileGBPerMonth: needed('traffic.mobile-other', 'GB/month'),
      shares: {
        fixed: required('traffic.share-fixed', 'share'),
        mobile: required('traffic.share-mobile', 'share'),
      },
      lineElectricity: required('fixed-line.electricity', 'kWh/line.year'),
      lineOperation: required('fixed-line.operation', 'kgCO2e/line.year'),
      lineManufacture: required('fixed-line.manufacture', 'kgCO2e/line.year'),
      simOperation: required('mobile-plan.operation', 'kgCO2e/SIM.year'),
      simManufacture: required('mobile-plan.manufacture', 'kgCO2e/SIM.year'),
      fixedGB: methods('fixed-traffic'),
      mobileGB: methods('mobile-traffic'),
    },
    uses: files.datacenters.uses.map(({ gap: _gap, ...use }) => useType(use, factors, assumption, problems)),
    hosting: {
      domesticShare: required('hosting.domestic-share', 'share'),
      foreignShare: required('hosting.foreign-share', 'share'),
      domestic: required('electricity.FR', 'kgCO2e/kWh'),
      foreign: required('hosting.foreign-mix', 'kgCO2e/kWh'),
    },
    grids: files.electricity.flatMap(({ grids }) => grids.map(gridOf)),
    switches: files.switches.switches.map(switchOf),
    equivalences: files.equivalences.equivalences,
    nationalDatacenters: required('datacenters.national', 'kgCO2e/person.year'),
  };
}

const numbersOf = ({ id, unit, central, low, high, shape, ...rest }: DocumentedFactor): Factor => ({
  id,
  unit,
  central,
  low,
  high,
  shape,
  ...boundsOf(rest),
});

const boundsOf = ({ min, max, none, step }: Partial<Distribution>) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...(none !== undefined && { none }),
  ...(step !== undefined && { step }),
});

const DEVICE_UNITS: Readonly<Record<keyof typeof OWN_FACTORS, string>> = {
  manufacture: 'kgCO2e/unit',
  distribution: 'kgCO2e/unit',
  endOfLife: 'kgCO2e/unit',
  power: 'W',
  electricity: 'kWh/year',
  refurbished: 'share',
  metals: 'kgSbeq/unit',
  rawMaterial: 'kg/unit',
};

type Require = (id: FactorId, unit: string) => FactorId;

/** A device as its factors describe it; the units of these are checked here. */
function buildDevice(device: Files['devices']['devices'][number], files: Files, factors: Record<FactorId, DocumentedFactor>, require: Require): DeviceType {
  const { id, label, group, places, variantOf } = device;
  const { assumptions } = files.national;
  const named = (name: 'count' | 'years' | 'hours') => assumptions[`${name}.${id}`];
  const ages = (['count', 'years', 'hours'] as const).flatMap((name) => (named(name)?.byAge ? [[name, named(name)!.byAge]] : []));
  const per = named('count')?.per;
  const built = deviceType(
    {
      id,
      label,
      group,
      places,
      ...(variantOf !== undefined && { variantOf }),
      ...(per && { per }),
      ...(ages.length > 0 && { ages: Object.fromEntries(ages) }),
    },
    (factorId) => factors[factorId] !== undefined,
  );
  for (const field of Object.keys(OWN_FACTORS) as (keyof typeof OWN_FACTORS)[]) {
    const own = built[field];
    if (own !== undefined) require(own, DEVICE_UNITS[field]);
  }
  require(built.years.factor, 'year');
  if (built.count) require(built.count.factor, 'unit');
  if (built.hours) require(built.hours.factor, 'hour/day');
  for (const share of Object.values(built.origins ?? {})) require(share, 'share');
  return built;
}

const AMOUNT_UNITS = {
  hoursPerWeek: 'hour/week',
  countPerWeek: 'item/week',
  storedGB: 'GB',
  storedCount: 'item',
} as const;

function useType(
  use: Omit<Files['datacenters']['uses'][number], 'gap'>,
  factors: Record<FactorId, DocumentedFactor>,
  assumption: (id: FactorId, unit: string) => Assumption | undefined,
  problems: string[],
): UseType {
  const { electricity, electricityPerGB, servers, serversPerGB, definitions } = use;
  const named = [electricity, electricityPerGB, servers, serversPerGB, ...definitions.map(({ traffic }) => traffic)];
  for (const id of named) if (id && !factors[id]) problems.push(`datacenters.json: use ${use.id}: unknown factor "${id}"`);
  return compact({ ...use, amount: assumption(`use.${use.id}`, AMOUNT_UNITS[use.measure]) });
}

const gridOf = ({ id, label, intensity }: Files['electricity'][number]['grids'][number]): Grid =>
  compact({ id, label, intensity: intensity ?? undefined });

const switchOf = ({ id, label, options }: Files['switches']['switches'][number]): Switch => ({
  id,
  label,
  options: options.map(({ why: _why, ...option }) => option),
});

/** Without the keys that are undefined. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

function gapsOf(files: Files): Record<string, Text> {
  const uses = files.datacenters.uses.map(({ id, gap }) => [`use:${id}`, gap] as const);
  const grids = files.electricity.flatMap(({ grids: all }) => all.map(({ id, gap }) => [`grid:${id}`, gap] as const));
  return Object.fromEntries([...uses, ...grids].filter(([, gap]) => gap)) as Record<string, Text>;
}

function checkReferences(files: Files, factors: Record<FactorId, DocumentedFactor>, problems: string[]): void {
  const must = (place: string, id: FactorId | null) => {
    if (id !== null && !factors[id]) problems.push(`${place}: unknown factor "${id}"`);
  };
  for (const { id, derivedFrom = [], alternativeTo } of Object.values(factors)) {
    for (const other of derivedFrom) must(id, other);
    if (alternativeTo) must(id, alternativeTo);
  }
  for (const { id, options } of files.switches.switches) {
    for (const option of options) {
      for (const [from, to] of Object.entries(option.replaces)) {
        const place = `switches.json: ${id}/${option.id}`;
        must(place, from);
        must(place, to);
        if (to !== null && factors[to] && factors[from] && factors[to].unit !== factors[from].unit) {
          problems.push(`${place}: ${to} is in ${factors[to].unit}, ${from} in ${factors[from].unit}`);
        }
      }
    }
  }
  for (const [id, { byAge = {} }] of Object.entries(files.national.assumptions)) {
    for (const other of Object.values(byAge)) must(`national.json: ${id}`, other ?? null);
  }
  for (const { grids } of files.electricity) {
    for (const { id, intensity, gap } of grids) {
      must(`grid ${id}`, intensity);
      if (intensity === null && !gap) problems.push(`grid ${id}: neither an intensity nor the reason of the gap`);
    }
  }
  for (const { id, gap } of files.datacenters.uses) {
    if (!files.national.assumptions[`use.${id}`] && !gap) {
      problems.push(`datacenters.json: use ${id}: neither a national distribution nor the reason of the gap`);
    }
  }
  for (const { id, factor } of files.equivalences.equivalences) must(`equivalence ${id}`, factor);
}
