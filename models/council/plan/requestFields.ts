/**
 * The fields of a simulation request: what each may hold, in both languages, for the checker and for the
 * contract.
 */
import { MOST_PEOPLE } from '../../territory/territory.ts';
import { number, whole, type Fields } from '../../request/field.ts';
import { UNIT } from '../../request/words/texts.ts';
import { settable } from './assumed.ts';
import type { StockCatalogue } from './catalogue.ts';
import { PAST } from './scenario.ts';
import { HORIZONS, RAMP, USUAL } from './plan.ts';
import { TRENDS } from './trend.ts';
import { PLAN_TEXTS } from './words/texts.ts';

/** The cost of a simulation grows with its draws: more than this would hold others up. */
const DRAWS = { min: 100, max: 2000 } as const;
export const MOST_LEVERS = 50;
/** The longest code of a territory. */
export const LONGEST_CODE = 40;
const MOST_EUROS = 1_000_000;

export function simulationFields(stock: StockCatalogue): Fields {
  const { levers, base, trend } = stock;
  const most = furthest(levers);
  const starts = { ahead: ahead(base), past: [base + 1 - PAST, base] } as const;
  return {
    territory: {
      kind: 'text',
      max: LONGEST_CODE,
      about: PLAN_TEXTS.territory,
    },
    population: whole(PLAN_TEXTS.population, UNIT.inhabitants, 0, MOST_PEOPLE),
    households: number(PLAN_TEXTS.households, UNIT.homes, 0, MOST_PEOPLE),
    levers: {
      kind: 'list',
      max: MOST_LEVERS,
      about: PLAN_TEXTS.levers,
      of: { kind: 'object', fields: { ...leverFields(levers, most, starts.ahead), cost: COST_FIELD } },
    },
    done: {
      kind: 'list',
      max: MOST_LEVERS,
      about: PLAN_TEXTS.done,
      of: { kind: 'object', fields: leverFields(levers, most, starts.past) },
    },
    assumptions: {
      kind: 'list',
      max: settable(stock).length,
      about: PLAN_TEXTS.assumptions,
      of: {
        kind: 'object',
        fields: {
          factor: {
            kind: 'word',
            words: settable(stock),
            required: true,
            about: PLAN_TEXTS.factor,
          },
          value: {
            ...number(PLAN_TEXTS.value, UNIT.ofParameter, 0, MOST_EUROS),
            required: true,
          },
        },
      },
    },
    from: whole(PLAN_TEXTS.from(base + 1), UNIT.year, base + 1 - PAST, base + 1),
    horizon: whole(PLAN_TEXTS.horizon(USUAL.horizon), UNIT.year, HORIZONS.min, HORIZONS.max),
    frozenMix: {
      kind: 'flag',
      about: PLAN_TEXTS.frozenMix,
    },
    trend: {
      kind: 'word',
      words: TRENDS,
      about: PLAN_TEXTS.trend(trend.until),
    },
    draws: whole(PLAN_TEXTS.draws, UNIT.draws, DRAWS.min, DRAWS.max),
    seed: whole(PLAN_TEXTS.seed, UNIT.seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

/** The highest intensity that any lever allows. */
export const furthest = (levers: StockCatalogue['levers']): number =>
  Math.max(...levers.map(({ intensity }) => intensity.max));

/** First and last year in which a lever may start. */
export const ahead = (base: number): readonly [number, number] => [base + 1, HORIZONS.max];

export const COST_FIELD = number(PLAN_TEXTS.cost, UNIT.EUR, 0, MOST_EUROS);

export function leverFields(
  levers: StockCatalogue['levers'],
  most: number,
  [first, last]: readonly [number, number],
): Fields {
  return {
    id: {
      kind: 'word',
      words: levers.map(({ id }) => id),
      required: true,
      about: PLAN_TEXTS.lever,
    },
    intensity: number(PLAN_TEXTS.intensity, UNIT.ofLever, 0, most),
    start: whole(PLAN_TEXTS.start, UNIT.year, first, last),
    ramp: whole(PLAN_TEXTS.ramp, UNIT.years, RAMP.min, RAMP.max),
  };
}
