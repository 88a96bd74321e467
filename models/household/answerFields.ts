/**
 * The fields of a request, declared once: what each may hold, in which unit, within which bounds. The API's
 * contract is generated from this table, and one checker reads it on the server and in the browser alike.
 */
import { NETWORK_METHODS, ORIGINS, type Text } from '../catalogue/catalogue.ts';
import { RANGES } from '../catalogue/ranges.ts';
import { number, whole, word, type Field, type Fields } from '../request/field.ts';
import { UNIT } from '../request/words/texts.ts';
import { HOURS_PER_DAY, LEAST_YEARS, LIMITS } from './limits.ts';
import { ANSWER_TEXTS } from './words/texts.ts';

/** What is asked of any device, of a home or of a fleet. */
export const DEVICE_TYPE: Field = {
  kind: 'word',
  of: 'devices',
  required: true,
  about: ANSWER_TEXTS.deviceType,
};
export const DEVICE_ORIGIN: Field = word(ANSWER_TEXTS.origin, ORIGINS);

export const yearsInService = (about: Text): Field => number(about, UNIT.years, LEAST_YEARS, LIMITS.years);

const device: Fields = {
  type: DEVICE_TYPE,
  count: whole(ANSWER_TEXTS.count, UNIT.devices, 0, LIMITS.units),
  origin: DEVICE_ORIGIN,
  yearsKept: yearsInService(ANSWER_TEXTS.yearsKept),
  hoursPerDay: number(ANSWER_TEXTS.hoursPerDay, UNIT.hoursPerDay, 0, HOURS_PER_DAY),
  owner: word(ANSWER_TEXTS.owner, ['household', 'employer']),
  boughtThisYear: whole(ANSWER_TEXTS.boughtThisYear, UNIT.devices, 0, LIMITS.units),
  passedOn: {
    kind: 'flag',
    about: ANSWER_TEXTS.passedOn,
  },
};

const subscriptions = (about: Text, unit: Text): Field => whole(about, unit, 0, LIMITS.subscriptions);
const traffic = (about: Text): Field => number(about, UNIT.GBPerMonth, 0, LIMITS.GBPerMonth);

const connections: Fields = {
  fixedLines: subscriptions(ANSWER_TEXTS.fixedLines, UNIT.lines),
  fixedGBPerMonth: traffic(ANSWER_TEXTS.fixedTraffic),
  sims: subscriptions(ANSWER_TEXTS.mobilePlans, UNIT.SIMCards),
  mobileGBPerMonth: traffic(ANSWER_TEXTS.mobileTraffic),
};

const use: Fields = {
  type: {
    kind: 'word',
    of: 'uses',
    required: true,
    about: ANSWER_TEXTS.useType,
  },
  network: word(ANSWER_TEXTS.network, ['fixed', 'mobile']),
  definition: {
    kind: 'definition',
    about: ANSWER_TEXTS.definition,
  },
  hoursPerWeek: number(ANSWER_TEXTS.hoursPerWeek, UNIT.hoursPerWeek, 0, LIMITS.hoursPerWeek),
  countPerWeek: number(ANSWER_TEXTS.countPerWeek, UNIT.itemsPerWeek, 0, LIMITS.countPerWeek),
  storedGB: number(ANSWER_TEXTS.storedVolume, UNIT.GB, 0, LIMITS.storedGB),
  storedCount: number(ANSWER_TEXTS.storedCount, UNIT.elements, 0, LIMITS.storedCount),
};

const UNLISTED = ['none', 'national'];

export const ANSWER_FIELDS: Fields = {
  people: whole(ANSWER_TEXTS.people, UNIT.people, 1, LIMITS.people),
  children: whole(ANSWER_TEXTS.children, UNIT.people, 0, LIMITS.people),
  teenagers: whole(ANSWER_TEXTS.teenagers, UNIT.people, 0, LIMITS.people),
  seniors: whole(ANSWER_TEXTS.seniors, UNIT.people, 0, LIMITS.people),
  grid: {
    kind: 'word',
    of: 'grids',
    about: ANSWER_TEXTS.grid,
  },
  devices: {
    kind: 'list',
    max: LIMITS.listed,
    of: { kind: 'object', fields: device },
    about: ANSWER_TEXTS.devices,
  },
  unlistedDevices: word(ANSWER_TEXTS.unlistedDevices, UNLISTED),
  dormant: whole(ANSWER_TEXTS.dormant, UNIT.devices, 0, LIMITS.units),
  connections: {
    kind: 'object',
    fields: connections,
    about: ANSWER_TEXTS.connections,
  },
  uses: {
    kind: 'list',
    max: LIMITS.listed,
    of: { kind: 'object', fields: use },
    about: ANSWER_TEXTS.uses,
  },
  unlistedUses: word(ANSWER_TEXTS.unlistedUses, UNLISTED),
  networkMethod: word(ANSWER_TEXTS.networkMethod, NETWORK_METHODS),
  secondHand: word(ANSWER_TEXTS.secondHand, ['cut-off', 'half']),
  view: word(ANSWER_TEXTS.view, ['life', 'purchase-year']),
  switches: {
    kind: 'choices',
    about: ANSWER_TEXTS.switches,
  },
  ranges: word(ANSWER_TEXTS.ranges, RANGES),
};
