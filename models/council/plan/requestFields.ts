/**
 * The fields of a simulation request: what each may hold, in both languages, for the checker and for the
 * contract.
 */
import { MOST_PEOPLE } from '../../territory/territory.ts';
import { number, saying, whole, type Field, type Fields } from '../../request/field.ts';
import { countable, countYears, MOST_COUNTED, OLDEST_COUNTED } from './ages.ts';
import { settable } from './assumed.ts';
import type { StockCatalogue } from './catalogue.ts';
import { PAST } from './scenario.ts';
import { HORIZONS, RAMP, USUAL } from './plan.ts';
import { MOST_SCENARIOS } from './scenarioText.ts';
import { TRENDS } from './trend.ts';
import type * as own from './words/fr.ts';

declare module '../../request/field.ts' {
  interface ModelWords {
    readonly plan: typeof own;
  }
}

const said = saying(({ plan }) => plan.planFields);

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
      about: said('territory'),
    },
    population: whole(said('population'), 'inhabitants', 0, MOST_PEOPLE),
    households: number(said('households'), 'homes', 0, MOST_PEOPLE),
    levers: {
      kind: 'list',
      max: MOST_LEVERS,
      about: said('levers'),
      of: { kind: 'object', fields: { ...leverFields(levers, most, starts.ahead), cost: COST_FIELD } },
    },
    done: {
      kind: 'list',
      max: MOST_LEVERS,
      about: said('done'),
      of: { kind: 'object', fields: leverFields(levers, most, starts.past) },
    },
    assumptions: {
      kind: 'list',
      max: settable(stock).length,
      about: said('assumptions'),
      of: {
        kind: 'object',
        fields: {
          factor: {
            kind: 'word',
            words: settable(stock),
            required: true,
            about: said('factor'),
          },
          value: {
            ...number(said('value'), 'ofParameter', 0, MOST_EUROS),
            required: true,
          },
        },
      },
    },
    from: whole(said('from', base + 1), 'year', base + 1 - PAST, base + 1),
    horizon: whole(said('horizon', USUAL.horizon), 'year', HORIZONS.min, HORIZONS.max),
    frozenMix: {
      kind: 'flag',
      about: said('frozenMix'),
    },
    trend: {
      kind: 'word',
      words: TRENDS,
      about: said('trend', trend.until),
    },
    ages: agesField(stock),
    draws: whole(said('draws'), 'draws', DRAWS.min, DRAWS.max),
    seed: whole(said('seed'), 'seed', 0, Number.MAX_SAFE_INTEGER),
  };
}

/** What a simulation takes, and the scenarios that it is compared with. */
export function offerFields(stock: StockCatalogue): Fields {
  const fields = simulationFields(stock);
  return {
    ...fields,
    scenarios: {
      kind: 'list',
      max: MOST_SCENARIOS - 1,
      about: said('scenarios'),
      of: { kind: 'object', fields: { levers: { ...fields.levers!, required: true } } },
    },
  };
}

function agesField(stock: StockCatalogue): Field {
  const types = countable(stock);
  const { min, max } = countYears(stock.base);
  return {
    kind: 'object',
    about: said('ages'),
    fields: {
      year: whole(said('agesYear', stock.base), 'year', min, max),
      devices: {
        kind: 'list',
        max: types.length,
        required: true,
        about: said('agesOf'),
        of: {
          kind: 'object',
          fields: {
            type: { kind: 'word', words: types, required: true, about: said('agesType') },
            count: { ...whole(said('agesCount'), 'devices', 1, MOST_COUNTED), required: true },
            byAge: {
              kind: 'list',
              max: OLDEST_COUNTED + 1,
              required: true,
              about: said('byAge', OLDEST_COUNTED),
              of: { kind: 'number', integer: true, min: 0, max: MOST_COUNTED, unit: 'devices' },
            },
          },
        },
      },
    },
  };
}

/** The highest intensity that any lever allows. */
export const furthest = (levers: StockCatalogue['levers']): number =>
  Math.max(...levers.map(({ intensity }) => intensity.max));

/** First and last year in which a lever may start. */
export const ahead = (base: number): readonly [number, number] => [base + 1, HORIZONS.max];

export const COST_FIELD = number(said('cost'), 'EUR', 0, MOST_EUROS);

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
      about: said('lever'),
    },
    intensity: number(said('intensity'), 'ofLever', 0, most),
    start: whole(said('start'), 'year', first, last),
    ramp: whole(said('ramp'), 'years', RAMP.min, RAMP.max),
  };
}
