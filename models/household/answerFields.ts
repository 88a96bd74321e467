/**
 * The fields of a request, declared once: what each may hold, in which unit, within which bounds. The API's
 * contract is generated from this table, and one checker reads it on the server and in the browser alike.
 */
import { NETWORK_METHODS, ORIGINS, type Text } from '../catalogue/catalogue.ts';
import { RANGES } from '../catalogue/ranges.ts';
import { number, whole, word, type Field, type Fields } from '../request/field.ts';
import * as UNIT from '../request/unit.ts';
import { HOURS_PER_DAY, LEAST_YEARS, LIMITS } from './limits.ts';

/** What is asked of any device, of a home or of a fleet. */
export const DEVICE_TYPE: Field = {
  kind: 'word',
  of: 'devices',
  required: true,
  about: {
    fr: 'Type d’appareil, par son identifiant du catalogue',
    en: 'Device type, by its id in the catalogue',
  },
};
export const DEVICE_ORIGIN: Field = word(
  { fr: 'Acheté neuf, reconditionné ou d’occasion', en: 'Bought new, refurbished or second-hand' },
  ORIGINS,
);

export const yearsInService = (about: Text): Field => number(about, UNIT.years, LEAST_YEARS, LIMITS.years);

const device: Fields = {
  type: DEVICE_TYPE,
  count: whole({ fr: 'Nombre d’appareils', en: 'Number of devices' }, UNIT.devices, 0, LIMITS.units),
  origin: DEVICE_ORIGIN,
  yearsKept: yearsInService({ fr: 'Années de service chez vous', en: 'Years in service with you' }),
  hoursPerDay: number(
    { fr: 'Heures par jour et par appareil', en: 'Hours a day, per device' },
    UNIT.hoursPerDay,
    0,
    HOURS_PER_DAY,
  ),
  owner: word(
    {
      fr: 'À qui il appartient : d’un appareil de l’employeur, seule l’électricité compte',
      en: 'Whose it is: of an employer’s device, only electricity counts',
    },
    ['household', 'employer'],
  ),
  boughtThisYear: whole(
    {
      fr: 'Achetés dans les douze derniers mois (vue « année d’achat »)',
      en: 'Bought in the last twelve months (purchase-year view)',
    },
    UNIT.devices,
    0,
    LIMITS.units,
  ),
  passedOn: {
    kind: 'flag',
    about: {
      fr: 'Sera vendu ou donné après usage (règle « moitié »)',
      en: 'Will be sold or given away after use (half rule)',
    },
  },
};

const subscriptions = (about: Text, unit: Text): Field => whole(about, unit, 0, LIMITS.subscriptions);
const traffic = (about: Text): Field => number(about, UNIT.GBPerMonth, 0, LIMITS.GBPerMonth);

const connections: Fields = {
  fixedLines: subscriptions(
    { fr: 'Lignes fixes, box comprise', en: 'Fixed lines, box included' },
    UNIT.lines,
  ),
  fixedGBPerMonth: traffic({
    fr: 'Trafic fixe de tout le foyer',
    en: 'Fixed traffic of the whole household',
  }),
  sims: subscriptions({ fr: 'Forfaits mobiles', en: 'Mobile plans' }, UNIT.SIMCards),
  mobileGBPerMonth: traffic({
    fr: 'Trafic mobile de tout le foyer',
    en: 'Mobile traffic of the whole household',
  }),
};

const use: Fields = {
  type: {
    kind: 'word',
    of: 'uses',
    required: true,
    about: { fr: 'Usage, par son identifiant du catalogue', en: 'Use, by its id in the catalogue' },
  },
  network: word({ fr: 'Réseau emprunté', en: 'Network used' }, ['fixed', 'mobile']),
  definition: {
    kind: 'definition',
    about: { fr: 'Définition ou format, selon l’usage', en: 'Definition or format, by use' },
  },
  hoursPerWeek: number(
    {
      fr: 'Heures par semaine, ajoutées sur les personnes du foyer',
      en: 'Hours a week, added over the people of the household',
    },
    UNIT.hoursPerWeek,
    0,
    LIMITS.hoursPerWeek,
  ),
  countPerWeek: number(
    { fr: 'Nombre par semaine, pour tout le foyer', en: 'Number a week, for the whole household' },
    UNIT.itemsPerWeek,
    0,
    LIMITS.countPerWeek,
  ),
  storedGB: number({ fr: 'Volume gardé en ligne', en: 'Volume kept online' }, UNIT.GB, 0, LIMITS.storedGB),
  storedCount: number(
    { fr: 'Nombre gardé en ligne', en: 'Number kept online' },
    UNIT.elements,
    0,
    LIMITS.storedCount,
  ),
};

