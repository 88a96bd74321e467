/** Answers → the footprint as the API tells it. */
import type { MiddlewareHandler } from 'hono';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Catalogue, FactorId, Language } from '../../models/catalogue.ts';
import type { Answers } from '../../models/footprint/answers.ts';
import { checkAnswers } from '../../models/footprint/check.ts';
import { collectiveShare, type CollectiveShare } from '../../models/footprint/collective.ts';
import type { Footprint } from '../../models/footprint/footprint.ts';
import { factorsOf, type Line } from '../../models/footprint/line.ts';
import { assumptionFactors } from '../../models/footprint/plan.ts';
import type { Library } from '../../data/library.ts';
import { footprintRoute, type FootprintBody } from '../contract/footprint.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED, RUN_FIELDS, type FootprintRequest, type RunFields } from '../contract/request.ts';
import { languageOf } from '../http/language.ts';
import { problem } from '../http/problem.ts';
import { entriesOf } from './entries.ts';
import { createEstimators, type Estimators } from './estimators.ts';
import { itemLabel } from './itemLabels.ts';

export function footprintRoutes({ catalogue }: Library, estimators: Estimators = createEstimators(catalogue)) {
  const route = { ...footprintRoute(catalogue), middleware: checkBody(catalogue) };
  return new OpenAPIHono().openapi(route, (c) => {
    const language = languageOf(c);
    const body = footprintOf(c.req.valid('json'), catalogue, estimators, language);
    const headers = { 'cache-control': 'no-store', 'content-language': language, vary: 'Accept-Language' };
    return c.json(body, 200, headers);
  });
}

/** Refuses what is not an answer, in the sender's words, before the contract's own schema reads it. */
function checkBody(catalogue: Catalogue): MiddlewareHandler {
  return async (c, next) => {
    const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (mediaType !== 'application/json') return problem(c, 'unsupported-media-type');
    const value = parse(await c.req.text());
    if (value === undefined) return problem(c, 'not-json');
    const checked = checkAnswers<RunFields>(value, catalogue, RUN_FIELDS);
    if ('problems' in checked) {
      return problem(c, 'invalid-answers', { errors: entriesOf(checked.problems, value, languageOf(c)) });
    }
    return next();
  };
}

/** JSON has no undefined, so undefined says that this is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body of a footprint; the contract's example is made by it too. */
export function footprintOf(
  { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, ...answers }: FootprintRequest,
  catalogue: Catalogue,
  estimators: Estimators,
  language: Language,
): FootprintBody {
  const footprint = estimators.estimate(answers, draws, seed);
  const { people, questions } = footprint;
  const collective = collectiveOf(catalogue, answers);
  const used = new Map(footprint.lines.map((line) => [line, factorsOf(line)]));
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    seed,
    draws,
    unit: 'kgCO2e per year',
    people,
    total: footprint.total,
    perPerson: footprint.perPerson,
    byComponent: footprint.byComponent,
    byStage: footprint.byStage,
    items: itemsOf(footprint, used, catalogue, language),
    lines: footprint.lines.map((line) => ({ ...line, factors: used.get(line)! })),
    assumed: assumedOf(footprint, used, catalogue),
    nextQuestion: questions[0] ?? null,
    questions,
    notices: footprint.notices,
    collectiveShare: {
      perPerson: collective.perPerson,
      household: collective.perPerson * people,
      basis: { factor: catalogue.nationalDatacenters, published: collective.published },
    },
  };
}

/** Each line with the factors it names. */
type Used = ReadonlyMap<Line, readonly FactorId[]>;

function itemsOf({ items }: Footprint, used: Used, catalogue: Catalogue, language: Language): FootprintBody['items'] {
  const assumptions = assumptionFactors(catalogue);
  return items.map(({ component, item, lines, estimate }) => {
    const label = itemLabel(item, catalogue)?.[language];
    const assumed = lines.some((line) => used.get(line)!.some((id) => assumptions.has(id)));
    return { component, item, ...(label !== undefined && { label }), estimate, assumed };
  });
}

/** The national distributions that entered the result: by a line, or as the number it is divided by. */
function assumedOf({ situation }: Footprint, used: Used, catalogue: Catalogue): FootprintBody['assumed'] {
  const entered = new Set(situation.people.times);
  for (const ids of used.values()) for (const id of ids) entered.add(id);
  return [...assumptionFactors(catalogue)].flatMap(([factor, question]) => {
    if (!entered.has(factor)) return [];
    const { central, unit } = catalogue.factors[factor]!;
    return [{ factor, question, value: central, unit }];
  });
}

/** It depends on the switches alone, so the usual one is worked out once. */
function collectiveOf(catalogue: Catalogue, answers: Answers): CollectiveShare {
  if (answers.switches) return collectiveShare(catalogue, answers);
  let usual = usualShares.get(catalogue);
  if (!usual) usualShares.set(catalogue, (usual = collectiveShare(catalogue)));
  return usual;
}

const usualShares = new WeakMap<Catalogue, CollectiveShare>();
