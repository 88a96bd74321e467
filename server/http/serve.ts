/** The HTTP server of an application, not listening yet. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

/**
 * How long an idle connection stays. Longer than proxies keep theirs to a server (nginx: 60 s), and than a pupil
 * thinks between two answers: Node's own five seconds close a connection just as the next request leaves on it, and
 * that request is lost.
 */
const IDLE_MS = 65_000;

export function serve(fetch: (request: Request) => Response | Promise<Response>): Server {
  const server = createAdaptorServer({ fetch }) as Server;
  server.keepAliveTimeout = IDLE_MS;
  return server;
}
