/** Documented factors → the catalogue that the models compute with; units are checked on the way. */
import type {
  Assumption,
  Catalogue,
  DeviceType,
  Grid,
  NetworkMethod,
  Switch,
  UseType,
} from '../models/catalogue/catalogue.ts';
import { NETWORK_METHODS } from '../models/catalogue/catalogue.ts';
import { CRITERIA, criterionFactor, type Criterion } from '../models/catalogue/criterion.ts';
import { deviceType, OWN_FACTORS } from '../models/catalogue/device.ts';
import type { Factor, FactorId } from '../models/draws/factor.ts';
import { present } from '../models/request/present.ts';
import { equipmentIds } from './equipment.ts';
import { boundsOf } from './factors.ts';
import type { DocumentedFactor, Files } from './files.ts';

export function buildCatalogue(
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
    equipment: equipmentIds(files).map((id) => required(id, 'number')),
    handover: required('handover.carriage', 'kgCO2e/unit'),
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
    grids: files.electricity.flatMap(({ grids }, file) =>
      // the first file lists the territories of France
      grids.map((grid) => ({ ...gridOf(grid), ...(file > 0 && { abroad: true as const }) })),
    ),
    switches: files.switches.switches.map(switchOf),
    equivalences: files.equivalences.equivalences,
    nationalDatacenters: required('datacenters.national', 'kgCO2e/person.year'),
  };
}

export const numbersOf = (factor: DocumentedFactor): Factor => ({
  id: factor.id,
  unit: factor.unit,
  central: factor.central,
  low: factor.low,
  high: factor.high,
  shape: factor.shape,
  ...boundsOf(factor),
  ...(factor.range === 'judgement' && factor.shape !== 'fixed' && { judged: true }),
});

const DEVICE_UNITS: Readonly<Record<keyof typeof OWN_FACTORS, string>> = {
  manufacture: 'kgCO2e/unit',
  distribution: 'kgCO2e/unit',
  endOfLife: 'kgCO2e/unit',
  power: 'W',
  electricity: 'kWh/year',
  refit: 'kgCO2e/unit',
  secondLife: 'year',
  models: 'share',
};

const CRITERION_FACTOR_UNITS: Readonly<Record<Criterion, string>> = {
  metals: 'kgSbeq/unit',
  rawMaterial: 'kg/unit',
  fossil: 'MJ/unit',
};

type Require = (id: FactorId, unit: string) => FactorId;

/** A device as its factors describe it; this checks their units. */
function buildDevice(
  device: Files['devices']['devices'][number],
  files: Files,
  factors: Record<FactorId, DocumentedFactor>,
  require: Require,
): DeviceType {
  const { id, label, group, places, variantOf } = device;
  const { assumptions } = files.national;
  const byAge = {
    count: assumptions[`count.${id}`]?.byAge,
    years: files.lives.lives.find((life) => life.device === id)?.byAge,
    hours: assumptions[`hours.${id}`]?.byAge,
  };
  const ages = Object.entries(byAge).filter(([, bands]) => bands !== undefined);
  const per = assumptions[`count.${id}`]?.per;
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
  for (const which of CRITERIA) {
    const own = criterionFactor(id, which);
    if (factors[own]) require(own, CRITERION_FACTOR_UNITS[which]);
  }
  require((built.years as DeviceType['years'] | undefined)?.factor ?? `${id}.years`, 'year');
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

/** What a year of a use is counted in: hours, items, or a stock held. */
const PER_UNIT = {
  hoursPerWeek: 'hour',
  countPerWeek: 'item',
  storedGB: 'GB.year',
  storedCount: 'item.year',
} as const;

function useType(
  use: Omit<Files['datacenters']['uses'][number], 'gap'>,
  factors: Record<FactorId, DocumentedFactor>,
  assumption: (id: FactorId, unit: string) => Assumption | undefined,
  problems: string[],
): UseType {
  const { id, measure, electricity, electricityPerGB, servers, serversPerGB, kept, definitions } = use;
  const per = PER_UNIT[measure];
  const named: [FactorId | undefined, string][] = [
    [electricity, `kWh/${per}`],
    [servers, `kgCO2e/${per}`],
    [electricityPerGB, 'kWh/GB'],
    [serversPerGB, 'kgCO2e/GB'],
    [kept?.years, 'year'],
    [kept?.electricity, 'kWh/GB.year'],
    [kept?.servers, 'kgCO2e/GB.year'],
    ...definitions.map(({ traffic }): [FactorId, string] => [traffic, `GB/${per}`]),
  ];
  for (const [factor, unit] of named) {
    if (factor === undefined) continue;
    const place = `datacenters.json: use ${id}`;
    const found = factors[factor];
    if (!found) problems.push(`${place}: unknown factor "${factor}"`);
    else if (found.unit !== unit)
      problems.push(`${place}: ${factor} is in ${found.unit}, must be in ${unit}`);
  }
  const room = kept && assumption(kept.room, 'GB');
  if (kept && !room) problems.push(`datacenters.json: use ${id}: national.json lacks "${kept.room}"`);
  if (kept && definitions.length === 0)
    problems.push(`datacenters.json: use ${id}: keeps GB that nothing counts`);
  return present({
    ...use,
    kept: kept && room && { ...kept, room },
    amount: assumption(`use.${id}`, AMOUNT_UNITS[measure]),
  });
}

const gridOf = ({ id, label, intensity }: Files['electricity'][number]['grids'][number]): Grid =>
  present({ id, label, intensity: intensity ?? undefined });

const switchOf = ({ id, label, options }: Files['switches']['switches'][number]): Switch => ({
  id,
  label,
  options: options.map(({ why: _why, ...option }) => option),
});
