/** Each quantity of the files as one documented factor: its distribution, its label, its source. */
import type { Text } from '../models/catalogue/catalogue.ts';
import { inEach } from '../models/catalogue/language.ts';
import { COLON } from '../models/catalogue/writing.ts';
import type { FactorId } from '../models/draws/factor.ts';
import { flaw, lawOf, type Declaration } from '../models/draws/declaration.ts';
import type { Distribution } from '../models/draws/distribution.ts';
import type { Evidence } from '../models/proposals/seal.ts';
import type { FactorKind } from '../models/catalogue/provenance.ts';
import type { DocumentedFactor, Files, Source } from './files.ts';
import { equipmentFactors } from './equipment.ts';
import names from './names.json' with { type: 'json' };
import { parametersOf } from './programme/records.ts';
import type * as schema from './schema.ts';

/** What follows the name of a device in those of its factors. */
const STAGES: Readonly<Record<string, Text>> = names.stages;

/** The two factors of a row of `lives.json`, by device: of one home, then of many. */
export const yearsOf = (device: string): FactorId => `years.${device}`;
export const firstLifeOf = (device: string): FactorId => `stock.${device}.first-life`;

export function documentFactors(files: Files, sources: Record<string, Source>, problems: string[]) {
  const factors: Record<FactorId, DocumentedFactor> = {};
  const add = (
    file: string,
    kind: FactorKind,
    id: FactorId,
    record: schema.FactorRecord & { evidence?: Evidence; unmeasured?: true },
    label?: Text,
  ) => {
    const place = `${file}: ${id}`;
    const source = sources[record.source];
    if (factors[id]) problems.push(`${place}: declared twice`);
    if (!source) problems.push(`${place}: unknown source "${record.source}"`);
    if (!record.label && !label) problems.push(`${place}: no label`);
    const declaration = declarationOf(record);
    const wrong = flaw(declaration);
    if (wrong) problems.push(`${place}: ${wrong}`);
    if ((record.centralIs === undefined) !== (declaration.shape === 'fixed'))
      problems.push(`${place}: centralIs goes with a range, and a range with centralIs`);
    if (record.unmeasured && !isMiddle(declaration))
      problems.push(`${place}: nobody measured it, so low must be 0 and central the middle of low and high`);
    if (record.status === 'derived' && !record.formula) problems.push(`${place}: derived without a formula`);
    const { value: _value, shape: _shape, licence, ...rest } = record;
    factors[id] = {
      ...rest,
      ...(wrong ? declaration : lawOf(declaration)),
      id,
      kind,
      label: record.label ?? label ?? inEach(() => id),
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
  flat('programme/levers.json', 'lever', parametersOf(files));
  flat('prices.json', 'price', files.prices.factors);
  flat('corridor.json', 'corridor', files.corridor.factors);
  flat('fleet/parameters.json', 'national', files.fleet.parameters.assumptions);
  flat('fleet/parameters.json', 'national', files.fleet.parameters.conventions);
  flat('fleet/parameters.json', 'lever', files.fleet.parameters.levers);
  flat('stock/stock.json', 'stock', files.stock.factors);
  flat('national.json', 'national', files.national.factors);
  for (const [id, { per: _per, question: _question, byAge: _byAge, ...record }] of Object.entries(
    files.national.assumptions,
  )) {
    add('national.json', 'national', id, record);
  }
  for (const [id, record] of equipmentFactors(files)) add('national.json', 'national', id, record);
  const labels = new Map(files.devices.devices.map(({ id, label }) => [id, label]));
  for (const { device, years, oneHome, manyHomes, byAge: _byAge, ...rest } of files.lives.lives) {
    const life = { ...rest, centralIs: 'harmonic-mean', unit: 'year' } as const;
    const named = labels.get(device);
    if (!named) problems.push(`lives.json: unknown device "${device}"`);
    const label = (name: string) => deviceFactorLabel(named ?? inEach(() => device), name);
    const one = { ...life, value: { central: years, ...oneHome } };
    const many = { ...life, value: { central: years, ...manyHomes } };
    add('lives.json', 'national', yearsOf(device), one, label('years'));
    add('lives.json', 'stock', firstLifeOf(device), many, label('first-life'));
  }
  return factors;
}

/** The one rule for what nobody measured: the range starts at zero, and the centre is the middle of what is argued. */
const isMiddle = ({ low, central, high }: Declaration) => low === 0 && central === high / 2;

function deviceFactorLabel(device: Text, name: string): Text | undefined {
  const stage = STAGES[name.split('@')[0]!];
  return stage && inEach((each) => device[each] + COLON[each] + stage[each]);
}

function declarationOf({ value, shape, centralIs, ...rest }: schema.FactorRecord): Declaration {
  const bounds = boundsOf(rest);
  if (typeof value === 'number') {
    return { central: value, low: value, high: value, shape: 'fixed', ...bounds };
  }
  const law = { ...value, shape: shape ?? 'log-normal', ...bounds };
  return centralIs === 'median' || centralIs === 'harmonic-mean' ? { ...law, keeps: centralIs } : law;
}

type Optional = { readonly [K in keyof Distribution]?: Distribution[K] | undefined };

/** The optional parts of a distribution, when they are present. */
export const boundsOf = ({ medianAt, min, max, none, step, values }: Optional) => ({
  ...(medianAt !== undefined && { medianAt }),
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...(none !== undefined && { none }),
  ...(step !== undefined && { step }),
  ...(values !== undefined && { values }),
});
