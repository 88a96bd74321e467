/**
 * The fields of a fleet as it is sent, declared once: what each may hold, in which unit and within which
 * bounds.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { checkFields, type Checked } from '../../request/check.ts';
import { number, saying, whole, type Field, type Fields, type Wording } from '../../request/field.ts';
import { DEVICE_ORIGIN, DEVICE_TYPE } from '../../household/answerFields.ts';
import type { Fleet } from '../read/fleet.ts';
import { STATES } from '../read/rules.ts';
import type * as own from './words/fr.ts';

declare module '../../request/field.ts' {
  interface ModelWords {
    readonly judge: typeof own;
  }
}

const said = saying(({ judge }) => judge.fleetFields);

export const FLEET_LIMITS = {
  groups: 1000,
  devices: 1_000_000,
  euros: 1_000_000_000,
  posts: 1_000_000,
  oldestYear: 1980,
  latestYear: 2100,
} as const;

export const fleetYear = (about: Wording): Field =>
  whole(about, 'year', FLEET_LIMITS.oldestYear, FLEET_LIMITS.latestYear);
/** @param least how few there may be */
export const fleetDevices = (about: Wording, least = 0): Field =>
  whole(about, 'devices', least, FLEET_LIMITS.devices);

const group: Fields = {
  type: DEVICE_TYPE,
  state: {
    kind: 'word',
    words: STATES,
    required: true,
    about: said('state'),
  },
  count: {
    ...fleetDevices(said('count'), 1),
    required: true,
  },
  year: fleetYear(said('year')),
  retired: fleetYear(said('retired')),
  kept: whole(said('kept'), 'years', 0, FLEET_LIMITS.latestYear - FLEET_LIMITS.oldestYear),
  origin: DEVICE_ORIGIN,
  priced: fleetDevices(said('priced')),
  euros: number(said('cost'), 'EUR', 0, FLEET_LIMITS.euros),
};

export const FLEET_FIELDS: Fields = {
  year: { ...fleetYear(said('described')), required: true },
  posts: whole(said('posts'), 'posts', 1, FLEET_LIMITS.posts),
  groups: {
    kind: 'list',
    required: true,
    max: FLEET_LIMITS.groups,
    of: { kind: 'object', fields: group },
    about: said('groups'),
  },
};

/** Checks whether a value is a fleet. Never throws; reports what is wrong and where. */
export const checkFleet = (value: unknown, catalogue: Catalogue): Checked<Fleet> =>
  checkFields<Fleet>(value, FLEET_FIELDS, catalogue);
