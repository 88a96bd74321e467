/** Whether the server answers, whether requests may be sent to it, which version it is. */
import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import packaged from '../../../package.json' with { type: 'json' };
import { problem } from '../../http/problem.ts';
import type { Store } from '../../store/store.ts';
import { type health, healthRoute, readyRoute, versionRoute } from './contract.ts';

const NEVER_CACHED = { 'cache-control': 'no-store' };

export function healthRoutes({
  library,
  store,
}: {
  readonly library: Library;
  readonly store: Store | undefined;
}) {
  return new OpenAPIHono()
    .openapi(healthRoute, async (c) => {
      const storage = !store ? 'none' : (await store.answers()) ? 'ok' : 'unavailable';
      return c.json(healthOf(library, storage), 200, NEVER_CACHED);
    })
    .openapi(readyRoute, async (c) => {
      // tables are brought up to date before the server listens; without a database, nothing is to be kept
      if (store && !(await store.answers())) return problem(c, 'storage-unavailable');
      return c.json(READY, 200, NEVER_CACHED);
    })
    .openapi(versionRoute, (c) => c.json(versionOf(library), 200, NEVER_CACHED));
}

export const READY = { status: 'ready' } as const;

const catalogueOf = ({ catalogue: { version, hash } }: Library) => ({ version, hash });

export const healthOf = (library: Library, storage: z.infer<typeof health>['storage']) => ({
  status: 'ok' as const,
  catalogue: catalogueOf(library),
  storage,
});

export const versionOf = (library: Library) => ({
  version: packaged.version,
  catalogue: catalogueOf(library),
});
