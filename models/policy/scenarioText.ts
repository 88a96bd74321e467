/**
 * A scenario as fields of an address, and back: `repair-bonus=6`, `repair-bonus.start=2028`, `repair-bonus.ramp=0`,
 * `repair-bonus.cost=30`, `horizon=2040`. What stands where it usually does is not written, so that links stay short.
 */
import type { StockCatalogue } from './catalogue.ts';
import type { TypedCosts } from './money.ts';
import type { Pull } from './scenario.ts';

export interface Told {
  readonly pulls: readonly Pull[];
  readonly costs: TypedCosts;
  readonly horizon: number;
  /** Households, when someone says how many; else from the population. */
  readonly households: number | undefined;
  readonly frozenMix: boolean;
}

export const USUAL = { horizon: 2035, delay: 1, ramp: 2 } as const;
export const HORIZONS = { min: 2030, max: 2050 } as const;
export const RAMP = { min: 0, max: 10 } as const;
const MOST_EUROS = 1_000_000;
const MOST_HOUSEHOLDS = 40_000_000;

/** What an address cannot mean, with the field and what would be right. */
export interface ScenarioProblem {
  readonly field: string;
  readonly code: 'not-a-number' | 'out-of-range' | 'unknown-field';
  readonly min?: number;
  readonly max?: number;
}

/**
 * @param fields names and values; empty values are absent ones
 * @param base the last year known
 * @returns what is right, and every problem: a field that is wrong is left out
 */
export function readScenario(
  fields: Iterable<readonly [string, string]>,
  { levers }: StockCatalogue,
  base: number,
): { readonly told: Told; readonly problems: readonly ScenarioProblem[] } {
  const problems: ScenarioProblem[] = [];
  const values = new Map<string, number>();
  const bounds = boundsOf(levers, base);
  for (const [field, text] of fields) {
    if (text.trim() === '') continue;
    const limits = bounds.get(field);
    if (!limits) problems.push({ field, code: 'unknown-field' });
    else {
      const value = Number(text.trim().replace(',', '.'));
      if (!Number.isFinite(value)) problems.push({ field, code: 'not-a-number', ...limits });
      else if (value < limits.min || value > limits.max)
        problems.push({ field, code: 'out-of-range', ...limits });
      else values.set(field, value);
    }
  }
  return { told: toldOf(values, levers, base), problems };
}

function boundsOf(levers: StockCatalogue['levers'], base: number) {
  const years = { min: base + 1, max: HORIZONS.max };
  return new Map<string, { readonly min: number; readonly max: number }>([
    ['horizon', HORIZONS],
    ['households', { min: 0, max: MOST_HOUSEHOLDS }],
    ['frozen', { min: 0, max: 1 }],
    ...levers.flatMap(({ id, intensity: { min, max } }) => [
      [id, { min, max }] as const,
      [`${id}.start`, years] as const,
      [`${id}.ramp`, RAMP] as const,
      [`${id}.cost`, { min: 0, max: MOST_EUROS }] as const,
    ]),
  ]);
}

function toldOf(values: ReadonlyMap<string, number>, levers: StockCatalogue['levers'], base: number): Told {
  const pulls = levers.flatMap(({ id }): Pull[] => {
    const intensity = values.get(id);
    if (intensity === undefined || intensity === 0) return [];
    const start = Math.round(values.get(`${id}.start`) ?? base + 1 + USUAL.delay);
    return [{ lever: id, intensity, start, ramp: Math.round(values.get(`${id}.ramp`) ?? USUAL.ramp) }];
  });
  const costs = levers.flatMap(({ id }) => {
    const cost = values.get(`${id}.cost`);
    return cost === undefined ? [] : [[id, cost] as const];
  });
  return {
    pulls,
    costs: Object.fromEntries(costs),
    horizon: Math.round(values.get('horizon') ?? USUAL.horizon),
    households: values.get('households'),
    frozenMix: values.get('frozen') === 1,
  };
}

/** The fields that say a scenario; the opposite of `readScenario`. */
export function writeScenario(
  { pulls, costs, horizon, households, frozenMix }: Told,
  base: number,
): [string, string][] {
  return [
    ...pulls.flatMap(({ lever, intensity, start, ramp }): [string, string][] => [
      [lever, String(intensity)],
      ...(start === base + 1 + USUAL.delay
        ? []
        : ([[`${lever}.start`, String(start)]] as [string, string][])),
      ...(ramp === USUAL.ramp ? [] : ([[`${lever}.ramp`, String(ramp)]] as [string, string][])),
    ]),
    ...Object.entries(costs).map(([lever, euros]): [string, string] => [`${lever}.cost`, String(euros)]),
    ...(horizon === USUAL.horizon ? [] : ([['horizon', String(horizon)]] as [string, string][])),
    ...(households === undefined ? [] : ([['households', String(households)]] as [string, string][])),
    ...(frozenMix ? ([['frozen', '1']] as [string, string][]) : []),
  ];
}
