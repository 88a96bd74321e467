/** The fields of a fleet request, besides the fleet itself: what a council knows and decides. */
import type { Catalogue, Text } from '../../catalogue/catalogue.ts';
import { checkFields, checkRules, type Checked, type Problem } from '../../request/check.ts';
import { number, whole, type Field, type Fields } from '../../request/field.ts';
import * as UNIT from '../../request/unit.ts';
import { ANSWER_FIELDS, yearsInService } from '../../household/answerFields.ts';
import { HOURS_PER_DAY } from '../../household/limits.ts';
import type { FleetOptions } from './answers.ts';
import { FLEET_FIELDS, fleetDevices, FLEET_LIMITS, fleetYear } from './fields.ts';
import type { Fleet } from '../read/fleet.ts';
import type { MeasureChoice } from './measures.ts';
import type { ToldOfFleet } from './ratios.ts';

/** What the council states and decides; everything has a default. */
export interface FleetChoices extends MeasureChoice, Omit<ToldOfFleet, 'posts'> {
  /** Share of the devices leaving the fleet that are given away. */
  readonly donated?: number;
  /** Share of a saving that rebound takes back, instead of the published one. */
  readonly rebound?: number;
  /** The calendar year that the legal ratios cover; the fleet's year when absent. */
  readonly legalYear?: number;
  readonly grid?: string;
  readonly switches?: FleetOptions['switches'];
  /** The council's own years and hours, by type. */
  readonly habits?: readonly { readonly type: string; readonly years?: number; readonly hours?: number }[];
}

export interface FleetRequest extends Fleet, FleetChoices {
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * The cost of a fleet is its groups times its draws, several times over: more than this would hold others up.
 */
const DRAWS = { min: 100, max: 2000, usual: 1000 } as const;
const MOST_WORK = 500_000;
const MOST_HABITS = 100;

const EUROS = { fr: 'euros hors taxes', en: 'euros before tax' };
const SHARE = { fr: 'part, de 0 à 1', en: 'share, 0 to 1' };
const share = (about: Text): Field => number(about, SHARE, 0, 1);
const euros = (about: Text): Field => number(about, EUROS, 0, FLEET_LIMITS.euros);

const CHOICE_FIELDS: Fields = {
  keepLonger: share({
    fr: 'Part des appareils gardés deux ans de plus\u202f; 1 si absente',
    en: 'Share of devices kept two more years; 1 when absent',
  }),
  refurbished: share({
    fr: 'Part des achats faits en reconditionné\u202f; 1 si absente',
    en: 'Share of purchases made refurbished; 1 when absent',
  }),
  donated: share({
    fr: 'Part donnée de ce qui quitte le parc\u202f; 1 si absente',
    en: 'Share given away of what leaves the fleet; 1 when absent',
  }),
  rebound: share({
    fr: 'Part d’un gain qui revient ailleurs\u202f; celle publiée si absente',
    en: 'Share of a saving that comes back elsewhere; the published one when absent',
  }),
  legalYear: fleetYear({
    fr: 'Année civile des ratios légaux\u202f; celle du parc si absente',
    en: 'Calendar year of the legal ratios; that of the fleet when absent',
  }),
  spent: euros({
    fr: 'Dépense de l’année en matériel informatique et de téléphonie',
    en: 'Spending of the year on IT and telephone equipment',
  }),
  spentReused: euros({
    fr: 'Dont matériel issu du réemploi ou intégrant des matières recyclées',
    en: 'Of which on what comes from reuse or holds recycled matter',
  }),
  gifts: euros({
    fr: 'Dons de l’année, à leur valeur forfaitaire',
    en: 'Gifts of the year, at their flat values',
  }),
  retiredInStock: fleetDevices({
    fr: 'Appareils réformés en stock au 1er janvier',
    en: 'Retired devices in stock on 1 January',
  }),
  sentToReuse: fleetDevices({
    fr: 'Appareils envoyés au réemploi dans l’année',
    en: 'Devices sent to reuse in the year',
  }),
  grid: ANSWER_FIELDS.grid!,
  switches: ANSWER_FIELDS.switches!,
  habits: {
    kind: 'list',
    max: MOST_HABITS,
    about: { fr: 'Ses propres durées et heures, par type', en: 'Its own years and hours, by type' },
    of: {
      kind: 'object',
      fields: {
        type: {
          kind: 'word',
          of: 'devices',
          required: true,
          about: { fr: 'Type d’appareil', en: 'Device type' },
        },
        years: yearsInService({ fr: 'Années avant remplacement', en: 'Years before replacement' }),
        hours: number(
          { fr: 'Heures par jour, sur toute l’année', en: 'Hours a day, over the whole year' },
          { fr: 'heures par jour', en: 'hours a day' },
          0,
          HOURS_PER_DAY,
        ),
      },
    },
  },
};

export const FLEET_REQUEST_FIELDS: Fields = {
  ...FLEET_FIELDS,
  ...CHOICE_FIELDS,
  draws: whole(
    {
      fr: 'Tirages de Monte-Carlo ; 1000 si absent, moins pour un très grand parc',
      en: 'Monte Carlo draws; 1000 when absent, fewer for a very large fleet',
    },
    UNIT.draws,
    DRAWS.min,
    DRAWS.max,
  ),
  seed: whole(
    { fr: 'Graine du hasard\u202f; 1 si absente', en: 'Seed of chance; 1 when absent' },
    UNIT.seed,
    0,
    Number.MAX_SAFE_INTEGER,
  ),
};

const mostDraws = ({ groups }: Fleet): number =>
  Math.min(DRAWS.max, Math.floor(MOST_WORK / Math.max(1, groups.length)));

/** The usual number of draws, or as many as a large fleet may have. */
export const drawCountOf = (request: FleetRequest): number =>
  request.draws ?? Math.min(DRAWS.usual, mostDraws(request));

/**
 * @returns the request, or every problem: part of a spending that exceeds the whole, or too much to compute
 */
export const checkFleetRequest = (value: unknown, catalogue: Catalogue): Checked<FleetRequest> =>
  checkRules(checkFields<FleetRequest>(value, FLEET_REQUEST_FIELDS, catalogue), (request) => {
    const { spent, spentReused = 0 } = request;
    const problems: Problem[] = [];
    if (spent !== undefined && spentReused > spent)
      problems.push({ path: 'spentReused', code: 'too-large', min: 0, max: spent, unit: EUROS });
    const max = mostDraws(request);
    if (drawCountOf(request) > max)
      problems.push({ path: 'draws', code: 'too-large', min: DRAWS.min, max, unit: UNIT.draws });
    return problems;
  });
