/**
 * The catalogue for the way a public body uses its devices: they are kept as long as public bodies keep them,
 * and are on as long as an office is open; nothing is assumed that was not listed. A device whose public life
 * or hours are unknown keeps the catalogue's own. Everything else, factors and rules of the footprint alike,
 * is the household's.
 */
import type { Assumption, Catalogue, DeviceType } from '../../catalogue/catalogue.ts';
import type { FactorId } from '../../draws/factor.ts';
import { memo } from '../../draws/memo.ts';
import type { FleetRules } from '../read/rules.ts';

const known = new WeakMap<Catalogue, WeakMap<FleetRules, Catalogue>>();

/** Made once for each catalogue and its rules. */
export function councilCatalogue(catalogue: Catalogue, rules: FleetRules): Catalogue {
  const byRules = memo(known, catalogue, () => new WeakMap<FleetRules, Catalogue>());
  return memo(byRules, rules, () => build(catalogue, rules));
}

function build(catalogue: Catalogue, rules: FleetRules): Catalogue {
  return {
    ...catalogue,
    factors: { ...catalogue.factors, ...rules.factors },
    devices: catalogue.devices.map((type) => inCouncil(type, rules)),
  };
}

function inCouncil(
  { count: _count, origins: _origins, ...type }: DeviceType,
  { years, hours }: FleetRules,
): DeviceType {
  const kept = years[type.id];
  const on = hours[type.id];
  return {
    ...type,
    years: kept === undefined ? withoutAges(type.years) : perDevice(kept, type.id),
    ...(on !== undefined && { hours: perDevice(on, type.id) }),
  };
}

const perDevice = (factor: FactorId, id: string): Assumption => ({
  factor,
  question: `device:${id}`,
  per: 'device',
});

const withoutAges = ({ byAge: _byAge, ...assumption }: Assumption): Assumption => assumption;

/** Years that a public body keeps a device, at the central value. */
export function centralYears(type: string, { devices, factors }: Catalogue): number | undefined {
  const device = devices.find(({ id }) => id === type);
  return device && factors[device.years.factor]!.central;
}

/** Years that a refurbished one lasts, at the central value; nothing where no figure gives its footprint or its life. */
export function centralSecondLife(type: string, { devices, factors }: Catalogue): number | undefined {
  const device = devices.find(({ id }) => id === type);
  return device?.refit && device.secondLife ? factors[device.secondLife]!.central : undefined;
}