const UNLISTED = ['none', 'national'];

export const ANSWER_FIELDS: Fields = {
  people: whole({ fr: 'Personnes du foyer', en: 'People in the household' }, UNIT.people, 1, LIMITS.people),
  children: whole({ fr: 'Dont moins de 12 ans', en: 'Of whom under 12' }, UNIT.people, 0, LIMITS.people),
  teenagers: whole({ fr: 'Dont 12 à 17 ans', en: 'Of whom 12 to 17' }, UNIT.people, 0, LIMITS.people),
  seniors: whole({ fr: 'Dont 60 ans et plus', en: 'Of whom 60 and over' }, UNIT.people, 0, LIMITS.people),
  grid: {
    kind: 'word',
    of: 'grids',
    about: {
      fr: 'Réseau électrique du logement, code ISO 3166 ; FR si absent',
      en: 'Electricity grid of the home, ISO 3166 code; FR when absent',
    },
  },
  devices: {
    kind: 'list',
    max: LIMITS.listed,
    of: { kind: 'object', fields: device },
    about: {
      fr: 'Appareils en service. Absent : moyenne nationale ; liste vide : aucun',
      en: 'Devices in use. Absent: national distribution; empty list: none',
    },
  },
  unlistedDevices: word(
    {
      fr: 'Ce que valent les types que la liste ne nomme pas : aucun (par défaut) ou moyenne nationale',
      en: 'What the types not listed stand at: none (default) or national distribution',
    },
    UNLISTED,
  ),
  dormant: whole(
    { fr: 'Appareils qui dorment dans un tiroir', en: 'Devices asleep in a drawer' },
    UNIT.devices,
    0,
    LIMITS.units,
  ),
  connections: {
    kind: 'object',
    fields: connections,
    about: { fr: 'Lignes et forfaits', en: 'Lines and plans' },
  },
  uses: {
    kind: 'list',
    max: LIMITS.listed,
    of: { kind: 'object', fields: use },
    about: {
      fr: 'Usages. Absent : moyenne nationale ; liste vide : aucun',
      en: 'Uses. Absent: national distribution; empty list: none',
    },
  },
  unlistedUses: word(
    { fr: 'Ce que valent les usages que la liste ne nomme pas', en: 'What the uses not listed stand at' },
    UNLISTED,
  ),
  networkMethod: word(
    { fr: 'Méthode d’allocation des réseaux', en: 'How networks are allocated' },
    NETWORK_METHODS,
  ),
  secondHand: word(
    {
      fr: 'Charge d’un appareil d’occasion : rien (par défaut) ou la moitié',
      en: 'What a second-hand device carries: nothing (default) or half',
    },
    ['cut-off', 'half'],
  ),
  view: word(
    {
      fr: 'Étaler sur la durée de vie (par défaut) ou compter l’année d’achat',
      en: 'Spread over life (default) or charge the year of purchase',
    },
    ['life', 'purchase-year'],
  ),
  switches: {
    kind: 'choices',
    about: { fr: 'Choix là où les méthodes divergent', en: 'Choices where methods disagree' },
  },
  ranges: word(
    {
      fr: 'Fourchettes qui comptent : toutes celles que nous croyons (par défaut) ou les publiées seules, ce qui donne une fourchette plus étroite que ce que nous croyons',
      en: 'Ranges that count: all that we believe (default) or published ones alone, which gives a range narrower than what we believe',
    },
    RANGES,
  ),
};
