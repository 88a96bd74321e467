/** A target or a budget → the levers found, as the API tells them. */
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { HUNDRED } from '../../../models/catalogue/writing.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import type { PolicyPlan } from '../../../models/council/plan/plan.ts';
import type { Pull } from '../../../models/council/plan/scenario.ts';
import { assumedBy, toldBy } from '../../../models/council/plan/request.ts';
import { inLeverOrder, rankedLevers, sealOfPulls } from '../../../models/council/outcome/ranking.ts';
import { backcastOf, type Wanted } from '../../../models/council/search/backcast.ts';
import {
  soughtBy,
  type BackcastRequest,
  type CurveRequest,
} from '../../../models/council/search/backcastRequest.ts';
import { BACKCAST_DRAWS } from '../../../models/council/search/goal.ts';
import { DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { inTurns } from '../../compute/inTurns.ts';
import type { Seekings } from '../../compute/policyBenches.ts';
import { changedIn } from '../simulations/changes.ts';
import { placeOf } from '../simulations/place.ts';
import { type BackcastBody } from './contract.ts';

/** What levers are searched with, in this process. */
export interface SearchFacts {
  readonly library: Library;
  readonly territories: Territories;
  readonly seekings: Seekings;
}

export async function backcastBodyOf(
  request: BackcastRequest,
  { library, territories, seekings }: SearchFacts,
  language: Language,
): Promise<BackcastBody> {
  const { catalogue, stock } = library;
  const { goal, draws = BACKCAST_DRAWS.max, seed = DEFAULT_SEED } = request;
  const { place, territory, households } = placeOf(request, library, territories);
  const wanted = soughtBy(request, place, stock);
  const { met, pulls, saved, probability, spent, levers, purchases, unknown, known, skipped } = await inTurns(
    backcastOf(seekings(draws, seed, assumedBy(request)), wanted),
  );
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
    levers: leversTold(pulls, library),
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
export const everythingIn = (
  request: CurveRequest,
  wanted: Omit<Wanted, 'goal'>,
  stock: StockCatalogue,
): PolicyPlan => ({
  ...toldBy({ ...request, levers: request.kept ?? [] }, stock),
  costs: wanted.typed ?? {},
  others: [wanted.candidates.map((candidate) => ({ ...candidate, intensity: 0 }))],
});

/** Pulls as a simulation takes them, in the one order of all rankings. */
export const leversTold = (pulls: readonly Pull[], library: Library): BackcastBody['levers'] =>
  inLeverOrder(pulls, rankedLevers(library)).map(({ lever, ...rest }) => ({ id: lever, ...rest }));
