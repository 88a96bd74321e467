/**
 * How the factors of a device are named, in one place: `smartphone.manufacture`, `count.smartphone`. The
 * factors that exist decide what a catalogue knows of a device.
 */
import {
  ORIGINS,
  type AgeBand,
  type Assumption,
  type DeviceType,
  type Origin,
  type Premises,
  type Text,
} from './catalogue.ts';
import type { FactorId } from '../draws/factor.ts';

type ByAge = Readonly<Partial<Record<AgeBand, FactorId>>>;

/** What a catalogue states about a device in addition to its factors. */
export interface DeviceEntry {
  readonly id: string;
  readonly label: Text;
  readonly group: string;
  readonly places: readonly Premises[];
  readonly variantOf?: string;
  /** What its national count is counted by, and the ages that its count, years and hours distinguish. */
  readonly per?: Assumption['per'];
  readonly ages?: Readonly<Partial<Record<'count' | 'years' | 'hours', ByAge>>>;
}

/** Field of a device type → last part of the name of its factor. */
export const OWN_FACTORS = {
  manufacture: 'manufacture',
  distribution: 'distribution',
  endOfLife: 'end-of-life',
  power: 'power',
  electricity: 'electricity',
  refit: 'refit',
  secondLife: 'second-life',
  models: 'models',
} as const;

/** @param has whether a factor of that name exists */
export function deviceType(entry: DeviceEntry, has: (id: FactorId) => boolean): DeviceType {
  const { id, variantOf, per = 'household', ages = {} } = entry;
  const base = variantOf ?? id;
  const question = `device:${base}`;
  const assume = (name: 'count' | 'years' | 'hours', of: Assumption['per']): Assumption | undefined => {
    // a size of a thing lasts as long as the thing
    const national = `${name}.${name === 'years' ? base : id}`;
    const own = `${id}.${name}`;
    const factor = has(national) ? national : has(own) ? own : undefined;
    const byAge = ages[name];
    return factor === undefined ? undefined : { factor, question, per: of, ...(byAge && { byAge }) };
  };
  const fields: Record<string, FactorId> = {};
  for (const [field, name] of Object.entries(OWN_FACTORS)) {
    if (has(`${id}.${name}`)) fields[field] = `${id}.${name}`;
  }
  const count = assume('count', per);
  const hours = assume('hours', 'device');
  const origins = has(`origin.${id}.new`)
    ? (Object.fromEntries(ORIGINS.map((origin) => [origin, `origin.${id}.${origin}`])) as Record<
        Origin,
        FactorId
      >)
    : undefined;
  return {
    ...whatItIs(entry),
    manufacture: `${id}.manufacture`,
    ...fields,
    ...(origins && { origins }),
    ...(count && { count }),
    // without any, whoever reads the files says what is missing
    years: assume('years', 'device')!,
    ...(hours && { hours }),
  };
}

/** The entry that a device type was made from. */
export function deviceEntry(type: DeviceType): DeviceEntry {
  const { count, years, hours } = type;
  const ages = Object.entries({ count, years, hours }).flatMap(([name, of]) =>
    of?.byAge ? [[name, of.byAge]] : [],
  );
  return {
    ...whatItIs(type),
    ...(count && { per: count.per }),
    ...(ages.length > 0 && { ages: Object.fromEntries(ages) }),
  };
}

/** What an entry and the type made from it say alike. */
const whatItIs = ({ id, label, group, places, variantOf }: DeviceEntry | DeviceType) => ({
  id,
  label,
  group,
  places,
  ...(variantOf !== undefined && { variantOf }),
});
