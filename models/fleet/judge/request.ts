/** The fields of a fleet request, besides the fleet itself: what a council knows and decides. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { checkFields, checkRules, type Checked, type Problem } from '../../request/check.ts';
import { number, saying, whole, type Field, type Fields, type Wording } from '../../request/field.ts';
import { ANSWER_FIELDS, yearsInService } from '../../household/answerFields.ts';
import { HOURS_PER_DAY } from '../../household/limits.ts';
import type { FleetOptions } from './answers.ts';
import { FLEET_FIELDS, fleetDevices, FLEET_LIMITS, fleetYear } from './fields.ts';
import type { FewerChoice } from './fewer.ts';
import type { Fleet } from '../read/fleet.ts';
import type { MeasureChoice } from './measures.ts';
import type { ToldOfFleet } from './ratios.ts';

const said = saying(({ judge }) => judge.fleetFields);

/** What a council knows of a type: years before replacement, hours a day, euros of a new one. */
export interface Habit {
  readonly type: string;
  readonly years?: number;
  readonly hours?: number;
  readonly price?: number;
}

/** What the council states and decides; everything has a default. */
export interface FleetChoices extends MeasureChoice, FewerChoice, Omit<ToldOfFleet, 'posts'> {
  /** Share of the devices leaving the fleet that are given away. */
  readonly donated?: number;
  /** Share of a saving that rebound takes back, instead of the published one. */
  readonly rebound?: number;
  /** The calendar year that the legal ratios cover; the fleet's year when absent. */
  readonly legalYear?: number;
  readonly grid?: string;
  readonly switches?: FleetOptions['switches'];
  /** The council's own years and hours, by type. */
  readonly habits?: readonly Habit[];
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
const MOST_PER_POST = 10;

const EUROS = 'eurosBeforeTax';
const MOST_PRICE = 1_000_000;
const share = (about: Wording): Field => number(about, 'share', 0, 1);
const euros = (about: Wording): Field => number(about, EUROS, 0, FLEET_LIMITS.euros);

const CHOICE_FIELDS: Fields = {
  keepLonger: share(said('keepLonger')),
  refurbished: share(said('refurbished')),
  donated: share(said('donated')),
  computersPerPost: number(said('computersPerPost'), 'devices', 0, MOST_PER_POST),
  screensPerComputer: number(said('screensPerComputer'), 'devices', 0, MOST_PER_POST),
  rebound: share(said('rebound')),
  legalYear: fleetYear(said('legalYear')),
  spent: euros(said('spent')),
  spentReused: euros(said('spentReused')),
  spentRecycled: euros(said('spentRecycled')),
  gifts: euros(said('gifts')),
  retiredInStock: fleetDevices(said('retiredInStock')),
  sentToReuse: fleetDevices(said('sentToReuse')),
  grid: ANSWER_FIELDS.grid!,
  switches: ANSWER_FIELDS.switches!,
  habits: {
    kind: 'list',
    max: MOST_HABITS,
    about: said('habits'),
    of: {
      kind: 'object',
      fields: {
        type: {
          kind: 'word',
          of: 'devices',
          required: true,
          about: said('type'),
        },
        years: yearsInService(said('years')),
        hours: number(said('hours'), 'hoursADay', 0, HOURS_PER_DAY),
        price: number(said('price'), 'EUR', 0, MOST_PRICE),
      },
    },
  },
};

export const FLEET_REQUEST_FIELDS: Fields = {
  ...FLEET_FIELDS,
  ...CHOICE_FIELDS,
  draws: whole(said('draws'), 'draws', DRAWS.min, DRAWS.max),
  seed: whole(said('seed'), 'seed', 0, Number.MAX_SAFE_INTEGER),
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
    const { spent, spentReused = 0, spentRecycled = 0 } = request;
    const problems: Problem[] = [];
    if (spent !== undefined && spentReused > spent)
      problems.push({ path: 'spentReused', code: 'too-large', min: 0, max: spent, unit: EUROS });
    else if (spent !== undefined && spentReused + spentRecycled > spent)
      problems.push({
        path: 'spentRecycled',
        code: 'too-large',
        min: 0,
        max: spent - spentReused,
        unit: EUROS,
      });
    const max = mostDraws(request);
    if (drawCountOf(request) > max)
      problems.push({ path: 'draws', code: 'too-large', min: DRAWS.min, max, unit: 'draws' });
    return problems;
  });
