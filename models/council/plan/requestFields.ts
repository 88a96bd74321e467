/**
 * The fields of a simulation request: what each may hold, in both languages, for the checker and for the
 * contract.
 */
import { MOST_PEOPLE } from '../../territory/territory.ts';
import { number, whole, type Fields } from '../../request/field.ts';
import * as UNIT from '../../request/unit.ts';
import { settable } from './assumed.ts';
import type { StockCatalogue } from './catalogue.ts';
import { PAST } from './scenario.ts';
import { HORIZONS, RAMP, USUAL } from './plan.ts';
import { TRENDS } from './trend.ts';

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
      about: {
        fr: 'Code d’un territoire, comme dans /api/v1/territories ; la France si rien n’est dit',
        en: 'Code of a territory, as in /api/v1/territories; France when nothing is said',
      },
    },
    population: whole(
      { fr: 'Habitants, au lieu d’un territoire', en: 'Inhabitants, in the place of a territory' },
      UNIT.inhabitants,
      0,
      MOST_PEOPLE,
    ),
    households: number(
      { fr: 'Foyers ; d’après les habitants si absent', en: 'Households; from the inhabitants when absent' },
      UNIT.homes,
      0,
      MOST_PEOPLE,
    ),
    levers: {
      kind: 'list',
      max: MOST_LEVERS,
      about: { fr: 'Leviers actionnés, chacun une fois', en: 'Levers pulled, each once' },
      of: { kind: 'object', fields: { ...leverFields(levers, most, starts.ahead), cost: COST_FIELD } },
    },
    done: {
      kind: 'list',
      max: MOST_LEVERS,
      about: {
        fr: 'Leviers déjà en place, dans la référence comme dans le scénario',
        en: 'Levers already in force, in the reference as in the scenario',
      },
      of: { kind: 'object', fields: leverFields(levers, most, starts.past) },
    },
    assumptions: {
      kind: 'list',
      max: settable(stock).length,
      about: { fr: 'Hypothèses à la place des nôtres', en: 'Assumptions in the place of ours' },
      of: {
        kind: 'object',
        fields: {
          factor: {
            kind: 'word',
            words: settable(stock),
            required: true,
            about: {
              fr: 'Paramètre d’un levier, comme dans /api/v1/policies',
              en: 'Parameter of a lever, as in /api/v1/policies',
            },
          },
          value: {
            ...number(
              { fr: 'Sa valeur, sans marge', en: 'Its value, without a range' },
              UNIT.ofParameter,
              0,
              MOST_EUROS,
            ),
            required: true,
          },
        },
      },
    },
    from: whole(
      { fr: `Première année ; ${base + 1} si absente`, en: `First year; ${base + 1} when absent` },
      UNIT.year,
      base + 1 - PAST,
      base + 1,
    ),
    horizon: whole(
      { fr: `Dernière année ; ${USUAL.horizon} si absente`, en: `Last year; ${USUAL.horizon} when absent` },
      UNIT.year,
      HORIZONS.min,
      HORIZONS.max,
    ),
    frozenMix: {
      kind: 'flag',
      about: {
        fr: 'Garder l’électricité d’aujourd’hui jusqu’au bout',
        en: 'Keep today’s electricity to the end',
      },
    },
    trend: {
      kind: 'word',
      words: TRENDS,
      about: {
        fr: `Ce que deviennent les appareils sans politique. none, si rien n’est dit : autant qu’aujourd’hui ; published : des objets connectés de plus en plus nombreux jusqu’en ${trend.until}, d’après l’ADEME et l’Arcep`,
        en: `What becomes of devices without any policy. none, when nothing is said: as many as today; published: more and more connected objects until ${trend.until}, after ADEME and Arcep`,
      },
    },
    draws: whole(
      { fr: 'Tirages de Monte-Carlo ; 1000 si absent', en: 'Monte Carlo draws; 1000 when absent' },
      UNIT.draws,
      DRAWS.min,
      DRAWS.max,
    ),
    seed: whole(
      { fr: 'Graine du hasard ; 1 si absente', en: 'Seed of chance; 1 when absent' },
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
  {
    fr: 'Coût par unité et par an, au lieu de celui du levier',
    en: 'Cost per unit and year, in the place of the lever’s own',
  },
  UNIT.EUR,
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
      about: { fr: 'Levier, par son identifiant', en: 'Lever, by its id' },
    },
    intensity: number(
      { fr: 'Jusqu’où ; l’intensité habituelle si absente', en: 'How far; the usual intensity when absent' },
      UNIT.ofLever,
      0,
      most,
    ),
    start: whole({ fr: 'Première année d’effet', en: 'First year of effect' }, UNIT.year, first, last),
    ramp: whole({ fr: 'Années pour y arriver', en: 'Years to get there' }, UNIT.years, RAMP.min, RAMP.max),
  };
}
