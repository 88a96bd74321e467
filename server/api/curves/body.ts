/** A territory → what each more euro avoids there, as the API tells it. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { assumedBy } from '../../../models/council/plan/request.ts';
import { allowedBy, type CurveRequest } from '../../../models/council/search/backcastRequest.ts';
import { curveOf } from '../../../models/council/search/curve.ts';
import { BACKCAST_DRAWS } from '../../../models/council/search/goal.ts';
import { DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { inTurns } from '../../compute/inTurns.ts';
import { everythingIn, leversTold, type SearchFacts } from '../backcasts/body.ts';
import { changedIn } from '../simulations/changes.ts';
import { placeOf } from '../simulations/place.ts';
import type { CurveBody } from './contract.ts';

export async function curveBodyOf(
  request: CurveRequest,
  { library, territories, seekings }: SearchFacts,
  language: Language,
): Promise<CurveBody> {
  const { catalogue, stock } = library;
  const { draws = BACKCAST_DRAWS.max, seed = DEFAULT_SEED } = request;
  const { place, territory, households } = placeOf(request, library, territories);
  const wanted = allowedBy(request, place, stock);
  const { points, skipped } = await inTurns(curveOf(seekings(draws, seed, assumedBy(request)), wanted));
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    seed,
    draws,
    territory,
    span: wanted.span,
    years: { first: wanted.setting.base + 1, last: wanted.setting.horizon },
    points: points.map(({ pulls, perEuro = null, ...rest }) => ({
      ...rest,
      perEuro,
      levers: leversTold(pulls, library),
    })),
    skipped,
    changed: changedIn(
      everythingIn(request, wanted, stock),
      { people: place.people, households },
      library,
      language,
    ),
  };
}
