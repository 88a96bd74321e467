/**
 * The fields of a simulation request: what each may hold, in both languages, for the checker and for the
 * contract.
 */
import { MOST_PEOPLE } from '../../territory/territory.ts';
import { number, text, whole, type Fields } from '../../request/field.ts';
import { settable } from './assumed.ts';
import type { StockCatalogue } from './catalogue.ts';
import { PAST } from './scenario.ts';
import { HORIZONS, RAMP, USUAL } from './plan.ts';

/** The cost of a simulation grows with its draws: more than this would hold others up. */
const DRAWS = { min: 100, max: 2000 } as const;
export const MOST_LEVERS = 50;
/** The longest code of a territory. */
export const LONGEST_CODE = 40;
const MOST_EUROS = 1_000_000;

export const UNIT = {
  people: text('habitants', 'inhabitants'),
  households: text('foyers', 'households'),
  year: text('année', 'year'),
  years: text('années', 'years'),
  euros: text('euros', 'euros'),
  draws: text('tirages', 'draws'),
  seed: text('sans unité', 'as a seed, without a unit'),
  parameter: text('dans l’unité du paramètre', 'in the unit of the parameter'),
  intensity: text('dans l’unité du levier', 'in the unit of the lever'),
} as const;

export function simulationFields(stock: StockCatalogue): Fields {
  const { levers, base } = stock;
  const most = furthest(levers);
  const starts = { ahead: ahead(base), past: [base + 1 - PAST, base] } as const;
  return {
    territory: {
      kind: 'text',
      max: LONGEST_CODE,
      about: text(
        'Code d’un territoire, comme dans /api/v1/territories ; la France si rien n’est dit',
        'Code of a territory, as in /api/v1/territories; France when nothing is said',
      ),
    },
    population: whole(
      text('Habitants, au lieu d’un territoire', 'Inhabitants, in the place of a territory'),
      UNIT.people,
      0,
      MOST_PEOPLE,
    ),
    households: number(
      text('Foyers ; d’après les habitants si absent', 'Households; from the inhabitants when absent'),
      UNIT.households,
      0,
      MOST_PEOPLE,
    ),
    levers: {
      kind: 'list',
      max: MOST_LEVERS,
      about: text('Leviers actionnés, chacun une fois', 'Levers pulled, each once'),
      of: { kind: 'object', fields: { ...leverFields(levers, most, starts.ahead), cost: COST_FIELD } },
    },
    done: {
      kind: 'list',
      max: MOST_LEVERS,
      about: text(
        'Leviers déjà en place, dans la référence comme dans le scénario',
        'Levers already in force, in the reference as in the scenario',
      ),
      of: { kind: 'object', fields: leverFields(levers, most, starts.past) },
    },
    assumptions: {
      kind: 'list',
      max: settable(stock).length,
      about: text('Hypothèses à la place des nôtres', 'Assumptions in the place of ours'),
      of: {
        kind: 'object',
        fields: {
          factor: {
            kind: 'word',
            words: settable(stock),
            required: true,
            about: text(
              'Paramètre d’un levier, comme dans /api/v1/policies',
              'Parameter of a lever, as in /api/v1/policies',
            ),
          },
          value: {
            ...number(
              text('Sa valeur, sans marge', 'Its value, without a range'),
              UNIT.parameter,
              0,
              MOST_EUROS,
            ),
            required: true,
          },
        },
      },
    },
    from: whole(
      text(`Première année ; ${base + 1} si absente`, `First year; ${base + 1} when absent`),
      UNIT.year,
      base + 1 - PAST,
      base + 1,
    ),
    horizon: whole(
      text(`Dernière année ; ${USUAL.horizon} si absente`, `Last year; ${USUAL.horizon} when absent`),
      UNIT.year,
      HORIZONS.min,
      HORIZONS.max,
    ),
    frozenMix: {
      kind: 'flag',
      about: text('Garder l’électricité d’aujourd’hui jusqu’au bout', 'Keep today’s electricity to the end'),
    },
    draws: whole(
      text('Tirages de Monte-Carlo ; 1000 si absent', 'Monte Carlo draws; 1000 when absent'),
      UNIT.draws,
      DRAWS.min,
      DRAWS.max,
    ),
    seed: whole(
      text('Graine du hasard ; 1 si absente', 'Seed of chance; 1 when absent'),
      UNIT.seed,
      0,
      Number.MAX_SAFE_INTEGER,
    ),
  };
}

/** The highest intensity that any lever allows. */
export const furthest = (levers: StockCatalogue['levers']): number =>
  Math.max(...levers.map(({ intensity }) => intensity.max));

/** First and last year in which a lever may start. */
export const ahead = (base: number): readonly [number, number] => [base + 1, HORIZONS.max];

export const COST_FIELD = number(
  text(
    'Coût par unité et par an, au lieu de celui du levier',
    'Cost per unit and year, in the place of the lever’s own',
  ),
  UNIT.euros,
  0,
  MOST_EUROS,
);

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
      about: text('Levier, par son identifiant', 'Lever, by its id'),
    },
    intensity: number(
      text('Jusqu’où ; l’intensité habituelle si absente', 'How far; the usual intensity when absent'),
      UNIT.intensity,
      0,
      most,
    ),
    start: whole(text('Première année d’effet', 'First year of effect'), UNIT.year, first, last),
    ramp: whole(text('Années pour y arriver', 'Years to get there'), UNIT.years, RAMP.min, RAMP.max),
  };
}
