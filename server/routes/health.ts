/** Whether the server answers. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../data/library.ts';
import { healthRoute } from '../contract/health.ts';

export function healthRoutes({ catalogue: { version, hash } }: Library) {
  return new OpenAPIHono().openapi(healthRoute, (c) =>
    c.json({ status: 'ok' as const, catalogue: { version, hash } }, 200, { 'cache-control': 'no-store' }),
  );
}
