/** Whether the server answers. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Store } from '../../store/store.ts';
import { healthRoute } from './contract.ts';

export function healthRoutes({
  library: { catalogue },
  store,
}: {
  readonly library: Library;
  readonly store: Store | undefined;
}) {
  const { version, hash } = catalogue;
  return new OpenAPIHono().openapi(healthRoute, async (c) => {
    const storage = !store ? 'none' : (await store.answers()) ? 'ok' : 'unavailable';
    const body = { status: 'ok' as const, catalogue: { version, hash }, storage } as const;
    return c.json(body, 200, { 'cache-control': 'no-store' });
  });
}
