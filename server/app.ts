/**
 * The whole server as one value: what stands in front of every request, the API, the built files and the pages. Its
 * clock and its log are passed in, so that tests call `createApp(…).request(…)` with no port and no wait.
 */
import { randomUUID } from 'node:crypto';
import { Hono, type Env } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Api } from './api/api.ts';
import { assetRoutes, type Assets } from './http/assets.ts';
import { allowances } from './http/allowance.ts';
import { limitBody } from './http/bodyLimit.ts';
import { refuseCrossSite } from './http/crossSite.ts';
import { isCutShort, unheard } from './http/cutShort.ts';
import { entityTags } from './http/entityTags.ts';
import type { Environment } from './http/environment.ts';
import { securityHeaders } from './http/headers.ts';
import { requestLog, type Log } from './http/log.ts';
import { refuseOtherMethods } from './http/methods.ts';
import { openCalls } from './http/openCalls.ts';
import { problem } from './http/problem.ts';
import { streams } from './live/stream.ts';
import { isDatabaseError } from './store/failure.ts';

export interface AppParts<E extends Env> {
  readonly api: Pick<Api, 'routes'>;
  /** The pages, mounted last: an address that they do not answer is unknown. */
  readonly pages?: Hono<E>;
  readonly assets?: Assets;
  /** Answers of the host of this site, before any of the site. */
  readonly hosted?: Hono<Environment> | undefined;
  /** Where the site is published. */
  readonly published?: string | undefined;
  /** Which sites may show pieces of this one, as the sources of a policy; by default, all. */
  readonly embeddedBy?: string | undefined;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly log: Log;
  /** Makes a name for a request. */
  readonly newId?: () => string;
}

export function createApp<E extends Env = Env>({
  api: { routes },
  pages,
  assets,
  hosted,
  published,
  embeddedBy,
  now,
  log,
  newId = randomUUID,
}: AppParts<E>) {
  const app = new Hono<Environment>();
  app.use(streams(), async (c, next) => {
    c.set('requestId', newId());
    await next();
  });
  app.use(requestLog(now, log), securityHeaders(embeddedBy), openCalls(), allowances(), entityTags());
  app.use(refuseCrossSite(published), limitBody());
  app.onError((error, c) => {
    if (isCutShort(c)) return unheard();
    if (error instanceof HTTPException && error.status === 415) return problem(c, 'unsupported-media-type');
    if (error instanceof HTTPException && error.status === 400) return problem(c, 'not-json');
    if (isDatabaseError(error)) return problem(c, 'storage-unavailable');
    return problem(c, 'internal-error');
  });
  app.notFound((c) => problem(c, 'unknown-address'));
  if (hosted) app.route('/', hosted);
  app.route('/', routes);
  const site = new Hono<Environment>();
  if (assets) site.route('/', assetRoutes(assets));
  if (pages) site.route('/', pages);
  refuseOtherMethods(site);
  app.route('/', site);
  return app;
}
