/**
 * A scenario as fields of an address, and back: `repair-bonus=6`, `repair-bonus.start=2028`,
 * `repair-bonus.ramp=0`, `repair-bonus.cost=30`, `horizon=2040`. A field at its usual value is not written,
 * so that links stay short. The scenarios that it is compared with write their levers after a letter:
 * `b.repair-bonus=20`, `c.repair-bonus.start=2030`; what is already done comes after `done`:
 * `done.repair-cafe=2`, `done.repair-cafe.start=2022`. A user's own assumption is
 * `assume.policy.displacement=0.4`; what all of it is compared with, `trend=published`; what someone calls a scenario,
 * `b.title=Réparer d’abord`. The ages of a council's own devices are `ages.council-computer=112-40.52.20`: how many in
 * all, then how many by age; `ages.year=2026` says at the end of which year they were counted.
 */
import type { StockCatalogue } from './catalogue.ts';
import { AGES, AGES_YEAR, agesFields, countable, countYears, readAges } from './ages.ts';
import { assumedBounds, settable } from './assumed.ts';
import { PAST, type Pull } from './scenario.ts';
import { HORIZONS, RAMP, USUAL, usualDone, usualPull, type PolicyPlan } from './plan.ts';
import { TRENDS, USUAL_TREND, type Trend } from './trend.ts';

/** The prefix of the fields of the scenario, then those of the others. */
const LETTERS = ['', 'b.', 'c.'] as const;
export const DONE = 'done.';
export const ASSUMED = 'assume.';
/** Suffix after the name of the lever. */
export const COST_SUFFIX = '.cost';
export const TREND_FIELD = 'trend';
/** What someone calls a scenario, after its letter. */
const TITLE = 'title';
/** Letters of a name. */
export const LONGEST_TITLE = 40;
export const MOST_SCENARIOS = LETTERS.length;
/** EUR for each unit and year. */
export const MOST_EUROS = 1_000_000;
export const MOST_HOUSEHOLDS = 40_000_000;

/** Something that an address cannot mean, with the field and what would be right. */
export interface ScenarioProblem {
  readonly field: string;
  readonly code:
    'not-a-number' | 'out-of-range' | 'unknown-field' | 'unknown-word' | 'not-ages' | 'wrong-sum';
  readonly min?: number;
  readonly max?: number;
  /** The words that are right, where it takes one. */
  readonly words?: readonly string[];
  /** Devices said in all, then by age. */
  readonly count?: number;
  readonly sum?: number;
}

/**
 * @param fields names and values; empty values count as absent
 * @param base the last year known
 * @returns what is right, and every problem: a wrong field is left out
 */
export function readScenario(
  fields: Iterable<readonly [string, string]>,
  stock: StockCatalogue,
  base: number,
): { readonly told: PolicyPlan; readonly problems: readonly ScenarioProblem[] } {
  const problems: ScenarioProblem[] = [];
  const values = new Map<string, number>();
  const bounds = boundsOf(stock, base);
  let trend: Trend = USUAL_TREND;
  const titles = LETTERS.map(() => '');
  const aged = new Set(countable(stock).map((type) => AGES + type));
  const byType: Record<string, readonly number[]> = {};
  for (const [field, text] of fields) {
    if (text.trim() === '') continue;
    const limits = bounds.get(field);
    const titled = LETTERS.findIndex((letter) => field === letter + TITLE);
    if (titled >= 0) titles[titled] = text.trim().slice(0, LONGEST_TITLE);
    else if (field === TREND_FIELD) {
      const told = TRENDS.find((each) => each === text.trim());
      if (told) trend = told;
      else problems.push({ field, code: 'unknown-word', words: TRENDS });
    } else if (aged.has(field)) {
      const read = readAges(text.trim());
      if ('byAge' in read) byType[field.slice(AGES.length)] = read.byAge;
      else problems.push({ field, ...read });
    } else if (!limits) problems.push({ field, code: 'unknown-field' });
    else {
      const value = Number(text.trim().replace(',', '.'));
      if (!Number.isFinite(value)) problems.push({ field, code: 'not-a-number', ...limits });
      else if (value < limits.min || value > limits.max)
        problems.push({ field, code: 'out-of-range', ...limits });
      else values.set(field, value);
    }
  }
  const year = Math.round(values.get(AGES_YEAR) ?? base);
  const ages = Object.keys(byType).length > 0 ? { ages: { year, byType } } : {};
  return { told: { ...toldOf(values, titles, stock, base), trend, ...ages }, problems };
}

