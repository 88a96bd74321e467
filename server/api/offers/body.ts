/** A territory and scenarios → what works there and who does better, as the API tells it. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import {
  offerFactsOf,
  offerOf,
  type Offer,
  type ReadyOffered,
} from '../../../models/council/outcome/offer.ts';
import { inGroups, orderIn, rankedLevers } from '../../../models/council/outcome/ranking.ts';
import { offeredBy, type OfferRequest } from '../../../models/council/plan/offerRequest.ts';
import { settingOf } from '../../../models/council/plan/plan.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { inTurns } from '../../compute/inTurns.ts';
import { leversTold } from '../backcasts/body.ts';
import type { PolicyFacts } from '../simulations/body.ts';
import { changedIn } from '../simulations/changes.ts';
import { placeOf } from '../simulations/place.ts';
import type { OfferBody } from './contract.ts';

export async function offerBodyOf(
  request: OfferRequest,
  { library, territories, benches }: PolicyFacts,
  language: Language,
): Promise<OfferBody> {
  const { catalogue, stock } = library;
  const { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED } = request;
  const { place, territory, households } = placeOf(request, library, territories);
  const told = offeredBy(request, stock);
  const gains = benches(draws, seed, told.assumed).gains();
  const groups = inGroups(library);
  const facts = offerFactsOf(library, groups, place, told.assumed);
  const offer = await inTurns(offerOf(gains, told, told.pulls, facts));
  const asked = { setting: settingOf(told, place, stock.base), typed: told.costs, scopes: facts.scopes };
  // measured already: the order of a place is that of what its levers do there alone
  const alone = await inTurns(gains.ofLevers({ ...asked, pulls: [] }));
  const ready = (each: keyof Offer['ready']) => readyTold(offer.ready[each], library);
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    seed,
    draws,
    territory,
    changed: changedIn(told, { people: place.people, households }, library, language),
    supposed: offer.supposed,
    levers: orderIn(rankedLevers(library), alone).map(({ id, seal }) => ({
      id,
      seal,
      group: facts.groups[id]!,
      scope: facts.scopes[id]!,
      intensity: told.pulls.find(({ lever }) => lever === id)?.intensity ?? null,
      gain: offer.levers[id]!,
    })),
    ready: {
      law: ready('law'),
      sure: ready('sure'),
      budget: ready('budget'),
      ambitious: ready('ambitious'),
    },
    versus: offer.versus.map(({ levers, ...rest }) => ({
      ...rest,
      levers: levers.map(({ lever, gain }) => ({ id: lever, gain })),
    })),
  };
}

const readyTold = (
  { pulls, supposed, ...rest }: ReadyOffered,
  library: Library,
): OfferBody['ready']['law'] => ({
  ...rest,
  supposed: supposed === true,
  levers: leversTold(pulls, library),
});
