/**
 * The corridor: a footprint between a floor (the equipment and connection that access requires) and a ceiling
 * (what a yearly budget leaves to digital), in kgCO2e a year and per person. Sobriety is not deprivation:
 * being below the floor is never a success, and where the floor is above the ceiling no gesture closes the
 * gap.
 *
 * Both sides have one perimeter. The digital share of the budget covers all digital: firms, administrations,
 * data centres. A household's footprint holds its own devices, networks and uses; the ceiling takes the same
 * part of that share, computed for the unanswered French household. Leaving the whole share to households is
 * the other, most generous reading; both are returned.
 */
import type { Assumption, Catalogue } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Estimate } from '../draws/distribution.ts';
import type { Answers } from './answers.ts';
import { createEstimator, type Footprint } from './footprint.ts';
import { plan } from './plan.ts';
import type { CompleteDevice, Situation } from './situation.ts';
import { perPerson } from './perPerson.ts';
import { createSpreads, shareOfDraws, withCentral, type Spread } from '../draws/spread.ts';
import type { Sample } from '../draws/sample.ts';

type Per = 'household' | 'person-12';

export interface FloorDevice {
  readonly type: string;
  readonly per: Per;
  /** How many: a factor of the catalogue. */
  readonly count: FactorId;
  /** Types that serve as well, including itself. */
  readonly accepts: readonly string[];
}

/** What access requires. Every id is a factor of the catalogue. */
export interface FloorFacts {
  readonly devices: readonly FloorDevice[];
  /** Lines by household; then SIMs by person of 12 and over; then GB a month by SIM. */
  readonly lines: FactorId;
  readonly sims: FactorId;
  readonly mobileGBPerMonth: FactorId;
}

/** The first budget (kgCO2e a year and per person) and the first digital share are the defaults. */
export interface CorridorFacts {
  readonly budgets: readonly { readonly factor: FactorId }[];
  readonly shares: readonly { readonly factor: FactorId }[];
  /** The published total of all digital: kgCO2e a year and per inhabitant. */
  readonly national: FactorId;
  readonly floor: FloorFacts;
}

export interface CorridorAssumptions {
  /** kgCO2e a year and per person, for everything. */
  readonly budget: number;
  /** Part of the budget that goes to all of digital, 0 to 1. */
  readonly digitalShare: number;
  /** Part of digital that a household's footprint covers, 0 to 1; 1 leaves all of it to households. */
  readonly householdPart: number;
}

export type Verdict = 'floor-above-ceiling' | 'below-floor' | 'between' | 'above-ceiling';

export interface Finding {
  /** At central values. */
  readonly holds: boolean;
  /** Share of the draws in which it holds, 0 to 1. */
  readonly share: number;
}

export interface Corridor {
  /** All in kgCO2e a year and per person. */
  readonly floor: Estimate;
  readonly ceiling: number;
  readonly own: Estimate;
  readonly verdict: Verdict;
  readonly floorAboveCeiling: Finding;
  readonly belowFloor: Finding;
  readonly aboveCeiling: Finding;
  /** What access requires and the answers lack: device types, `fixed-line`, `sim`. */
  readonly missing: readonly string[];
  /**
   * With a method that prices GB alone, the floor's line weighs nothing: no source says how many GB it needs.
   */
  readonly lineUncounted: boolean;
  /** The ceiling with both readings of the digital share, whichever part was asked for. */
  readonly ceilings: { readonly samePerimeter: number; readonly whole: number };
  readonly assumptions: CorridorAssumptions;
  /** The floor of the whole household, line by line. */
  readonly floorFootprint: Footprint;
}

export type CorridorOf = (answers: Answers, assumptions?: Partial<CorridorAssumptions>) => Corridor;

/**
 * Impacts are spread over life whatever the view of the answers: a budget is for every year. Throws on an
 * unknown factor.
 */
export function createCorridor(catalogue: Catalogue, sample: Sample, facts: CorridorFacts): CorridorOf {
  const estimate = createEstimator(catalogue, sample);
  const estimateFloor = createEstimator(floorCatalogue(catalogue, facts.floor), sample);
  const spreads = createSpreads(catalogue.factors, sample);
  const first = ([option]: CorridorFacts['budgets']) => catalogue.factors[option!.factor]!.central;
  const spreadOf = (footprint: Footprint) =>
    perPerson(withCentral(footprint.total.central, footprint.draws), footprint, { spreads });
  const usual = { budget: first(facts.budgets), digitalShare: first(facts.shares) };
  return function corridor(answers, asked = {}) {
    const own = estimate({ ...answers, view: 'life' });
    const floor = estimateFloor(floorAnswers(answers, facts.floor));
    const samePart = householdPart(catalogue, facts, answers);
    const assumptions = { ...usual, householdPart: samePart, ...asked };
    const whole = assumptions.budget * assumptions.digitalShare;
    const ceiling = whole * assumptions.householdPart;
    return {
      floor: floor.perPerson,
      ceiling,
      own: own.perPerson,
      ...compared(spreadOf(own), spreadOf(floor), ceiling),
      missing: missing(own.situation, facts.floor),
      lineUncounted: (answers.networkMethod ?? 'two-part') !== 'two-part',
      ceilings: { samePerimeter: whole * samePart, whole },
      assumptions,
      floorFootprint: floor,
    };
  };
}