function boundsOf(stock: StockCatalogue, base: number) {
  const { levers, factors } = stock;
  const past = base + 1 - PAST;
  const sets = [
    ...LETTERS.map((letter) => ({ letter, starts: { min: base + 1, max: HORIZONS.max } })),
    { letter: DONE, starts: { min: past, max: base } },
  ];
  return new Map<string, { readonly min: number; readonly max: number }>([
    ['from', { min: past, max: base + 1 }],
    ['horizon', HORIZONS],
    ['households', { min: 0, max: MOST_HOUSEHOLDS }],
    ['frozen', { min: 0, max: 1 }],
    [AGES_YEAR, countYears(base)],
    ...settable(stock).map((id) => [ASSUMED + id, assumedBounds(factors[id]!)] as const),
    ...levers.flatMap(({ id, intensity: { min, max } }) => [
      [id + COST_SUFFIX, { min: 0, max: MOST_EUROS }] as const,
      ...sets.flatMap(({ letter, starts }) => [
        [`${letter}${id}`, { min, max }] as const,
        [`${letter}${id}.start`, starts] as const,
        [`${letter}${id}.ramp`, RAMP] as const,
      ]),
    ]),
  ]);
}

type Usual = typeof usualPull;
type Values = ReadonlyMap<string, number>;

function toldOf(
  values: Values,
  titles: readonly string[],
  stock: StockCatalogue,
  base: number,
): Omit<PolicyPlan, 'trend' | 'ages'> {
  const { levers } = stock;
  const pullsOf = (letter: string, usual: Usual): Pull[] =>
    levers.flatMap(({ id, minimum }): Pull[] => {
      const field = letter + id;
      const intensity = values.get(field);
      // of a share that a law asks for, a council may say that it has none
      if (!intensity && !(intensity === 0 && letter === DONE && minimum)) return [];
      const { start, ramp } = usual(id, base);
      return [
        {
          lever: id,
          intensity,
          start: Math.round(values.get(`${field}.start`) ?? start),
          ramp: Math.round(values.get(`${field}.ramp`) ?? ramp),
        },
      ];
    });
  const [pulls = [], ...others] = LETTERS.map((letter) => pullsOf(letter, usualPull));
  const costs = levers.flatMap(({ id }) => {
    const cost = values.get(id + COST_SUFFIX);
    return cost === undefined ? [] : [[id, cost] as const];
  });
  const from = Math.round(values.get('from') ?? base + 1);
  // one without a lever is no scenario, and its name goes with it
  const named = [titles[0]!, ...titles.slice(1).filter((_, i) => others[i]!.length > 0)];
  return {
    pulls,
    others: others.filter(({ length }) => length > 0),
    ...(named.some(Boolean) && { titles: named }),
    done: pullsOf(DONE, usualDone),
    costs: Object.fromEntries(costs),
    assumed: Object.fromEntries(
      settable(stock).flatMap((id) => (values.has(ASSUMED + id) ? [[id, values.get(ASSUMED + id)!]] : [])),
    ),
    from: from === base + 1 ? undefined : from,
    horizon: Math.round(values.get('horizon') ?? USUAL.horizon),
    households: values.get('households'),
    frozenMix: values.get('frozen') === 1,
  };
}

/** The fields that describe a scenario; the inverse of `readScenario`. */
export function writeScenario(told: PolicyPlan, base: number): [string, string][] {
  const {
    pulls,
    others,
    titles = [],
    done,
    costs,
    assumed,
    from,
    horizon,
    households,
    frozenMix,
    trend,
    ages,
  } = told;
  const field = (name: string, value: number): [string, string] => [name, String(value)];
  const fieldsOf = (letter: string, usual: Usual) => (pull: Pull) => {
    const name = letter + pull.lever;
    const { start, ramp } = usual(pull.lever, base);
    return [
      field(name, pull.intensity),
      ...(pull.start === start ? [] : [field(`${name}.start`, pull.start)]),
      ...(pull.ramp === ramp ? [] : [field(`${name}.ramp`, pull.ramp)]),
    ];
  };
  return [
    ...[pulls, ...others].flatMap((each, i) => each.flatMap(fieldsOf(LETTERS[i]!, usualPull))),
    ...done.flatMap(fieldsOf(DONE, usualDone)),
    ...Object.entries(costs).map(([lever, euros]) => field(lever + COST_SUFFIX, euros)),
    ...Object.entries(assumed).map(([id, value]) => field(ASSUMED + id, value)),
    ...(from === undefined ? [] : [field('from', from)]),
    ...(horizon === USUAL.horizon ? [] : [field('horizon', horizon)]),
    ...(households === undefined ? [] : [field('households', households)]),
    ...(frozenMix ? [field('frozen', 1)] : []),
    ...titles.flatMap((title, i): [string, string][] => (title ? [[LETTERS[i]! + TITLE, title]] : [])),
    ...(trend === USUAL_TREND ? [] : [[TREND_FIELD, trend] as [string, string]]),
    ...(ages ? agesFields(ages, base) : []),
  ];
}
