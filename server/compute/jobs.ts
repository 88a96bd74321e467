/** What the API computes, by name. Each job gives the text of its answer, the same whichever process does it. */
import type { Library } from '../../data/library.ts';
import { loadVersions, type Versions } from '../../data/versions/load.ts';
import type { Territories } from '../../data/territories/territories.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { SimulationRequest } from '../../models/council/plan/request.ts';
import type { OfferRequest } from '../../models/council/plan/offerRequest.ts';
import type { BackcastRequest, CurveRequest } from '../../models/council/search/backcastRequest.ts';
import type { FleetRequest } from '../../models/fleet/judge/request.ts';
import type { SavedResult } from '../../models/versions/savedResult.ts';
import { backcastBodyOf } from '../api/backcasts/body.ts';
import { curveBodyOf } from '../api/curves/body.ts';
import { effectsBodyOf } from '../api/effects/body.ts';
import { createJudge } from '../api/fleets/body.ts';
import { footprintOf } from '../api/footprints/body.ts';
import { offerBodyOf } from '../api/offers/body.ts';
import type { EffectsRequest, FootprintRequest } from '../api/request/fields.ts';
import { simulationOf } from '../api/simulations/body.ts';
import { verificationOf } from '../api/verify/body.ts';
import type { Estimators } from './estimators.ts';
import { createBenches, createSeekings } from './policyBenches.ts';

/** JSON text, with the type of its content, so that the compiler holds a route to its contract. */
export type Json<T> = string & { readonly holds?: T };
const json = <T>(value: T): Json<T> => JSON.stringify(value);

export type ApiJobs = ReturnType<typeof createApiJobs>;

export function createApiJobs(
  library: Library,
  territories: Territories,
  estimators: Estimators,
  versions: Pick<Versions, 'kept'> = loadVersions(),
) {
  const { catalogue } = library;
  const judge = createJudge(library);
  const policy = { library, territories, benches: createBenches(library) };
  const searched = { library, territories, seekings: createSeekings(library) };
  return {
    footprint: (request: FootprintRequest, language: Language) =>
      json(footprintOf(request, catalogue, estimators, language)),
    effects: (request: EffectsRequest, language: Language) =>
      json(effectsBodyOf(request, library, estimators, language)),
    verification: (saved: SavedResult, language: Language) =>
      json(verificationOf(saved, library, versions, estimators, language)),
    fleet: (request: FleetRequest, language: Language) => json(judge(request, language)),
    simulation: (request: SimulationRequest, language: Language) =>
      json(simulationOf(request, policy, language)),
    offer: async (request: OfferRequest, language: Language) =>
      json(await offerBodyOf(request, policy, language)),
    backcast: async (request: BackcastRequest, language: Language) =>
      json(await backcastBodyOf(request, searched, language)),
    curve: async (request: CurveRequest, language: Language) =>
      json(await curveBodyOf(request, searched, language)),
  };
}
