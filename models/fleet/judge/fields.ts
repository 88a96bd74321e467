/**
 * The fields of a fleet as it is sent, declared once: what each may hold, in which unit and within which
 * bounds.
 */
import type { Catalogue, Text } from '../../catalogue/catalogue.ts';
import { checkFields, type Checked } from '../../request/check.ts';
import { number, whole, type Field, type Fields } from '../../request/field.ts';
import { UNIT } from '../../request/words/texts.ts';
import { DEVICE_ORIGIN, DEVICE_TYPE } from '../../household/answerFields.ts';
import type { Fleet } from '../read/fleet.ts';
import { STATES } from '../read/rules.ts';
import { FLEET_TEXTS } from './words/texts.ts';

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
    about: FLEET_TEXTS.state,
  },
  count: {
    ...fleetDevices(FLEET_TEXTS.count, 1),
    required: true,
  },
  year: fleetYear(FLEET_TEXTS.year),
  retired: fleetYear(FLEET_TEXTS.retired),
  origin: DEVICE_ORIGIN,
  priced: fleetDevices(FLEET_TEXTS.priced),
  euros: number(FLEET_TEXTS.cost, UNIT.EUR, 0, FLEET_LIMITS.euros),
};

export const FLEET_FIELDS: Fields = {
  year: { ...fleetYear(FLEET_TEXTS.described), required: true },
  posts: whole(FLEET_TEXTS.posts, FLEET_TEXTS.postsUnit, 1, FLEET_LIMITS.posts),
  groups: {
    kind: 'list',
    required: true,
    max: FLEET_LIMITS.groups,
    of: { kind: 'object', fields: group },
    about: FLEET_TEXTS.groups,
  },
};

/** Checks whether a value is a fleet. Never throws; reports what is wrong and where. */
export const checkFleet = (value: unknown, catalogue: Catalogue): Checked<Fleet> =>
  checkFields<Fleet>(value, FLEET_FIELDS, catalogue);
