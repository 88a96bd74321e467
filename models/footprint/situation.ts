/**
 * Answers completed: every gap filled by its national distribution, as a term, and each value known to be
 * given or assumed. This is the only place where an absent answer becomes a number.
 */
import type { AgeBand, Assumption, Catalogue, DeviceType, FactorId, UseType } from '../catalogue.ts';
import { conventions, type Resolve } from '../conventions.ts';
import { constant, factor, product, scaled, type Term } from '../term.ts';
import { DEFAULT_GRID, type Answers, type DeviceAnswer, type UseAnswer } from './answers.ts';

export interface Situation {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly resolve: Resolve;
  /** Persons in the household. */
  readonly people: Term;
  /** kgCO2e per kWh at home; absent where no source gives one. */
  readonly grid: FactorId | undefined;
  readonly devices: readonly CompleteDevice[];
  readonly uses: readonly CompleteUse[];
  readonly fixedLines: Term;
  readonly sims: Term;
  readonly dormant: Term;
}

export interface CompleteDevice {
  readonly type: DeviceType;
  readonly item: string;
  readonly answer: DeviceAnswer;
  readonly count: Term;
  readonly years: Term;
  /** Hours a day; absent for what has no hours. */
  readonly hours: Term | undefined;
}

export interface CompleteUse {
  readonly type: UseType;
  readonly answer: UseAnswer;
  /** Hours, items or GB: per week for what is counted by week, standing stock otherwise. */
  readonly amount: Term;
  readonly given: boolean;
}

export function complete(answers: Answers, catalogue: Catalogue): Situation {
  const resolve = conventions(catalogue, answers.switches);
  const fill = filler(answers, catalogue, resolve);
  const { networks } = catalogue;
  const grid = catalogue.grids.find(({ id }) => id === (answers.grid ?? DEFAULT_GRID))?.intensity;
  return {
    catalogue,
    answers,
    resolve,
    people: fill.people,
    grid: grid && (resolve(grid) ?? undefined),
    devices: completeDevices(answers, catalogue, fill.assume),
    uses: completeUses(answers, catalogue, fill.assume),
    fixedLines: given(answers.connections?.fixedLines) ?? fill.assume(networks.lines),
    sims: given(answers.connections?.sims) ?? fill.assume(networks.sims),
    dormant: given(answers.dormant) ?? fill.assume(catalogue.dormant),
  };
}

const given = (value: number | undefined): Term | undefined =>
  value === undefined ? undefined : constant(value);

type Assume = (assumption: Assumption) => Term;

/** How an assumption becomes a term: by household, or by the persons it is counted by, with their ages. */
function filler(answers: Answers, catalogue: Catalogue, resolve: Resolve) {
  const named = (id: FactorId) => factor(resolve(id) ?? id);
  const people = given(answers.people) ?? named(catalogue.people.factor);
  const ages = agesOf(answers);

  function assume(assumption: Assumption): Term {
    const value = scaled(named(assumption.factor), ages ? ageWeight(assumption, ages, catalogue) : 1);
    if (assumption.per === 'person') return product(people, value);
    if (assumption.per === 'person-12') {
      return product(ages ? constant(ages.all - ages.child) : people, value);
    }
    return value;
  }
  return { people, assume };
}

type Ages = Readonly<Record<AgeBand | 'all', number>>;

const BANDS: readonly AgeBand[] = ['child', 'teenager', 'senior'];

/** Ages are told only with the number of people; the edge refuses more children than people. */
function agesOf({ people, children = 0, teenagers = 0, seniors = 0 }: Answers): Ages | undefined {
  if (people === undefined || children + teenagers + seniors === 0) return undefined;
  return { all: people, child: children, teenager: teenagers, senior: seniors };
}

/** The mean, over the persons counted, of what their age band does to a national value. */
function ageWeight({ factor: id, per, byAge }: Assumption, ages: Ages, catalogue: Catalogue): number {
  const childrenCount = per === 'person' || per === 'household';
  const persons = childrenCount ? ages.all : ages.all - ages.child;
  if (!byAge || persons <= 0) return 1;
  const base = catalogue.factors[id]!.central;
  let sum = persons;
  for (const band of BANDS) {
    const special = byAge[band];
    if (!special || (band === 'child' && !childrenCount)) continue;
    sum += ages[band] * (catalogue.factors[special]!.central / base - 1);
  }
  return sum / persons;
}

function completeDevices(answers: Answers, catalogue: Catalogue, assume: Assume): CompleteDevice[] {
  const listed = answers.devices ?? [];
  const rest = answers.devices === undefined || answers.unlistedDevices === 'national';
  const variants = new Set(catalogue.devices.flatMap(({ id, variantOf }) => (variantOf && listed.some(({ type }) => type === id) ? variantOf : [])));
  const devices: CompleteDevice[] = [];
  for (const type of catalogue.devices) {
    let position = 0;
    for (const answer of listed) {
      if (answer.type !== type.id) continue;
      const item = position++ === 0 ? type.id : `${type.id}#${position}`;
      devices.push(completeDevice(type, item, answer, assume));
    }
    if (position === 0 && rest && type.count && !variants.has(type.id)) {
      devices.push(completeDevice(type, type.id, { type: type.id }, assume));
    }
  }
  return devices;
}

function completeDevice(type: DeviceType, item: string, answer: DeviceAnswer, assume: Assume): CompleteDevice {
  return {
    type,
    item,
    answer,
    count: given(answer.count) ?? (type.count ? assume(type.count) : constant(1)),
    years: given(answer.yearsKept) ?? assume(type.years),
    hours: given(answer.hoursPerDay) ?? (type.hours && assume(type.hours)),
  };
}

function completeUses(answers: Answers, catalogue: Catalogue, assume: Assume): CompleteUse[] {
  const listed = answers.uses ?? [];
  const rest = answers.uses === undefined || answers.unlistedUses === 'national';
  const uses: CompleteUse[] = [];
  for (const type of catalogue.uses) {
    let found = false;
    for (const answer of listed) {
      if (answer.type !== type.id) continue;
      found = true;
      const amount = given(answer[type.measure]);
      if (amount) uses.push({ type, answer, amount, given: true });
      else if (type.amount) uses.push({ type, answer, amount: assume(type.amount), given: false });
    }
    if (!found && rest && type.amount) {
      uses.push({ type, answer: { type: type.id }, amount: assume(type.amount), given: false });
    }
  }
  return uses;
}
