/**
 * Answers completed: every gap is filled by its national distribution, as a term, and each value is marked as
 * given or assumed. This is the only place where an absent answer becomes a number.
 */
import type { AgeBand, Assumption, Catalogue, DeviceType } from '../catalogue/catalogue.ts';
import { conventions } from '../catalogue/conventions.ts';
import { lookup } from '../catalogue/lookup.ts';
import {
  LARGEST_HOME,
  type National,
  type Resolve,
  type Resolved,
  type ResolvedDevice,
  type ResolvedUse,
} from '../catalogue/resolved.ts';
import { constant, meanOf, ONE, product, scaled, type Term } from '../draws/term.ts';
import { type Answers, type DeviceAnswer, type UseAnswer } from './answers.ts';
import { DEFAULT_GRID } from '../catalogue/country.ts';
import { keptGB, traffic, unitsPerYear, type CompleteUse } from './use.ts';

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
  readonly factors: ResolvedDevice;
  /** kgCO2e of making a new one; absent where another stage contains it. */
  readonly making: Term | undefined;
  readonly item: string;
  readonly answer: DeviceAnswer;
  readonly count: Term;
  readonly years: Term;
  /** Hours a day; absent for a device without hours. */
  readonly hours: Term | undefined;
}

export function complete(answers: Answers, catalogue: Catalogue): Situation {
  const resolved = conventions(catalogue, answers.switches);
  const { resolve } = resolved;
  const { people, assume } = filler(answers, catalogue, resolve);
  const { lines, sims, dormant } = resolved;
  return {
    catalogue,
    answers,
    resolve,
    people,
    grid: resolve(lookup(catalogue).grid.get(answers.grid ?? DEFAULT_GRID)?.intensity),
    devices: completeDevices(answers, resolved, assume),
    uses: completeUses(answers, resolved, assume),
    fixedLines: given(answers.connections?.fixedLines) ?? assume(lines),
    sims: given(answers.connections?.sims) ?? assume(sims),
    dormant: given(answers.dormant) ?? assume(dormant),
  };
}

const given = (value: number | undefined): Term | undefined =>
  value === undefined ? undefined : constant(value);

type Assume = (national: National) => Term;

/** Turns an assumption into a term: by household, as large as was said, or by the persons it is counted by, with their ages. */
function filler(answers: Answers, catalogue: Catalogue, resolve: Resolve) {
  const people = given(answers.people) ?? resolve(catalogue.people.factor)!;
  const ages = agesOf(answers);

  function assume({ assumption, term, bySize }: National): Term {
    const value = ages ? scaled(term, ageWeight(assumption, ages, catalogue)) : term;
    if (assumption.per === 'person') return product(people, value);
    if (assumption.per === 'person-12') {
      return product(ages ? constant(ages.all - ages.child) : people, value);
    }
    const size = bySize?.[Math.min(LARGEST_HOME, answers.people!) - 1];
    return size ? product(value, size) : value;
  }
  return { people, assume };
}

type Ages = Readonly<Record<AgeBand | 'all', number>>;

const BANDS: readonly AgeBand[] = ['child', 'teenager', 'senior'];

/** Ages are given only with the number of people; the edge refuses more children than people. */
function agesOf({ people, children = 0, teenagers = 0, seniors = 0 }: Answers): Ages | undefined {
  if (people === undefined || children + teenagers + seniors === 0) return undefined;
  return { all: people, child: children, teenager: teenagers, senior: seniors };
}

/** The mean effect of age bands on a national value, over the persons counted. */
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

interface Chosen {
  readonly factors: ResolvedDevice;
  readonly answer: DeviceAnswer;
}

/** In the catalogue's order; entries of one type are distinguished by a number. */
function completeDevices(answers: Answers, { devices, usual }: Resolved, assume: Assume): CompleteDevice[] {
  const chosen: Chosen[] = (answers.devices ?? []).map((answer) => ({
    factors: devices.get(answer.type)!,
    answer,
  }));
  if (answers.devices === undefined || answers.unlistedDevices === 'national') {
    const named = chosen.flatMap(({ factors: { type } }) => [type.id, type.variantOf]);
    for (const factors of usual) {
      const type = factors.type.id;
      if (!named.includes(type)) chosen.push({ factors, answer: { type } });
    }
  }
  chosen.sort((a, b) => a.factors.rank - b.factors.rank);
  let time = 1;
  return chosen.map(({ factors, answer }, i) => {
    time = i > 0 && chosen[i - 1]!.factors === factors ? time + 1 : 1;
    return {
      type: factors.type,
      factors,
      making: makingOf(factors, chosen, i + 1 - time),
      item: time === 1 ? answer.type : `${answer.type}#${time}`,
      answer,
      count: given(answer.count) ?? (factors.count ? assume(factors.count) : ONE),
      years: given(answer.yearsKept) ?? assume(factors.years),
      hours: given(answer.hoursPerDay) ?? (factors.hours && assume(factors.hours)),
    };
  });
}

/** Each device of a type that is told is taken for another model of it, as different as a source says that models are. */
function makingOf(factors: ResolvedDevice, chosen: readonly Chosen[], first: number): Term | undefined {
  const { manufacture, models } = factors;
  let count = 0;
  for (let i = first; chosen[i]?.factors === factors; i++) count += chosen[i]!.answer.count ?? 1;
  // an inventory may have parts of devices
  count = Math.round(count);
  return models && count > 1 ? meanOf(manufacture!, models, count) : manufacture;
}

/** In the catalogue's order; the entries of one type follow one another. */
function completeUses(answers: Answers, { uses }: Resolved, assume: Assume): CompleteUse[] {
  const listed = answers.uses ?? [];
  // read once: an engine reads them slower from answers of several shapes
  const types = listed.map(({ type }) => type);
  const rest = answers.uses === undefined || answers.unlistedUses === 'national';
  const completed: Entry[] = [];
  const add = (factors: ResolvedUse, answer: UseAnswer) => {
    const told = given(answer[factors.measure]);
    const amount = told ?? (factors.amount && assume(factors.amount));
    if (!amount) return;
    const units = unitsPerYear(factors.measure, amount);
    const moved = traffic(factors, answer.definition, units);
    completed.push({
      type: factors.type,
      factors,
      answer,
      units,
      traffic: moved,
      kept: undefined,
      given: told !== undefined,
    });
  };
  for (const factors of uses) {
    const { type, kept } = factors;
    const first = completed.length;
    let found = false;
    for (let i = 0; i < types.length; i++) {
      if (types[i] !== type.id) continue;
      found = true;
      add(factors, listed[i]!);
    }
    if (!found && rest) add(factors, { type: type.id });
    if (kept) keep(completed.slice(first), kept, assume);
  }
  return completed;
}

type Entry = CompleteUse & { kept: Term | undefined };

/** Writes what stays of the entries of one use on servers, once all are known: they share the room as they share the GB. */
function keep(
  entries: readonly Entry[],
  { room, years }: NonNullable<ResolvedUse['kept']>,
  assume: Assume,
): void {
  const whole = assume(room);
  const all = entries.reduce((sum, { traffic: moved }) => sum + moved!.central, 0);
  for (const entry of entries) entry.kept = keptGB(entry.traffic!, years, whole, all);
}
