/**
 * The fields of a backcast request: those of a simulation, a goal, and the levers to search for instead of
 * given ones.
 */
import { HUNDRED } from '../../catalogue/writing.ts';
import { checkFields, checkRules, type Checked, type Problem } from '../../request/check.ts';
import { number, saying, whole, type Fields } from '../../request/field.ts';
import { allowedLevers, type Candidate, type Wanted } from './backcast.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import { BACKCAST_DRAWS, GOALS, type Goal } from './goal.ts';
import { SPANS, type Span } from '../outcome/measure.ts';
import { beyond, toldBy, wrongInPlan, type PlanVocabulary, type SimulationRequest } from '../plan/request.ts';
import {
  ahead,
  COST_FIELD,
  furthest,
  leverFields,
  MOST_LEVERS,
  simulationFields,
} from '../plan/requestFields.ts';
import type { Population } from '../../territory/population.ts';
import { settingOf, usualPull } from '../plan/plan.ts';
import type * as own from './words/fr.ts';

declare module '../../request/field.ts' {
  interface ModelWords {
    readonly search: typeof own;
  }
}

const said = saying(({ search }) => search.goals);

/** What a curve is drawn from: a search without a goal. */
export interface CurveRequest extends Omit<SimulationRequest, 'levers'> {
  readonly span?: Span;
  readonly levers?: readonly {
    readonly id: string;
    readonly most?: number;
    readonly start?: number;
    readonly ramp?: number;
    readonly cost?: number;
  }[];
  readonly others?: boolean;
  readonly kept?: SimulationRequest['levers'];
}

export interface BackcastRequest extends CurveRequest {
  readonly goal: { readonly kind: Goal['kind']; readonly value: number };
}

export const backcastFields = (stock: StockCatalogue): Fields => ({
  goal: {
    kind: 'object',
    required: true,
    about: said('goal'),
    fields: {
      kind: {
        kind: 'word',
        words: ['target', 'budget'],
        required: true,
        about: said('kind'),
      },
      value: {
        ...number(said('value'), 'percentOrEuros', 0, GOALS.budget.max),
        required: true,
      },
    },
  },
  ...curveFields(stock),
});

export function curveFields(stock: StockCatalogue): Fields {
  const { levers: kept, ...fields } = simulationFields(stock);
  const most = furthest(stock.levers);
  const { intensity: _told, ...sought } = leverFields(stock.levers, most, ahead(stock.base));
  return {
    span: {
      kind: 'word',
      words: SPANS,
      about: said('span'),
    },
    levers: {
      kind: 'list',
      max: MOST_LEVERS,
      about: said('levers'),
      of: {
        kind: 'object',
        fields: {
          ...sought,
          most: number(said('most'), 'ofLever', 0, most),
          cost: COST_FIELD,
        },
      },
    },
    others: {
      kind: 'flag',
      about: said('others'),
    },
    kept: {
      ...kept!,
      about: said('kept'),
    },
    ...fields,
    draws: whole(said('draws', BACKCAST_DRAWS.max), 'draws', BACKCAST_DRAWS.min, BACKCAST_DRAWS.max),
  };
}

/** The words that follow the bounds in an error message. */
const SOUGHT = {
  target: 'carbonTarget',
  budget: 'eurosOfBudget',
} as const;

/** @returns the request, or every problem, as for a simulation */
export const checkBackcast = (value: unknown, vocabulary: PlanVocabulary): Checked<BackcastRequest> =>
  checkRules(
    checkFields<BackcastRequest>(value, backcastFields(vocabulary.stock), vocabulary.catalogue),
    (request) => [...outOfReach(request.goal), ...wrongInSearch(request, vocabulary)],
  );

/** @returns the request, or every problem, as for a backcast */
export const checkCurve = (value: unknown, vocabulary: PlanVocabulary): Checked<CurveRequest> =>
  checkRules(
    checkFields<CurveRequest>(value, curveFields(vocabulary.stock), vocabulary.catalogue),
    (request) => wrongInSearch(request, vocabulary),
  );

const wrongInSearch = (request: CurveRequest, vocabulary: PlanVocabulary): Problem[] =>
  wrongInPlan(request, vocabulary, [
    ...beyond('kept', request.kept, vocabulary.stock, 'intensity'),
    ...beyond('done', request.done, vocabulary.stock, 'intensity'),
    ...beyond('levers', request.levers, vocabulary.stock, 'most'),
  ]);

/** A goal that its own kind does not allow. */
function outOfReach({ kind, value }: BackcastRequest['goal']): Problem[] {
  const { min, max } = GOALS[kind];
  if (value >= min && value <= max) return [];
  return [
    { path: 'goal.value', code: value < min ? 'too-small' : 'too-large', min, max, unit: SOUGHT[kind] },
  ];
}

/**
 * The search that a request describes, with its gaps filled as a page would fill them; when a lever is named
 * twice, the last one counts.
 */
export function soughtBy(
  { goal, ...request }: BackcastRequest,
  place: Population,
  stock: StockCatalogue,
): Wanted {
  return {
    ...allowedBy(request, place, stock),
    goal:
      goal.kind === 'target'
        ? { kind: 'target', share: goal.value / HUNDRED }
        : { kind: 'budget', euros: goal.value },
  };
}

/** The same without a goal: what is searched with. */
export function allowedBy(
  request: CurveRequest,
  place: Population,
  stock: StockCatalogue,
): Omit<Wanted, 'goal'> {
  const { span = 'all', levers, kept = [], others = false, ...rest } = request;
  const told = toldBy({ ...rest, levers: kept }, stock);
  const named = new Map(levers?.map((lever) => [lever.id, lever]));
  const ids = levers ? [...named.keys()] : allowedLevers(stock, others);
  const costs = (levers ?? []).flatMap(({ id, cost }) => (cost === undefined ? [] : [[id, cost] as const]));
  return {
    setting: settingOf(told, place, stock.base),
    span,
    candidates: ids.map((lever): Candidate => {
      const { start, ramp } = usualPull(lever, stock.base);
      const by = named.get(lever);
      return {
        lever,
        start: by?.start ?? start,
        ramp: by?.ramp ?? ramp,
        ...(by?.most !== undefined && { most: by.most }),
      };
    }),
    kept: told.pulls,
    typed: { ...Object.fromEntries(costs), ...told.costs },
  };
}
