/**
 * The fields of a request, declared once: what each may hold, in which unit, within which bounds. The API's
 * contract is generated from this table, and one checker reads it on the server and in the browser alike.
 */
import { NETWORK_METHODS, ORIGINS } from '../catalogue/catalogue.ts';
import { RANGES } from '../catalogue/ranges.ts';
import {
  number,
  saying,
  whole,
  word,
  type Field,
  type Fields,
  type Wording,
  type Unit,
} from '../request/field.ts';
import { HOURS_PER_DAY, LEAST_YEARS, LIMITS } from './limits.ts';
import type * as own from './words/fr.ts';

declare module '../request/field.ts' {
  interface ModelWords {
    readonly household: typeof own;
  }
}

const said = saying(({ household }) => household.answers);

/** What is asked of any device, of a home or of a fleet. */
export const DEVICE_TYPE: Field = {
  kind: 'word',
  of: 'devices',
  required: true,
  about: said('deviceType'),
};
export const DEVICE_ORIGIN: Field = word(said('origin'), ORIGINS);

export const yearsInService = (about: Wording): Field => number(about, 'years', LEAST_YEARS, LIMITS.years);

const device: Fields = {
  type: DEVICE_TYPE,
  count: whole(said('count'), 'devices', 0, LIMITS.units),
  origin: DEVICE_ORIGIN,
  yearsKept: yearsInService(said('yearsKept')),
  hoursPerDay: number(said('hoursPerDay'), 'hoursPerDay', 0, HOURS_PER_DAY),
  owner: word(said('owner'), ['household', 'employer']),
  boughtThisYear: whole(said('boughtThisYear'), 'devices', 0, LIMITS.units),
  passedOn: {
    kind: 'flag',
    about: said('passedOn'),
  },
};

const subscriptions = (about: Wording, unit: Unit): Field => whole(about, unit, 0, LIMITS.subscriptions);
const traffic = (about: Wording): Field => number(about, 'GBPerMonth', 0, LIMITS.GBPerMonth);

const connections: Fields = {
  fixedLines: subscriptions(said('fixedLines'), 'lines'),
  fixedGBPerMonth: traffic(said('fixedTraffic')),
  sims: subscriptions(said('mobilePlans'), 'SIMCards'),
  mobileGBPerMonth: traffic(said('mobileTraffic')),
};

const use: Fields = {
  type: {
    kind: 'word',
    of: 'uses',
    required: true,
    about: said('useType'),
  },
  network: word(said('network'), ['fixed', 'mobile']),
  definition: {
    kind: 'definition',
    about: said('definition'),
  },
  hoursPerWeek: number(said('hoursPerWeek'), 'hoursPerWeek', 0, LIMITS.hoursPerWeek),
  countPerWeek: number(said('countPerWeek'), 'itemsPerWeek', 0, LIMITS.countPerWeek),
  storedGB: number(said('storedVolume'), 'GB', 0, LIMITS.storedGB),
  storedCount: number(said('storedCount'), 'elements', 0, LIMITS.storedCount),
};

const listed = (about: Wording, fields: Fields): Field => ({
  kind: 'list',
  max: LIMITS.listed,
  of: { kind: 'object', fields },
  about,
});
const UNLISTED = ['none', 'national'];

export const ANSWER_FIELDS: Fields = {
  people: whole(said('people'), 'people', 1, LIMITS.people),
  children: whole(said('children'), 'people', 0, LIMITS.people),
  teenagers: whole(said('teenagers'), 'people', 0, LIMITS.people),
  seniors: whole(said('seniors'), 'people', 0, LIMITS.people),
  grid: {
    kind: 'word',
    of: 'grids',
    about: said('grid'),
  },
  devices: listed(said('devices'), device),
  unlistedDevices: word(said('unlistedDevices'), UNLISTED),
  dormant: whole(said('dormant'), 'devices', 0, LIMITS.units),
  connections: {
    kind: 'object',
    fields: connections,
    about: said('connections'),
  },
  uses: listed(said('uses'), use),
  unlistedUses: word(said('unlistedUses'), UNLISTED),
  networkMethod: word(said('networkMethod'), NETWORK_METHODS),
  secondHand: word(said('secondHand'), ['cut-off', 'half']),
  view: word(said('view'), ['life', 'purchase-year']),
  switches: {
    kind: 'choices',
    about: said('switches'),
  },
  ranges: word(said('ranges'), RANGES),
};
