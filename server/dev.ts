/** The same application inside Vite, for development: sources instead of built files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { load } from '../data/load.ts';
import { createApp } from './app.ts';
import { createPages, developmentAssets } from './pages.ts';

const library = load();
const app = createApp({
  library,
  pages: createPages(library, developmentAssets),
  now: () => performance.now(),
  log: () => undefined,
});
const listener = getRequestListener(relaxed);

/** Vite injects styles and its own client: the policy of the built site would refuse both. */
async function relaxed(request: Request): Promise<Response> {
  const response = await app.fetch(request);
  response.headers.delete('content-security-policy');
  return response;
}

export const handle = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
  listener(request, response);
