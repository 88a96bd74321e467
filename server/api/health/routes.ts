/** Whether the server answers, whether requests may be sent to it, which version it is. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import packaged from '../../../package.json' with { type: 'json' };
import { problem } from '../../http/problem.ts';
import type { Store } from '../../store/store.ts';
import { healthRoute, readyRoute, versionRoute } from './contract.ts';

const NEVER_CACHED = { 'cache-control': 'no-store' };

export function healthRoutes({
  library: { catalogue },
  store,
}: {
  readonly library: Library;
  readonly store: Store | undefined;
}) {
  const { version, hash } = catalogue;
  return new OpenAPIHono()
    .openapi(healthRoute, async (c) => {
      const storage = !store ? 'none' : (await store.answers()) ? 'ok' : 'unavailable';
      const body = { status: 'ok' as const, catalogue: { version, hash }, storage } as const;
      return c.json(body, 200, NEVER_CACHED);
    })
    .openapi(readyRoute, async (c) => {
      // tables are brought up to date before the server listens; without a database, nothing is to be kept
      if (store && !(await store.answers())) return problem(c, 'storage-unavailable');
      return c.json({ status: 'ready' as const }, 200, NEVER_CACHED);
    })
    .openapi(versionRoute, (c) =>
      c.json({ version: packaged.version, catalogue: { version, hash } }, 200, NEVER_CACHED),
    );
}
