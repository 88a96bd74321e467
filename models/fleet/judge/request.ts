/** The fields of a fleet request, besides the fleet itself: what a council knows and decides. */
import type { Catalogue, Text } from '../../catalogue/catalogue.ts';
import { checkFields, checkRules, type Checked, type Problem } from '../../request/check.ts';
import { number, whole, type Field, type Fields } from '../../request/field.ts';
import { UNIT } from '../../request/words/texts.ts';
import { ANSWER_FIELDS, yearsInService } from '../../household/answerFields.ts';
import { HOURS_PER_DAY } from '../../household/limits.ts';
import type { FleetOptions } from './answers.ts';
import { FLEET_FIELDS, fleetDevices, FLEET_LIMITS, fleetYear } from './fields.ts';
import type { Fleet } from '../read/fleet.ts';
import type { MeasureChoice } from './measures.ts';
import type { ToldOfFleet } from './ratios.ts';
import { FLEET_TEXTS } from './words/texts.ts';

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

const EUROS = FLEET_TEXTS.euros;
const SHARE = FLEET_TEXTS.share;
const share = (about: Text): Field => number(about, SHARE, 0, 1);
const euros = (about: Text): Field => number(about, EUROS, 0, FLEET_LIMITS.euros);

const CHOICE_FIELDS: Fields = {
  keepLonger: share(FLEET_TEXTS.keepLonger),
  refurbished: share(FLEET_TEXTS.refurbished),
  donated: share(FLEET_TEXTS.donated),
  rebound: share(FLEET_TEXTS.rebound),
  legalYear: fleetYear(FLEET_TEXTS.legalYear),
  spent: euros(FLEET_TEXTS.spent),
  spentReused: euros(FLEET_TEXTS.spentReused),
  gifts: euros(FLEET_TEXTS.gifts),
  retiredInStock: fleetDevices(FLEET_TEXTS.retiredInStock),
  sentToReuse: fleetDevices(FLEET_TEXTS.sentToReuse),
  grid: ANSWER_FIELDS.grid!,
  switches: ANSWER_FIELDS.switches!,
  habits: {
    kind: 'list',
    max: MOST_HABITS,
    about: FLEET_TEXTS.habits,
    of: {
      kind: 'object',
      fields: {
        type: {
          kind: 'word',
          of: 'devices',
          required: true,
          about: FLEET_TEXTS.type,
        },
        years: yearsInService(FLEET_TEXTS.years),
        hours: number(FLEET_TEXTS.hours, FLEET_TEXTS.hoursUnit, 0, HOURS_PER_DAY),
      },
    },
  },
};

export const FLEET_REQUEST_FIELDS: Fields = {
  ...FLEET_FIELDS,
  ...CHOICE_FIELDS,
  draws: whole(FLEET_TEXTS.draws, UNIT.draws, DRAWS.min, DRAWS.max),
  seed: whole(FLEET_TEXTS.seed, UNIT.seed, 0, Number.MAX_SAFE_INTEGER),
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
