/** The API as one value: each subject with its routes, and the OpenAPI document of them all. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import type { Library } from '../../data/library.ts';
import { openTerritories } from '../../data/territories/load.ts';
import type { Territories } from '../../data/territories/territories.ts';
import { loadVersions, type Versions } from '../../data/versions/load.ts';
import { once } from '../../models/draws/memo.ts';
import { createComputing, type Calculators } from '../compute/computing.ts';
import { createEstimators } from '../compute/estimators.ts';
import { createApiJobs } from '../compute/jobs.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import { createOrigins, type OriginOf } from '../http/origins.ts';
import { problem } from '../http/problem.ts';
import { refuseIn } from '../http/queryProblem.ts';
import { createDoor, type Door } from '../live/door.ts';
import type { Store } from '../store/store.ts';
import { backcastRoutes } from './backcasts/routes.ts';
import { catalogueRoutes } from './catalogue/routes.ts';
import { communeRoutes } from './communes/routes.ts';
import { corridorRoutes } from './corridor/routes.ts';
import { curveRoutes } from './curves/routes.ts';
import { addDocument, documentOf } from './document/routes.ts';
import { effectsRoutes } from './effects/routes.ts';
import { FACTOR_PARAMETERS } from './factors/query.ts';
import { factorRoutes } from './factors/routes.ts';
import { fleetRoutes } from './fleets/routes.ts';
import { footprintRoutes } from './footprints/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { offerRoutes } from './offers/routes.ts';
import { policyRoutes } from './policies/routes.ts';
import { priceRoutes } from './prices/routes.ts';
import { programmeRoutes } from './programme/routes.ts';
import { proposalRoutes } from './proposals/routes.ts';
import { roomRoutes } from './rooms/routes.ts';
import { scenarioRoutes } from './scenarios/routes.ts';
import { simulationRoutes } from './simulations/routes.ts';
import { territoryRoutes } from './territories/routes.ts';
import { verifyRoutes } from './verify/routes.ts';

export interface ApiParts {
  readonly library: Library;
  /** The territories of France; by default, those of the installed package. */
  readonly territories?: Territories;
  /** The versions that are kept; by default, those of data/versions/. */
  readonly versions?: Versions;
  /** What the server keeps. Without a store it keeps nothing, and tells whoever asks. */
  readonly store?: Store | undefined;
  /** The way into rooms: that of the pages, when there are pages. */
  readonly door?: Door;
  /** Where a request comes from. By default this is the address of the connection, and no proxy is believed. */
  readonly originOf?: OriginOf;
  /** For the long computations. Without them, the process that answers computes everything. */
  readonly calculators?: Calculators;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

export type Api = ReturnType<typeof createApi>;

/** What a typed client of the API sees. */
export type ApiRoutes = Api['routes'];

/** @returns the routes, and what makes their OpenAPI document when it is first asked for, by them or by the pages */
export function createApi({
  library,
  territories = openTerritories(library.territories),
  versions = loadVersions(),
  store,
  now = () => performance.now(),
  door = createDoor({ library, store, now }),
  calculators,
  originOf = createOrigins(),
}: ApiParts) {
  const estimators = createEstimators(library.catalogue, library.proposals);
  const computing = createComputing(createApiJobs(library, territories, estimators, versions), calculators);
  const api = new OpenAPIHono({ defaultHook: refuseIn(FACTOR_PARAMETERS) });
  api.use('/api/v1/*', compress());
  const routes = api
    .route('/', catalogueRoutes(library))
    .route('/', factorRoutes(library))
    .route('/', footprintRoutes(library, computing))
    .route('/', verifyRoutes(library, versions, computing))
    .route('/', programmeRoutes(library))
    .route('/', proposalRoutes(library, estimators))
    .route('/', territoryRoutes(library, territories))
    .route('/', communeRoutes(library, territories))
    .route('/', effectsRoutes(library, computing))
    .route('/', priceRoutes(library))
    .route('/', corridorRoutes(library))
    .route('/', policyRoutes(library))
    .route('/', simulationRoutes({ library, territories, computing }))
    .route('/', offerRoutes({ library, territories, computing }))
    .route('/', backcastRoutes({ library, territories, computing }))
    .route('/', curveRoutes({ library, territories, computing }))
    .route('/', fleetRoutes(library, computing))
    .route('/', scenarioRoutes({ library, territories, store, now, originOf }))
    .route('/', roomRoutes({ library, store, door, estimators }))
    .route('/', healthRoutes({ library, store }));
  const document = once(() => documentOf(routes, { library, estimators, territories, versions }));
  addDocument(routes, document);
  refuseOtherMethods(routes);
  routes.all('/api/:rest{.+}', (c) => problem(c, 'unknown-address'));
  return { routes, document };
}
