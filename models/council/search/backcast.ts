/**
 * From a target or a budget back to the levers: finds the intensities, in whole steps of their sliders, that
 * avoid a given share of the carbon for the fewest euros of the council, or that avoid the most for a budget.
 * `search/search.ts` says how, and which results are exact. Avoided carbon is compared at the median of the
 * draws. Euros are at central values, over all the years until the horizon: what the levers cost, and what
 * the council's own purchases cost more. Money saved on purchases pays for no other lever: it only breaks
 * ties between options that cost the same.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import { createSpreads, estimateOf, shareOfDraws } from '../../draws/spread.ts';
import { quantile } from '../../draws/quantile.ts';
import type { Sample } from '../../draws/sample.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import type { Goal } from './goal.ts';
import { createGauge, type Measured, type Span } from '../outcome/measure.ts';
import type { Pull, Scenario, Setting, TypedCosts } from '../plan/scenario.ts';
import { meets, pointOf, type PointGoal, type Paid, type Steps } from './point.ts';
import { inSteps, scopesOf, wholeSteps, type Scope } from '../outcome/scope.ts';
import { search } from './search.ts';
import { costsAreKnown, someCostIsKnown, unknownCosts, type ScenarioEuros } from '../outcome/euros.ts';

/**
 * A lever that may be pulled, from when, and how far at most: as far as makes sense in the place, unless a maximum is
 * given.
 */
export type Candidate = Omit<Pull, 'intensity'> & { readonly most?: number };

export interface Wanted {
  /** Its horizon is the year of the target. */
  readonly setting: Setting;
  readonly goal: Goal;
  readonly span: Span;
  readonly candidates: readonly Candidate[];
  /** Already pulled, and left unchanged: their effects and euros count. */
  readonly kept?: readonly Pull[];
  readonly typed?: TypedCosts;
}

/** What the levers and the council’s own purchases cost, and what is not known of it, are told as for any scenario. */
export interface Backcast extends Pick<ScenarioEuros, 'purchases' | 'unknown' | 'known'> {
  /** Whether the goal is met; if not, the rest describes the most that the levers avoid together. */
  readonly met: boolean;
  /** Both kept and found, in the order of the catalogue. */
  readonly pulls: readonly Pull[];
  /** Share of the reference's carbon that is avoided. */
  readonly saved: Estimate & { readonly median: number };
  /** Share of the draws that reach the target; for a budget, share in which less is emitted. */
  readonly probability: number;
  /** EUR at central values: what the levers cost, and what the council’s own purchases cost more. */
  readonly spent: number;
  readonly levers: Estimate;
  /** Candidates left out because their cost is unknown: a lever must not seem free. */
  readonly skipped: readonly string[];
}

export interface Sought {
  readonly backcast: Backcast;
  readonly measured: Measured;
}

/** Searches of several goals with the same levers in the same place: what one measures is known to the next. */
export function createSeeking(catalogue: Catalogue, stock: StockCatalogue, sample: Sample) {
  const factors = { ...catalogue.factors, ...stock.factors };
  const spreads = createSpreads(factors, sample);
  const gauge = createGauge(catalogue, stock, sample, spreads);

  return function* seeking(
    wanted: Omit<Wanted, 'goal'>,
  ): Generator<number, (goal: Goal) => Generator<number, Sought>> {
    const { setting, span, kept = [], typed = {} } = wanted;
    const sought = wanted.candidates.filter(({ lever }) => kept.every((pull) => pull.lever !== lever));
    const costly = (id: string) => typed[id] !== undefined || costsAreKnown(id, stock);
    const candidates = sought.filter(({ lever }) => costly(lever));
    const skipped = sought.flatMap(({ lever }) => (costly(lever) ? [] : [lever]));
    const scopes = scopesOf(stock, setting.place, factors);
    const scenarioOf = (steps: Steps): Scenario => ({
      pulls: inOrder(stock, candidates, scopes, steps, kept),
    });
    let count = 0;
    const said = () => count;
    const measure = yield* saying(gauge(setting, span, typed), said);

    const most = candidates.map((each) => stepsOf(each, scopes));
    return function* seek(goal) {
      const searching = search(most, inSearch(goal), function* (points) {
        const measured = yield* measure(points.map(scenarioOf));
        count += points.length;
        return measured.map((each, i) => pointOf(points[i]!, each.saved, paidFor(each)));
      });
      const { pulls } = scenarioOf((yield* saying(searching, said)).steps);
      const [measured] = yield* saying(measure([{ pulls }]), said);
      const unknown = unknownCosts({ pulls }, stock, setting, typed);
      const known = someCostIsKnown(unknown, { pulls }, stock, typed);
      return {
        backcast: { pulls, ...told(measured!, goal), unknown, known, skipped },
        measured: measured!,
      };
    };
  };
}

/** @returns a search that yields now and then, with the number of combinations measured */
export function* backcastOf(
  seeking: ReturnType<typeof createSeeking>,
  wanted: Wanted,
): Generator<number, Backcast> {
  const seek = yield* seeking(wanted);
  return (yield* seek(wanted.goal)).backcast;
}

function* saying<T>(work: Generator<void, T>, said: () => number): Generator<number, T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield said();
  }
}

const inSearch = (goal: Goal): PointGoal =>
  goal.kind === 'target' ? { kind: 'target', saved: goal.share } : goal;

function paidFor({ levers, purchases }: Measured): Paid {
  const [own, more] = [levers[0]!, purchases[0]!];
  return { spent: own + Math.max(0, more), net: own + more };
}

function told(measured: Measured, goal: Goal): Omit<Backcast, 'pulls' | 'unknown' | 'known' | 'skipped'> {
  const { saved, levers, purchases } = measured;
  const euros = paidFor(measured);
  const median = quantile(saved.subarray(1), 1 / 2);
  const target = goal.kind === 'target' ? goal.share : 0;
  return {
    met: meets({ saved: median, euros }, inSearch(goal)),
    saved: { ...estimateOf(saved), median },
    probability: shareOfDraws(saved, (share) => (goal.kind === 'target' ? share >= target : share > 0)),
    spent: euros.spent,
    levers: estimateOf(levers),
    purchases: estimateOf(purchases),
  };
}

type Scopes = Readonly<Record<string, Scope>>;

/** How many steps of its slider a lever may take. */
function stepsOf({ lever, most }: Candidate, scopes: Scopes): number {
  const scope = scopes[lever]!;
  return wholeSteps(most ?? scope.most, scope.step);
}

function inOrder(
  { levers }: StockCatalogue,
  candidates: readonly Candidate[],
  scopes: Scopes,
  steps: Steps,
  kept: readonly Pull[],
): Pull[] {
  return levers.flatMap(({ id }) => {
    const found = candidates.flatMap(({ lever, start, ramp }, i): Pull[] =>
      lever === id && steps[i]! > 0
        ? [{ lever, intensity: inSteps(steps[i]!, scopes[id]!.step), start, ramp }]
        : [],
    );
    return [...found, ...kept.filter(({ lever }) => lever === id)];
  });
}

/**
 * Ids, in the order of the catalogue.
 * @param others whether levers that the council does not decide are allowed too
 */
export const allowedLevers = ({ levers }: StockCatalogue, others: boolean): string[] =>
  levers.flatMap(({ id, competence }) => (others || competence === 'council' ? [id] : []));
