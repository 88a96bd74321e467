/**
 * The fields of a request, declared once: what each may hold, in which unit, within which bounds. The API's
 * contract is generated from this table, and one checker reads it on the server and in the browser alike.
 */
import { NETWORK_METHODS, ORIGINS } from '../catalogue/catalogue.ts';
import { number, text, whole, word, type Field, type Fields } from '../request/field.ts';
import { HOURS_PER_DAY, LEAST_YEARS, LIMITS } from './limits.ts';

const UNIT = {
  devices: text('appareils', 'devices'),
  years: text('années', 'years'),
  hoursPerDay: text('heures par jour', 'hours per day'),
  lines: text('lignes', 'lines'),
  GBPerMonth: text('Go par mois', 'GB per month'),
  SIMCards: text('cartes SIM', 'SIM cards'),
  hoursPerWeek: text('heures par semaine', 'hours per week'),
  itemsPerWeek: text('par semaine', 'items per week'),
  GB: text('Go', 'GB'),
  items: text('éléments', 'items'),
  people: text('personnes', 'people'),
} as const;

/** What is asked of any device, of a home or of a fleet. */
export const DEVICE_TYPE: Field = {
  kind: 'word',
  of: 'devices',
  required: true,
  about: text('Type d’appareil, par son identifiant du catalogue', 'Device type, by its id in the catalogue'),
};
export const DEVICE_ORIGIN: Field = word(
  text('Acheté neuf, reconditionné ou d’occasion', 'Bought new, refurbished or second-hand'),
  ORIGINS,
);

const device: Fields = {
  type: DEVICE_TYPE,
  count: whole(text('Nombre d’appareils', 'Number of devices'), UNIT.devices, 0, LIMITS.units),
  origin: DEVICE_ORIGIN,
  yearsKept: number(
    text('Années de service chez vous', 'Years in service with you'),
    UNIT.years,
    LEAST_YEARS,
    LIMITS.years,
  ),
  hoursPerDay: number(
    text('Heures par jour et par appareil', 'Hours a day, per device'),
    UNIT.hoursPerDay,
    0,
    HOURS_PER_DAY,
  ),
  owner: word(
    text(
      'À qui il appartient : d’un appareil de l’employeur, seule l’électricité compte',
      'Whose it is: of an employer’s device, only electricity counts',
    ),
    ['household', 'employer'],
  ),
  boughtThisYear: whole(
    text(
      'Achetés dans les douze derniers mois (vue « année d’achat »)',
      'Bought in the last twelve months (purchase-year view)',
    ),
    UNIT.devices,
    0,
    LIMITS.units,
  ),
  passedOn: {
    kind: 'flag',
    about: text(
      'Sera vendu ou donné après usage (règle « moitié »)',
      'Will be sold or given away after use (half rule)',
    ),
  },
};

const connections: Fields = {
  fixedLines: whole(
    text('Lignes fixes, box comprise', 'Fixed lines, box included'),
    UNIT.lines,
    0,
    LIMITS.subscriptions,
  ),
  fixedGBPerMonth: number(
    text('Trafic fixe de tout le foyer', 'Fixed traffic of the whole household'),
    UNIT.GBPerMonth,
    0,
    LIMITS.GBPerMonth,
  ),
  sims: whole(text('Forfaits mobiles', 'Mobile plans'), UNIT.SIMCards, 0, LIMITS.subscriptions),
  mobileGBPerMonth: number(
    text('Trafic mobile de tout le foyer', 'Mobile traffic of the whole household'),
    UNIT.GBPerMonth,
    0,
    LIMITS.GBPerMonth,
  ),
};

const use: Fields = {
  type: {
    kind: 'word',
    of: 'uses',
    required: true,
    about: text('Usage, par son identifiant du catalogue', 'Use, by its id in the catalogue'),
  },
  network: word(text('Réseau emprunté', 'Network used'), ['fixed', 'mobile']),
  definition: {
    kind: 'definition',
    about: text('Définition ou format, selon l’usage', 'Definition or format, by use'),
  },
  hoursPerWeek: number(
    text(
      'Heures par semaine, ajoutées sur les personnes du foyer',
      'Hours a week, added over the people of the household',
    ),
    UNIT.hoursPerWeek,
    0,
    LIMITS.hoursPerWeek,
  ),
  countPerWeek: number(
    text('Nombre par semaine, pour tout le foyer', 'Number a week, for the whole household'),
    UNIT.itemsPerWeek,
    0,
    LIMITS.countPerWeek,
  ),
  storedGB: number(text('Volume gardé en ligne', 'Volume kept online'), UNIT.GB, 0, LIMITS.storedGB),
  storedCount: number(text('Nombre gardé en ligne', 'Number kept online'), UNIT.items, 0, LIMITS.storedCount),
};

const UNLISTED = ['none', 'national'];

export const ANSWER_FIELDS: Fields = {
  people: whole(text('Personnes du foyer', 'People in the household'), UNIT.people, 1, LIMITS.people),
  children: whole(text('Dont moins de 12 ans', 'Of whom under 12'), UNIT.people, 0, LIMITS.people),
  teenagers: whole(text('Dont 12 à 17 ans', 'Of whom 12 to 17'), UNIT.people, 0, LIMITS.people),
  seniors: whole(text('Dont 60 ans et plus', 'Of whom 60 and over'), UNIT.people, 0, LIMITS.people),
  grid: {
    kind: 'word',
    of: 'grids',
    about: text(
      'Réseau électrique du logement, code ISO 3166 ; FR si absent',
      'Electricity grid of the home, ISO 3166 code; FR when absent',
    ),
  },
  devices: {
    kind: 'list',
    max: LIMITS.listed,
    of: { kind: 'object', fields: device },
    about: text(
      'Appareils en service. Absent : moyenne nationale ; liste vide : aucun',
      'Devices in use. Absent: national distribution; empty list: none',
    ),
  },
  unlistedDevices: word(
    text(
      'Ce que valent les types que la liste ne nomme pas : aucun (par défaut) ou moyenne nationale',
      'What the types not listed stand at: none (default) or national distribution',
    ),
    UNLISTED,
  ),
  dormant: whole(
    text('Appareils qui dorment dans un tiroir', 'Devices asleep in a drawer'),
    UNIT.devices,
    0,
    LIMITS.units,
  ),
  connections: { kind: 'object', fields: connections, about: text('Lignes et forfaits', 'Lines and plans') },
  uses: {
    kind: 'list',
    max: LIMITS.listed,
    of: { kind: 'object', fields: use },
    about: text(
      'Usages. Absent : moyenne nationale ; liste vide : aucun',
      'Uses. Absent: national distribution; empty list: none',
    ),
  },
  unlistedUses: word(
    text('Ce que valent les usages que la liste ne nomme pas', 'What the uses not listed stand at'),
    UNLISTED,
  ),
  networkMethod: word(
    text('Méthode d’allocation des réseaux', 'How networks are allocated'),
    NETWORK_METHODS,
  ),
  secondHand: word(
    text(
      'Charge d’un appareil d’occasion : rien (par défaut) ou la moitié',
      'What a second-hand device carries: nothing (default) or half',
    ),
    ['cut-off', 'half'],
  ),
  view: word(
    text(
      'Étaler sur la durée de vie (par défaut) ou compter l’année d’achat',
      'Spread over life (default) or charge the year of purchase',
    ),
    ['life', 'purchase-year'],
  ),
  switches: {
    kind: 'choices',
    about: text('Choix là où les méthodes divergent', 'Choices where methods disagree'),
  },
};
