/** Scenarios of the council door, kept when someone asks: created, read, deleted. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { checkSaved, SAVED_DAYS } from '../../../models/council/plan/saved.ts';
import { drawn } from '../../http/allowance.ts';
import { languageOf } from '../../http/language.ts';
import { eachOrigin, type OriginOf } from '../../http/origins.ts';
import { problem, retryAfter } from '../../http/problem.ts';
import { refuseIn } from '../../http/queryProblem.ts';
import { tokenBucket } from '../../http/tokenBucket.ts';
import type { KeptScenario } from '../../store/scenarios.ts';
import type { Store } from '../../store/store.ts';
import { judged } from '../request/judge.ts';
import {
  deleteScenarioRoute,
  deletionLink,
  keepScenarioRoute,
  SCENARIO_PARAMETERS,
  scenarioRoute,
  shortPath,
  type ScenarioBody,
} from './contract.ts';

/** Scenarios kept at once from one origin, and how long until one more may be: nobody uses up what others may keep. */
const KEPT = { name: 'scenarios', atOnce: 60, everyMs: 5000 } as const;
const NEVER_CACHED = { 'cache-control': 'no-store' };

export function scenarioRoutes({
  library: { catalogue, stock },
  territories,
  store,
  now,
  originOf,
}: {
  readonly library: Library;
  readonly territories: Territories;
  readonly store: Store | undefined;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly originOf: OriginOf;
}) {
  const api = new OpenAPIHono({ defaultHook: refuseIn(SCENARIO_PARAMETERS) });
  const route = judged(api, keepScenarioRoute(catalogue), (body) =>
    checkSaved(body, { stock, catalogue, knows: territories.has }, (query) => [
      ...new URLSearchParams(query),
    ]),
  );
  const allowances = eachOrigin(() => tokenBucket(KEPT.atOnce, KEPT.everyMs, now), now);
  return api
    .openapi(route, async (c) => {
      if (!store) return problem(c, 'storage-unavailable');
      const wait = drawn(c, KEPT, allowances(originOf(c)));
      if (wait > 0) return problem(c, 'too-many-requests', { headers: retryAfter(wait) });
      const { territory, query = '', days = SAVED_DAYS.usual } = c.req.valid('json');
      const canonical = new URLSearchParams(query).toString();
      const { token, ...kept } = await store.scenarios.keep({ territory, query: canonical }, days);
      const language = languageOf(c);
      const deletion = { token, link: deletionLink(kept.id, token, language) };
      const headers = { ...NEVER_CACHED, location: `${c.req.path}/${kept.id}` };
      return c.json({ ...bodyOf(kept, language), deletion }, 201, headers);
    })
    .openapi(scenarioRoute, async (c) => {
      if (!store) return problem(c, 'storage-unavailable');
      const kept = await store.scenarios.find(c.req.valid('param').id);
      if (!kept) return problem(c, 'unknown-scenario');
      return c.json(bodyOf(kept, languageOf(c)), 200, NEVER_CACHED);
    })
    .openapi(deleteScenarioRoute, async (c) => {
      if (!store) return problem(c, 'storage-unavailable');
      const { 'deletion-token': token } = c.req.valid('header');
      const done = await store.scenarios.delete(c.req.valid('param').id, token);
      if (done === 'wrong-token') return problem(c, 'wrong-token');
      if (done === 'unknown') return problem(c, 'unknown-scenario');
      return c.body(null, 204, NEVER_CACHED);
    });
}

export const bodyOf = (
  { id, territory, query, created, expires }: KeptScenario,
  language: Language,
): ScenarioBody => ({
  id,
  territory,
  query,
  link: shortPath(id, language),
  created: new Date(created).toISOString(),
  expires: new Date(expires).toISOString(),
});
