/** A target or a budget → the levers found, as the API tells them. */
import { setImmediate as breath } from 'node:timers/promises';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { HUNDRED } from '../../../models/catalogue/writing.ts';
import { withAssumed, type Assumed } from '../../../models/council/plan/assumed.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import type { PolicyPlan } from '../../../models/council/plan/plan.ts';
import { assumedBy, toldBy } from '../../../models/council/plan/request.ts';
import { inLeverOrder, rankedLevers, sealOfPulls } from '../../../models/council/outcome/ranking.ts';
import { createBackcasts, type Backcast, type Wanted } from '../../../models/council/search/backcast.ts';
import { soughtBy, type BackcastRequest } from '../../../models/council/search/backcastRequest.ts';
import { BACKCAST_DRAWS } from '../../../models/council/search/goal.ts';
import { lastAnswers } from '../../../models/draws/recent.ts';
import { createSample, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { changedIn } from '../simulations/changes.ts';
import { placeOf } from '../simulations/place.ts';
import { type BackcastBody } from './contract.ts';

const KEPT_SEARCHES = 2;

/** What the last searches were made from stays, for its draws are what costs. */
export function createSearches(library: Library, territories: Territories) {
  const { catalogue, stock } = library;
  const searches = lastAnswers(KEPT_SEARCHES, (draws: number, seed: number, assumed: Assumed) => {
    const own = withAssumed(stock, assumed);
    return createBackcasts(
      catalogue,
      own,
      createSample({ ...catalogue.factors, ...own.factors }, draws, seed),
    );
  });
  return (request: BackcastRequest, language: Language) =>
    backcastOf(request, library, territories, searches, language);
}

async function backcastOf(
  request: BackcastRequest,
  library: Library,
  territories: Territories,
  searches: (draws: number, seed: number, assumed: Assumed) => ReturnType<typeof createBackcasts>,
  language: Language,
): Promise<BackcastBody> {
  const { catalogue, stock } = library;
  const { goal, draws = BACKCAST_DRAWS.max, seed = DEFAULT_SEED } = request;
  const { place, territory, households } = placeOf(request, library, territories);
  const wanted = soughtBy(request, place, stock);
  const { met, pulls, saved, probability, spent, levers, purchases, unknown, known, skipped } =
    await finished(searches(draws, seed, assumedBy(request))(wanted));
  const { central, low, high, median } = saved;
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    seed,
    draws,
    territory,
    goal,
    span: wanted.span,
    years: { first: wanted.setting.base + 1, last: wanted.setting.horizon },
    met,
    levers: inLeverOrder(pulls, rankedLevers(library)).map(({ lever, ...rest }) => ({ id: lever, ...rest })),
    seals: Object.fromEntries(pulls.map((pull) => [pull.lever, sealOfPulls([pull], stock)!])),
    saved: {
      central: central * HUNDRED,
      low: low * HUNDRED,
      high: high * HUNDRED,
      median: median * HUNDRED,
    },
    probability,
    // a cost that nobody knows is not zero
    euros: { spent: known || spent > 0 ? spent : null, levers: known ? levers : null, purchases, unknown },
    skipped,
    changed: changedIn(
      everythingIn(request, wanted, stock),
      { people: place.people, households },
      library,
      language,
    ),
  };
}

/** A cost changes what is found, whether its lever is pulled in the end or not. */
const everythingIn = (request: BackcastRequest, wanted: Wanted, stock: StockCatalogue): PolicyPlan => ({
  ...toldBy({ ...request, levers: request.kept ?? [] }, stock),
  costs: wanted.typed ?? {},
  others: [wanted.candidates.map((candidate) => ({ ...candidate, intensity: 0 }))],
});

/** Other requests are answered meanwhile. */
async function finished(searching: Generator<number, Backcast>): Promise<Backcast> {
  for (;;) {
    const { done, value } = searching.next();
    if (done) return value;
    await breath();
  }
}