/**
 * The share of all digital that the unanswered French household accounts for, with the conventions of the
 * answers; 1 at most.
 */
export function householdPart(catalogue: Catalogue, { national }: CorridorFacts, answers: Answers): number {
  const { switches = {}, networkMethod = 'two-part', secondHand = 'cut-off' } = answers;
  const { total, situation } = plan({ switches, networkMethod, secondHand }, catalogue);
  return Math.min(1, total / situation.people.central / catalogue.factors[national]!.central);
}

/**
 * The catalogue in which the amounts that access requires replace the national distributions of numbers and
 * quantities: the floor is then an ordinary footprint, from the same model, for any number of people, given
 * or drawn.
 */
function floorCatalogue(catalogue: Catalogue, floor: FloorFacts): Catalogue {
  const asks = new Map(floor.devices.map((device) => [device.type, device]));
  const { lines, sims, mobileGBPerMonth } = catalogue.networks;
  const becomes = ({ question }: Assumption, factor: FactorId, per: Per | 'sim'): Assumption => {
    if (!catalogue.factors[factor]) throw new Error(`unknown factor: ${factor}`);
    return { factor, question, per };
  };
  return {
    ...catalogue,
    devices: catalogue.devices.map((type) => {
      const asked = asks.get(type.id);
      return asked ? { ...type, count: becomes(type.years, asked.count, asked.per) } : type;
    }),
    networks: {
      ...catalogue.networks,
      lines: becomes(lines, floor.lines, 'household'),
      sims: becomes(sims, floor.sims, 'person-12'),
      mobileGBPerMonth: becomes(mobileGBPerMonth, floor.mobileGBPerMonth, 'sim'),
    },
  };
}

/** The same people, place and conventions; the devices required, with national lives, and nothing else. */
const floorAnswers = (answers: Answers, { devices }: FloorFacts): Answers => ({
  ...answers,
  devices: devices.map(({ type }) => ({ type })),
  unlistedDevices: 'none',
  connections: { fixedGBPerMonth: 0 },
  uses: [],
  unlistedUses: 'none',
  view: 'life',
});

function compared(own: Spread, floor: Spread, ceiling: number) {
  const finding = (holds: (i: number) => boolean): Finding => ({
    holds: holds(0),
    share: shareOfDraws(own, (_, i) => holds(i)),
  });
  const floorAboveCeiling = finding((i) => floor[i]! > ceiling);
  const belowFloor = finding((i) => own[i]! < floor[i]!);
  const aboveCeiling = finding((i) => own[i]! > ceiling);
  let verdict: Verdict = aboveCeiling.holds ? 'above-ceiling' : 'between';
  if (belowFloor.holds) verdict = 'below-floor';
  if (floorAboveCeiling.holds) verdict = 'floor-above-ceiling';
  return { verdict, floorAboveCeiling, belowFloor, aboveCeiling };
}

/** Judged on answers alone: an unanswered item is not reported as missing. A home has at least one person. */
function missing({ answers, devices, catalogue }: Situation, { devices: asked, lines, sims }: FloorFacts) {
  const { people, children = 0, connections = {} } = answers;
  const persons = people === undefined ? 1 : people - children;
  const short = (have: number | undefined, per: Per, factor: FactorId) =>
    have !== undefined && have < (per === 'household' ? 1 : persons) * catalogue.factors[factor]!.central;
  const found = asked.filter(({ accepts, per, count }) => short(counted(devices, accepts), per, count));
  return [
    ...found.map(({ type }) => type),
    ...(short(connections.fixedLines, 'household', lines) ? ['fixed-line'] : []),
    ...(short(connections.sims, 'person-12', sims) ? ['sim'] : []),
  ];
}

/** How many devices of some types there are; nothing when a number was not given. */
function counted(devices: readonly CompleteDevice[], types: readonly string[]): number | undefined {
  const have = devices.filter(({ type }) => types.includes(type.id));
  if (have.some(({ answer }) => answer.count === undefined)) return undefined;
  return have.reduce((all, { count }) => all + count.central, 0);
}
