/** Searches in the background. Each worker runs one search; terminating the worker stops it. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { allowedLevers, createSeeking, type Backcast } from '../../../../models/council/search/backcast.ts';
import { curveOf, type Curve } from '../../../../models/council/search/curve.ts';
import { BACKCAST_DRAWS, type Goal } from '../../../../models/council/search/goal.ts';
import type { Span } from '../../../../models/council/outcome/measure.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import { settingOf, usualPull, type PolicyPlan } from '../../../../models/council/plan/plan.ts';
import { withAssumed } from '../../../../models/council/plan/assumed.ts';
import { quantile } from '../../../../models/draws/quantile.ts';
import { drawsOf } from '../../../../models/draws/spread.ts';
import { createSample, DEFAULT_SEED } from '../../../../models/draws/sample.ts';
import { loadNumbers } from '../bench.ts';
import type { PlaceShown } from '../view.ts';

export interface Sought {
  readonly language: Language;
  readonly place: PlaceShown;
  /** A plan whose horizon is the year of the goal. */
  readonly told: PolicyPlan;
  readonly goal: Goal;
  /** Whether what each more euro brings is asked for, whatever the goal. */
  readonly curve: boolean;
  readonly span: Span;
  /** Whether the search may also use levers that the council does not decide. */
  readonly others: boolean;
  /** The levers that the sliders set, with their start and speed; left unchanged when they are kept. */
  readonly pulls: readonly Pull[];
  readonly keep: boolean;
}

export type Found =
  | { readonly tried: number }
  /** With kgCO2e that it avoids: the middle of the draws. */
  | { readonly backcast: Backcast; readonly kg: number; readonly draws: number }
  | { readonly curve: Curve; readonly draws: number }
  | { readonly failed: string };

addEventListener('message', ({ data }: MessageEvent<Sought>) => {
  search(data).catch((error: unknown) => say({ failed: String(error) }));
});

const say = (found: Found): void => postMessage(found);

async function search({
  language,
  place,
  told,
  goal,
  pulls,
  keep,
  others,
  span,
  curve,
}: Sought): Promise<void> {
  const { catalogue, policies } = await loadNumbers(language);
  const stock = withAssumed(policies.numbers, told.assumed);
  const sample = createSample({ ...catalogue.factors, ...stock.factors }, BACKCAST_DRAWS.max, DEFAULT_SEED);
  const seeking = createSeeking(catalogue, stock, sample);
  const wanted = {
    span,
    setting: settingOf(told, place, stock.base),
    candidates: allowedLevers(stock, others).map(
      (lever) => pulls.find((pull) => pull.lever === lever) ?? usualPull(lever, stock.base),
    ),
    kept: keep ? pulls : [],
    typed: told.costs,
  };
  const draws = BACKCAST_DRAWS.max;
  const searching = curve ? drawn() : found();
  function* drawn() {
    return { curve: yield* curveOf(seeking, wanted), draws };
  }
  function* found() {
    const seek = yield* seeking(wanted);
    const { backcast, measured } = yield* seek(goal);
    return { backcast, kg: 0 - quantile(drawsOf(measured.change), 1 / 2), draws };
  }
  for (;;) {
    const { done, value } = searching.next();
    if (done) return say(value);
    say({ tried: value });
  }
}
