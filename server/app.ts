/**
 * The whole server as one value: what stands in front of every request, the API, the built files and the pages. Its
 * clock and its log are passed in, so that tests call `createApp(…).request(…)` with no port and no wait.
 */
import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono, type Env } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { Library } from '../data/library.ts';
import { openTerritories } from '../data/territories/load.ts';
import type { Territories } from '../data/territories/territories.ts';
import { backcastRoutes } from './api/backcasts/routes.ts';
import { catalogueRoutes } from './api/catalogue/routes.ts';
import { communeRoutes } from './api/communes/routes.ts';
import { corridorRoutes } from './api/corridor/routes.ts';
import { addDocument } from './api/document/routes.ts';
import { effectsRoutes } from './api/effects/routes.ts';
import { FACTOR_PARAMETERS } from './api/factors/query.ts';
import { factorRoutes } from './api/factors/routes.ts';
import { fleetRoutes } from './api/fleets/routes.ts';
import { footprintRoutes } from './api/footprints/routes.ts';
import { healthRoutes } from './api/health/routes.ts';
import { policyRoutes } from './api/policies/routes.ts';
import { priceRoutes } from './api/prices/routes.ts';
import { programmeRoutes } from './api/programme/routes.ts';
import { proposalRoutes } from './api/proposals/routes.ts';
import { roomRoutes } from './api/rooms/routes.ts';
import { scenarioRoutes } from './api/scenarios/routes.ts';
import { simulationRoutes } from './api/simulations/routes.ts';
import { territoryRoutes } from './api/territories/routes.ts';
import { createComputing, type Threads } from './compute/computing.ts';
import { createEstimators } from './compute/estimators.ts';
import { createApiJobs } from './compute/jobs.ts';
import { assetRoutes, type Assets } from './http/assets.ts';
import { limitBody } from './http/bodyLimit.ts';
import { isCutShort, unheard } from './http/cutShort.ts';
import type { Environment } from './http/environment.ts';
import { securityHeaders } from './http/headers.ts';
import { requestLog, type Log } from './http/log.ts';
import { refuseOtherMethods } from './http/methods.ts';
import { createOrigins, type OriginOf } from './http/origins.ts';
import { problem } from './http/problem.ts';
import { refuseIn } from './http/queryProblem.ts';
import { createDoor, type Door } from './live/door.ts';
import { isDatabaseError } from './store/failure.ts';
import type { Store } from './store/store.ts';

export interface AppParts<E extends Env> {
  readonly library: Library;
  /** The territories of France; by default, those of the installed package. */
  readonly territories?: Territories;
  /** What the server keeps. Without a store it keeps nothing, and tells whoever asks. */
  readonly store?: Store;
  /** The way into rooms: that of the pages, when there are pages. */
  readonly door?: Door;
  /** Where a request comes from. By default this is the address of the connection, and no proxy is believed. */
  readonly originOf?: OriginOf;
  /** Threads for the long computations. Without them, the thread that answers computes everything. */
  readonly threads?: Threads;
  /** The API, when it was made already because the pages show its document; otherwise it is made here. */
  readonly api?: ApiParts;
  /** The pages, mounted last: an address that they do not answer is unknown. */
  readonly pages?: Hono<E>;
  readonly assets?: Assets;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly log: Log;
  /** Makes a name for a request. */
  readonly newId?: () => string;
}

export function createApp<E extends Env = Env>(parts: AppParts<E>) {
  const {
    library,
    territories,
    store,
    now,
    door,
    threads,
    originOf,
    api: { routes } = createApi(library, territories, store, now, door, threads, originOf),
    pages,
    assets,
    log,
    newId = randomUUID,
  } = parts;
  const app = new Hono<Environment>();
  app.use(async (c, next) => {
    c.set('requestId', newId());
    await next();
  });
  app.use(requestLog(now, log), securityHeaders(), limitBody());
  app.onError((error, c) => {
    if (isCutShort(c)) return unheard();
    if (error instanceof HTTPException && error.status === 415) return problem(c, 'unsupported-media-type');
    if (error instanceof HTTPException && error.status === 400) return problem(c, 'not-json');
    if (isDatabaseError(error)) return problem(c, 'storage-unavailable');
    return problem(c, 'internal-error');
  });
  app.notFound((c) => problem(c, 'unknown-address'));
  app.route('/', routes);
  const site = new Hono<Environment>();
  if (assets) site.route('/', assetRoutes(assets));
  if (pages) site.route('/', pages);
  refuseOtherMethods(site);
  app.route('/', site);
  return app;
}

export type ApiParts = ReturnType<typeof createApi>;

/** The API alone, and its OpenAPI document for the page that shows it. */
export function createApi(
  library: Library,
  territories = openTerritories(library.territories),
  store?: Store,
  now = () => performance.now(),
  door = createDoor({ library, store, now }),
  threads?: Threads,
  originOf: OriginOf = createOrigins(),
) {
  const estimators = createEstimators(library.catalogue, library.proposals);
  const computing = createComputing(createApiJobs(library, territories, estimators), threads);
  const api = new OpenAPIHono({ defaultHook: refuseIn(FACTOR_PARAMETERS) });
  api.use('/api/v1/*', compress());
  const routes = api
    .route('/', catalogueRoutes(library))
    .route('/', factorRoutes(library))
    .route('/', footprintRoutes(library, computing))
    .route('/', programmeRoutes(library))
    .route('/', proposalRoutes(library, estimators))
    .route('/', territoryRoutes(library, territories))
    .route('/', communeRoutes(library, territories))
    .route('/', effectsRoutes(library, computing))
    .route('/', priceRoutes(library))
    .route('/', corridorRoutes(library))
    .route('/', policyRoutes(library))
    .route('/', simulationRoutes(library, territories, computing))
    .route('/', backcastRoutes(library, territories, computing))
    .route('/', fleetRoutes(library, computing))
    .route('/', scenarioRoutes(library, territories, store, now, originOf))
    .route('/', roomRoutes(library, store, door, estimators))
    .route('/', healthRoutes(library, store));
  const document = addDocument(routes, library, estimators, territories);
  refuseOtherMethods(routes);
  routes.all('/api/:rest{.+}', (c) => problem(c, 'unknown-address'));
  return { routes, document };
}

/** What a typed client of the API sees. */
export type Api = ApiParts['routes'];
