/**
 * The fields of a fleet as it is sent, declared once: what each may hold, in which unit and within which
 * bounds.
 */
import type { Catalogue, Text } from '../../catalogue/catalogue.ts';
import { checkFields, type Checked } from '../../request/check.ts';
import { number, whole, type Field, type Fields } from '../../request/field.ts';
import * as UNIT from '../../request/unit.ts';
import { DEVICE_ORIGIN, DEVICE_TYPE } from '../../household/answerFields.ts';
import type { Fleet } from '../read/fleet.ts';
import { STATES } from '../read/rules.ts';

export const FLEET_LIMITS = {
  groups: 1000,
  devices: 1_000_000,
  euros: 1_000_000_000,
  posts: 1_000_000,
  oldestYear: 1980,
  latestYear: 2100,
} as const;

export const fleetYear = (about: Text): Field =>
  whole(about, UNIT.year, FLEET_LIMITS.oldestYear, FLEET_LIMITS.latestYear);
/** @param least how few there may be */
export const fleetDevices = (about: Text, least = 0): Field =>
  whole(about, UNIT.devices, least, FLEET_LIMITS.devices);

const group: Fields = {
  type: DEVICE_TYPE,
  state: {
    kind: 'word',
    words: STATES,
    required: true,
    about: {
      fr: 'Où il en est : en service, en stock, réformé, donné…',
      en: 'Where it stands: in service, in stock, retired, given…',
    },
  },
  count: {
    ...fleetDevices({ fr: 'Nombre d’appareils', en: 'Number of devices' }, 1),
    required: true,
  },
  year: fleetYear({ fr: 'Année d’achat', en: 'Year of purchase' }),
  retired: fleetYear({ fr: 'Année de réforme', en: 'Year of retirement' }),
  origin: DEVICE_ORIGIN,
  priced: fleetDevices({ fr: 'Appareils dont le prix est connu', en: 'Devices whose price is known' }),
  euros: number(
    { fr: 'Ce qu’ils ont coûté ensemble', en: 'What they cost together' },
    UNIT.EUR,
    0,
    FLEET_LIMITS.euros,
  ),
};

export const FLEET_FIELDS: Fields = {
  year: { ...fleetYear({ fr: 'Année décrite', en: 'Year described' }), required: true },
  posts: whole(
    { fr: 'Postes de travail', en: 'Desk posts' },
    { fr: 'postes', en: 'posts' },
    1,
    FLEET_LIMITS.posts,
  ),
  groups: {
    kind: 'list',
    required: true,
    max: FLEET_LIMITS.groups,
    of: { kind: 'object', fields: group },
    about: {
      fr: 'Appareils, par type, état, année et origine',
      en: 'Devices, by type, state, year and origin',
    },
  },
};

/** Checks whether a value is a fleet. Never throws; reports what is wrong and where. */
export const checkFleet = (value: unknown, catalogue: Catalogue): Checked<Fleet> =>
  checkFields<Fleet>(value, FLEET_FIELDS, catalogue);
