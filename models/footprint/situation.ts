/**
 * Answers completed: every gap filled by its national distribution, as a term, and each value known to be
 * given or assumed. This is the only place where an absent answer becomes a number.
 */
import type { AgeBand, Assumption, Catalogue, DeviceType, UseType } from '../catalogue.ts';
import { conventions, type Conventions, type DeviceTerms, type Resolve } from '../conventions.ts';
import { lookup } from '../lookup.ts';
import { constant, ONE, product, scaled, type Term } from '../term.ts';
import { DEFAULT_GRID, type Answers, type DeviceAnswer, type UseAnswer } from './answers.ts';
import { traffic, unitsPerYear } from './use.ts';

export interface Situation {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly resolve: Resolve;
  /** Persons in the household. */
  readonly people: Term;
  /** kgCO2e per kWh at home; absent where no source gives one. */
  readonly grid: Term | undefined;
  readonly devices: readonly CompleteDevice[];
  readonly uses: readonly CompleteUse[];
  readonly fixedLines: Term;
  readonly sims: Term;
  readonly dormant: Term;
}

export interface CompleteDevice {
  readonly type: DeviceType;
  readonly terms: DeviceTerms;
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
  /** A year: hours or items, or the stock held. */
  readonly units: Term;
  /** GB moved in a year; absent for a use whose bytes nobody has counted. */
  readonly traffic: Term | undefined;
  /** Whether its amount was answered. */
  readonly given: boolean;
}

export function complete(answers: Answers, catalogue: Catalogue): Situation {
  const chosen = conventions(catalogue, answers.switches);
  const { resolve } = chosen;
  const fill = filler(answers, catalogue, resolve);
  const { networks } = catalogue;
  const grid = lookup(catalogue).grid.get(answers.grid ?? DEFAULT_GRID)?.intensity;
  return {
    catalogue,
    answers,
    resolve,
    people: fill.people,
    grid: resolve(grid),
    devices: completeDevices(answers, catalogue, fill.assume, chosen),
    uses: completeUses(answers, catalogue, fill.assume, resolve),
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
  const people = given(answers.people) ?? resolve(catalogue.people.factor)!;
  const ages = agesOf(answers);

  function assume(assumption: Assumption): Term {
    const value = scaled(resolve(assumption.factor)!, ages ? ageWeight(assumption, ages, catalogue) : 1);
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

/** In the catalogue's order; a type listed again is told apart by its number. */
function completeDevices(answers: Answers, catalogue: Catalogue, assume: Assume, { deviceTerms }: Conventions): CompleteDevice[] {
  const { device, rank, usual } = lookup(catalogue);
  const entries: DeviceEntry[] = [];
  const named = new Set<string>();
  for (const answer of answers.devices ?? []) {
    const type = device.get(answer.type)!;
    entries.push({ type, rank: rank.get(type)!, answer });
    named.add(type.id);
    if (type.variantOf) named.add(type.variantOf);
  }
  if (answers.devices === undefined || answers.unlistedDevices === 'national') {
    for (const type of usual) {
      if (!named.has(type.id)) entries.push({ type, rank: rank.get(type)!, answer: { type: type.id } });
    }
  }
  entries.sort((a, b) => a.rank - b.rank);
  let time = 1;
  return entries.map(({ type, answer }, i) => {
    time = i > 0 && entries[i - 1]!.type === type ? time + 1 : 1;
    const item = time === 1 ? type.id : `${type.id}#${time}`;
    return {
      type,
      terms: deviceTerms.get(type)!,
      item,
      answer,
      count: given(answer.count) ?? (type.count ? assume(type.count) : ONE),
      years: given(answer.yearsKept) ?? assume(type.years),
      hours: given(answer.hoursPerDay) ?? (type.hours && assume(type.hours)),
    };
  });
}

interface DeviceEntry {
  readonly type: DeviceType;
  readonly rank: number;
  readonly answer: DeviceAnswer;
}

/** In the catalogue's order; the entries of one type follow one another. */
function completeUses(answers: Answers, catalogue: Catalogue, assume: Assume, resolve: Resolve): CompleteUse[] {
  const listed = answers.uses ?? [];
  const rest = answers.uses === undefined || answers.unlistedUses === 'national';
  const uses: CompleteUse[] = [];
  const add = (type: UseType, answer: UseAnswer) => {
    const told = given(answer[type.measure]);
    const amount = told ?? (type.amount && assume(type.amount));
    if (!amount) return;
    const units = unitsPerYear(type, amount);
    uses.push({ type, answer, units, traffic: traffic(type, answer, units, resolve), given: told !== undefined });
  };
  for (const type of catalogue.uses) {
    let found = false;
    for (const answer of listed) {
      if (answer.type !== type.id) continue;
      found = true;
      add(type, answer);
    }
    if (!found && rest) add(type, { type: type.id });
  }
  return uses;
}
